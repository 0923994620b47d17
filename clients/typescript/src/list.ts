import type { Connection, Operation, Problem } from './connection.ts';
import type { ListChange as Kind } from './schema.ts';

/** One step of a live list, whatever its records are. */
export interface ListChange<R> {
  cursor: string;
  change: Kind;
  leftID?: string | null;
  record?: R | null;
}

/**
 * A live list as a store: the records that match, kept up to date. Applying a step twice does no harm.
 */
export class LiveList<R extends { id: string }> {
  /** The records, by id. */
  readonly records = new Map<string, R>();
  /** Whether everything up to now has arrived. */
  caughtUp = false;
  private fresh = new Set<string>();
  private beginning = true;

  /** @param changed is called after each step that changed something, with what happened. */
  constructor(private readonly changed: (list: LiveList<R>, step: ListChange<R>) => void) {}

  /** Applies one step. */
  apply(step: ListChange<R>): void {
    switch (step.change) {
      case 'CAUGHT_UP':
        if (this.beginning) this.dropStale();
        this.beginning = false;
        this.caughtUp = true;
        break;
      case 'LEFT':
        if (!this.records.delete(step.leftID ?? '') && this.caughtUp) return;
        break;
      default:
        if (!step.record) return;
        if (this.beginning) this.fresh.add(step.record.id);
        this.records.set(step.record.id, step.record);
    }
    this.changed(this, step);
  }

  /** The list is going to be told from the beginning: what is not told again will be dropped. */
  restart(): void {
    this.caughtUp = false;
    this.beginning = true;
    this.fresh.clear();
  }

  private dropStale(): void {
    for (const id of this.records.keys()) if (!this.fresh.has(id)) this.records.delete(id);
    this.fresh.clear();
  }

  /**
   * Follows a subscription whose root field yields steps with the record under `field`.
   * @returns how to end it.
   */
  follow(connection: Connection, operation: Operation, field: string, failed: (problems: Problem[]) => void): () => void {
    this.restart();
    return connection.subscribe<Record<string, ListChange<R> & Record<string, unknown>>>(
      { ...operation, variables: { after: null, ...operation.variables } },
      {
        next: (data) => {
          for (const step of Object.values(data)) this.apply({ ...step, record: step[field] as R | null });
        },
        restart: () => this.restart(),
        error: failed,
      },
    );
  }
}

import { LiveList, type Connection, type Problem, type Schema } from 'foyer-client';

/** A ticket as the board shows it. */
export interface Ticket {
  id: string;
  number: string;
  kind: Schema.TicketKind;
  class: Schema.TicketClass | null;
  status: Schema.TicketStatus;
  priority: Schema.Priority;
  title: string;
  openedAt: string;
  overdue: boolean;
  calling: Schema.Callee | null;
  unit: { number: string; building: { name: string } } | null;
  location: { name: string } | null;
  department: { name: string } | null;
  nextDeadline: { milestone: Schema.MilestoneName; dueAt: string; status: Schema.DeadlineStatus } | null;
}

export type Tile = Pick<Schema.Tile, 'key' | 'count' | 'overdue'>;
export interface Ongoing { tickets: number; incident: { id: string; title: string; announcement: string; building: { name: string } | null } }
export interface Line { seq: number; at: string; text: string }

/** Everything that the board shows. */
export class Board {
  estate = { id: '', name: '', timeZone: 'UTC' };
  viewer = '';
  tiles: Tile[] = [];
  incidents: Ongoing[] = [];
  lines: Line[] = [];
  /** Set when more tickets are open than a list may hold. */
  wide = false;
  /** How far the server's clock is ahead of this screen's, in ms: a wall's computer is often wrong. */
  private ahead = 0;
  readonly tickets: LiveList<Ticket>;

  constructor(private readonly changed: () => void) {
    this.tickets = new LiveList(() => this.changed());
  }

  /** What time it is for the server. */
  now(): Date {
    return new Date(Date.now() + this.ahead);
  }

  /** Opens the board and follows it. Rejects with the problems that stand against it. */
  async open(connection: Connection, estate: string): Promise<void> {
    const about = await connection.request<{ viewer: { name: string }; estates: { edges: { node: { id: string } }[] } }>({
      query: '{ viewer { name } estates(first: 1) { edges { node { id } } } }',
    });
    this.viewer = about.viewer.name;
    const id = estate || about.estates.edges[0]?.node.id;
    if (!id) throw [{ message: 'The token sees no estate.' }] satisfies Problem[];
    const { board, journal } = await connection.request<{ board: { cursor: string; asOf: string; estate: Board['estate']; tiles: Tile[]; incidents: Ongoing[] }; journal: { edges: { node: Line }[] } }>({
      query: `query($estate: ID!) {
        board(estateID: $estate) { cursor asOf estate { id name timeZone } ${numbers} }
        journal(estateID: $estate, last: 12) { edges { node { seq at text } } }
      }`,
      variables: { estate: id },
    });
    [this.estate, this.tiles, this.incidents] = [board.estate, board.tiles, board.incidents];
    this.ahead = Date.parse(board.asOf) - Date.now();
    for (const { node } of journal.edges) this.say(node);
    this.follow(connection, board.cursor);
    this.changed();
  }

  private follow(connection: Connection, cursor: string): void {
    const estate = this.estate.id;
    this.tickets.follow(connection, { query: `subscription($estate: ID!, $where: TicketWhereInput, $after: Cursor) {
      tickets(estateID: $estate, where: $where, after: $after) { cursor change leftID ticket { ${ticket} } } }`, variables: { estate, where: open } },
      'ticket', (problems) => this.narrow(connection, problems));
    connection.subscribe<{ board: { tiles: Tile[]; incidents: Ongoing[] } }>(
      { query: `subscription($estate: ID!) { board(estateID: $estate) { ${numbers} } }`, variables: { estate } },
      { next: ({ board }) => { [this.tiles, this.incidents] = [board.tiles, board.incidents]; this.changed(); } });
    connection.subscribe<{ journal: Line }>(
      { query: 'subscription($estate: ID!, $after: Cursor) { journal(estateID: $estate, after: $after) { cursor seq at text } }', variables: { estate, after: cursor } },
      { next: ({ journal }) => this.say(journal), restart: () => { this.lines = []; } });
  }

  private say(line: Line): void {
    if (!line.text || line.seq <= (this.lines[0]?.seq ?? 0)) return; // out of this screen's sight, or shown already
    this.lines = [line, ...this.lines].slice(0, 4);
    this.ahead = Math.max(this.ahead, Date.parse(line.at) - Date.now()); // it is at least as late as what has happened
    this.changed();
  }

  /** A list that is too wide is shown as its most urgent page. */
  private narrow(connection: Connection, problems: Problem[]): void {
    if (problems[0]?.extensions?.reason !== 'TOO_WIDE') return;
    this.wide = true;
    connection.subscribe<{ board: { tickets: { edges: { node: Ticket }[] } } }>(
      { query: `subscription($estate: ID!, $where: TicketWhereInput) { board(estateID: $estate) {
        tickets(first: 100, where: $where, orderBy: [{field: PRIORITY, direction: ASC}, {field: DUE_AT, direction: ASC}]) { edges { node { ${ticket} } } } } }`,
        variables: { estate: this.estate.id, where: open } },
      { next: ({ board }) => {
        this.tickets.records.clear();
        for (const { node } of board.tickets.edges) this.tickets.records.set(node.id, node);
        this.changed();
      } });
  }
}

const ticket = `id number kind class status priority title openedAt overdue calling unit { number building { name } } location { name } department { name }
  nextDeadline { milestone dueAt status }`;
const numbers = 'tiles { key count overdue } incidents { tickets incident { id title announcement building { name } } }';
const open = { statusIn: ['NEW', 'DISPATCHED', 'ACCEPTED', 'ON_SITE', 'IN_PROGRESS', 'PAUSED'] };

/** Whether a ticket belongs above everything else (TK12, TK19). */
export function isEmergency(t: Ticket): boolean {
  return t.kind === 'EMERGENCY' || (t.kind === 'HELP' && (t.class === 'CRIME_OR_ACCIDENT' || t.class === 'DISASTER'));
}

const ranks: Record<Schema.Priority, number> = { CRITICAL: 0, HIGH: 1, NORMAL: 2, LOW: 3 };

/** Most urgent first: late ones, then by priority, by what falls due next, by age. */
export function byUrgency(a: Ticket, b: Ticket): number {
  return Number(b.overdue) - Number(a.overdue) || ranks[a.priority] - ranks[b.priority] || due(a).localeCompare(due(b)) || a.openedAt.localeCompare(b.openedAt);
}

function due(t: Ticket): string {
  return t.nextDeadline?.dueAt ?? '9999';
}

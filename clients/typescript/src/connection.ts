import { createClient, type Client, type CloseCode } from 'graphql-ws';

/** An operation: its document and variables. */
export interface Operation {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

/** An error as Foyer reports it. */
export interface Problem {
  message: string;
  extensions?: { code?: string; reason?: string; retryable?: boolean; requestId?: string };
}

/**
 * The state of a connection.
 * `connecting`: not open yet. `live`: open, and the server answered within the last few seconds. `behind`: open, but the server
 * has been silent. `offline`: lost; it is tried again. `refused`: the token is not, or no longer, accepted; nothing is tried again.
 */
export type State = 'connecting' | 'live' | 'behind' | 'offline' | 'refused';

/** What becomes of a subscription. */
export interface Subscription<T> {
  /** A result. When it carries a cursor, the subscription resumes right behind it. */
  next(data: T): void;
  /** It goes on from the beginning: the cursor was too old, or the operation has none. What is shown must be read anew. */
  restart?(): void;
  /** It ended for good. */
  error?(problems: Problem[]): void;
}

/** A connection to Foyer that comes back by itself. */
export interface Connection {
  /** Runs a query or mutation. Rejects with the problems of the answer. */
  request<T>(operation: Operation): Promise<T>;
  /** Follows a subscription; returns how to end it. `after` of the variables is moved along. */
  subscribe<T>(operation: Operation, subscription: Subscription<T>): () => void;
  /** Calls a function with each new state; returns how to stop. */
  watch(fn: (state: State, since: Date, reason: string) => void): () => void;
  /** Calls a function when the server has been upgraded and serves other pages than when the connection was opened. */
  upgraded(fn: () => void): void;
  /** Drops the socket and connects again at once: after a sleep, or when the network is back. */
  renew(): void;
  /** Ends everything. */
  close(): Promise<void>;
}

export interface Options {
  /** Address of the API, `wss://…/graphql`. */
  url: string;
  /** Bearer token. */
  token: string;
  /** Language of texts, `en` or `zh`. */
  language?: string;
  /** Implementation of WebSocket where there is none built in. */
  webSocketImpl?: unknown;
  /** How often the server is asked whether it is there, in ms. */
  heartbeat?: number;
  /** Shortest and longest wait before the next attempt, in ms. */
  retry?: { least: number; most: number };
}

/** Close codes after which another attempt makes no sense. */
const final: readonly number[] = [4400, 4401, 4403, 4406, 4409, 4429] satisfies (CloseCode | number)[];

/** Reasons that a subscription is started again from the beginning for. */
const expired: readonly string[] = ['CURSOR_EXPIRED', 'CURSOR_INVALID'];

/** Opens a connection. It never gives up, except when the token is refused. */
export function connect(options: Options): Connection {
  const { heartbeat = 5_000, retry = { least: 500, most: 15_000 } } = options;
  const watchers = new Set<(state: State, since: Date, reason: string) => void>();
  let state: State = 'connecting';
  let since = new Date();
  let reason = '';
  let pages: string | undefined; // build of the pages that the server had at first
  let upgraded = () => {};
  let overdue: ReturnType<typeof setTimeout> | undefined;

  function become(next: State, why = ''): void {
    if (state === 'refused' || (state === next && reason === why)) return;
    if (state !== next) since = new Date();
    [state, reason] = [next, why];
    for (const fn of watchers) fn(state, since, reason);
  }

  const client: Client = createClient({
    url: options.url,
    webSocketImpl: options.webSocketImpl,
    connectionParams: { authorization: `Bearer ${options.token}`, language: options.language ?? 'en' },
    lazy: false, // the state of the connection is shown, so there is one
    onNonLazyError: () => {}, // the state tells it
    keepAlive: heartbeat,
    connectionAckWaitTimeout: 2 * heartbeat,
    retryAttempts: Infinity,
    retryWait: async (attempt) => {
      const most = Math.min(retry.most, retry.least * 2 ** Math.min(attempt, 10));
      await wait(most / 2 + (Math.random() * most) / 2); // many boards must not come back at the same moment
    },
    shouldRetry: (e) => !final.includes((e as { code?: number }).code ?? 0),
    on: {
      connected: (_socket, payload) => {
        become('live');
        const build = (payload as { pages?: string } | undefined)?.pages;
        pages ??= build;
        if (build !== pages) upgraded();
      },
      closed: (event) => {
        clearTimeout(overdue);
        const { code, reason: why } = event as { code: number; reason: string };
        become(final.includes(code) ? 'refused' : 'offline', why);
      },
      ping: (received) => {
        if (received) return;
        clearTimeout(overdue);
        overdue = setTimeout(() => {
          become('behind');
          overdue = setTimeout(() => client.terminate(), heartbeat); // the socket is dead and nobody has told
        }, heartbeat / 2);
      },
      pong: () => {
        clearTimeout(overdue);
        become('live');
      },
    },
  });

  function subscribe<T>(operation: Operation, subscription: Subscription<T>): () => void {
    let ended = false;
    let end = () => {};
    let failures = 0;
    // graphql-ws sends the same object again when it reconnects; moving `after` in it is what makes it resume.
    const variables = { ...operation.variables };
    const start = () => {
      end = client.subscribe<T>({ ...operation, variables }, {
        next: ({ data, errors }) => {
          failures = 0;
          if (errors?.length && !data) return again(errors as unknown as Problem[]);
          const cursor = cursorIn(data);
          if (cursor && 'after' in variables) variables['after'] = cursor;
          subscription.next(data as T);
        },
        error: (cause) => again(problemsOf(cause)),
        complete: () => {},
      });
    };
    const again = (problems: Problem[]) => {
      if (ended || state === 'refused') return subscription.error?.(problems);
      const { reason: why, retryable, code } = problems[0]?.extensions ?? {};
      if (why && expired.includes(why) && variables['after']) {
        variables['after'] = null;
        subscription.restart?.();
        start();
      } else if (retryable || code === 'INTERNAL') {
        setTimeout(() => ended || start(), Math.min(retry.most, retry.least * 2 ** Math.min(++failures, 10)));
      } else {
        subscription.error?.(problems);
      }
    };
    start();
    return () => {
      ended = true;
      end();
    };
  }

  return {
    request: <T>(operation: Operation) => new Promise<T>((resolve, reject) => {
      let answer: T | undefined;
      client.subscribe<T>({ ...operation }, {
        next: ({ data, errors }) => (errors?.length ? reject(errors) : (answer = data as T)),
        error: (cause) => reject(problemsOf(cause)),
        complete: () => resolve(answer as T),
      });
    }),
    subscribe,
    watch: (fn) => {
      watchers.add(fn);
      fn(state, since, reason);
      return () => watchers.delete(fn);
    },
    upgraded: (fn) => { upgraded = fn; },
    renew: () => client.terminate(),
    close: async () => {
      clearTimeout(overdue);
      await client.dispose();
    },
  };
}

function wait(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

function problemsOf(cause: unknown): Problem[] {
  if (Array.isArray(cause)) return cause as Problem[];
  const { reason, message } = (cause ?? {}) as { reason?: string; message?: string };
  return [{ message: reason || message || 'The connection was lost.' }];
}

/** The cursor of a result: that of its root field. */
function cursorIn(data: unknown): string | undefined {
  for (const value of Object.values((data ?? {}) as Record<string, { cursor?: string } | null>)) {
    if (value?.cursor) return value.cursor;
  }
  return undefined;
}

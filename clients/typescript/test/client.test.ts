// Against a real Foyer at FOYER_URL with the token in FOYER_TOKEN and the estate in FOYER_ESTATE; `go test ./clients/...` starts one.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import WebSocket from 'ws';
import { connect, LiveList, type Schema, type State } from '../src/index.ts';

const estate = process.env['FOYER_ESTATE']!;
const url = process.env['FOYER_URL']!.replace(/^http/, 'ws');
const sockets: WebSocket[] = [];
class Recorded extends WebSocket {
  constructor(address: string, protocols: string) {
    super(address, protocols);
    sockets.push(this);
  }
}
const open = (token: string, options = {}) =>
  connect({ url, token, webSocketImpl: Recorded, retry: { least: 20, most: 100 }, ...options });
const connection = open(process.env['FOYER_TOKEN']!);
after(() => connection.close());

const cut = () => sockets.forEach((s) => s.terminate());
const until = async (what: string, done: () => boolean) => {
  for (let i = 0; !done(); i++) {
    assert.ok(i < 2000, `never: ${what}`);
    await new Promise((r) => setTimeout(r, 5));
  }
};
const opened = async (title: string) => {
  const data = await connection.request<{ openTicket: { cursor: string; ticket: { id: string } } }>({
    query: 'mutation($i: OpenTicketInput!) { openTicket(input: $i) { cursor ticket { id } } }',
    variables: { i: { estateID: estate, kind: 'SUGGESTION', title, channel: 'PATROL' } satisfies Schema.OpenTicketInput },
  });
  return data.openTicket;
};
const openTicket = async (title: string) => (await opened(title)).ticket.id;
const answer = (id: string) => connection.request({
  query: 'mutation($i: CompleteTicketInput!) { completeTicket(input: $i) { cursor } }', variables: { i: { ticketID: id, result: 'done' } },
});

test('a journal goes on exactly behind the last entry when the connection is cut', async () => {
  const { cursor: after } = await opened('what the journal is read behind');
  const seen: number[] = [];
  const stop = connection.subscribe<{ journal: { seq: number; cursor: string } }>(
    { query: 'subscription($e: ID, $after: Cursor) { journal(estateID: $e, after: $after) { seq cursor } }', variables: { e: estate, after } },
    { next: ({ journal }) => { seen.push(journal.seq); } },
  );
  for (let round = 0; round < 5; round++) {
    cut();
    for (let i = 0; i < 4; i++) await openTicket(`round ${round}`);
  }
  await until('all entries', () => seen.length >= 20);
  const from = seen[0]!;
  assert.deepEqual(seen, Array.from({ length: seen.length }, (_, i) => from + i));
  stop();
});

test('a live list holds what matches, also after it was cut', async () => {
  const list = new LiveList<{ id: string; title: string }>(() => {});
  const stop = list.follow(connection, {
    query: 'subscription($e: ID!, $after: Cursor) { tickets(estateID: $e, where: {status: NEW}, after: $after) { cursor change leftID ticket { id title } } }',
    variables: { e: estate },
  }, 'ticket', (problems) => assert.fail(problems[0]?.message));
  await until('the list', () => list.caughtUp);
  const before = list.records.size;
  const one = await openTicket('one');
  await until('it entered', () => list.records.has(one));
  cut();
  const two = await openTicket('two');
  await answer(one);
  await until('the list is right again', () => list.records.has(two) && !list.records.has(one));
  assert.equal(list.records.size, before + 1);
  stop();
});

test('a cursor from another life starts the subscription again', async () => {
  let restarted = false;
  const list = new LiveList<{ id: string }>(() => {});
  list.records.set('tkt_stale', { id: 'tkt_stale' });
  const stop = connection.subscribe<{ tickets: { cursor: string; change: Schema.ListChange; ticket: { id: string } | null } }>(
    { query: 'subscription($e: ID!, $after: Cursor) { tickets(estateID: $e, after: $after) { cursor change ticket { id } } }', variables: { e: estate, after: 'gaFpp3RrdF8wMDE' } },
    { next: ({ tickets: step }) => list.apply({ ...step, record: step.ticket }), restart: () => { restarted = true; list.restart(); } },
  );
  await until('it began again', () => restarted && list.caughtUp);
  assert.ok(!list.records.has('tkt_stale') && list.records.size > 0);
  stop();
});

test('a refused token is said once and not tried again', async () => {
  const states: State[] = [];
  const refused = open('foyer_wrong');
  refused.watch((state) => states.push(state));
  await assert.rejects(refused.request({ query: '{ viewer { role } }' }));
  const attempts = sockets.length;
  await new Promise((r) => setTimeout(r, 300));
  assert.equal(states.at(-1), 'refused');
  assert.equal(sockets.length, attempts);
  await refused.close();
});

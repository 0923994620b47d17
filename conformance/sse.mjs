// The reference client of GraphQL over SSE against the address in FOYER_URL, with the token in FOYER_TOKEN and the estate in
// FOYER_ESTATE: a query, a mutation, a feed that sees the change, a resume by Last-Event-ID, refusals.
import { createClient } from 'graphql-sse';
import assert from 'node:assert/strict';

const url = process.env.FOYER_URL;
const estate = process.env.FOYER_ESTATE;
const connect = (token, headers = {}) =>
  createClient({ url, singleConnection: false, retryAttempts: 0, headers: { authorization: `Bearer ${token}`, ...headers } });
const run = (client, payload) => new Promise((resolve, reject) => {
  const got = [];
  client.subscribe(payload, { next: (v) => got.push(v), error: reject, complete: () => resolve(got) });
});
const write = (text) => run(client, { query: 'mutation($i: WriteDutyLogInput!) { writeDutyLog(input: $i) { cursor } }', variables: { i: { estateID: estate, text } } });

const client = connect(process.env.FOYER_TOKEN);
assert.equal((await run(client, { query: '{ viewer { role } }' }))[0].data.viewer.role, 'ADMIN');
const feedQuery = { query: 'subscription($e: ID, $a: Cursor) { journal(estateID: $e, after: $a) { seq kind cursor } }', variables: { e: estate } };
const [{ data: { writeDutyLog: { cursor: start } } }] = await write('before');
const feed = client.iterate({ ...feedQuery, variables: { e: estate, a: start } });
const first = feed.next();
await write('from the reference client');
const event = (await first).value.data.journal;
assert.equal(event.kind, 'duty.log.written');
await feed.return();

await write('while nobody listened');
const resuming = connect(process.env.FOYER_TOKEN, { 'last-event-id': event.cursor });
const resumed = resuming.iterate(feedQuery); // the operation is as it was first sent; the header says where to go on
assert.equal((await resumed.next()).value.data.journal.seq, event.seq + 1);
await resumed.return();

const list = client.iterate({ query: 'subscription($e: ID!) { tickets(estateID: $e) { change cursor ticket { id } } }', variables: { e: estate } });
assert.equal((await list.next()).value.data.tickets.change, 'CAUGHT_UP');
await list.return();

assert.equal((await run(client, { query: '{ nonsense }' }))[0].errors[0].extensions.code, 'INVALID');
await assert.rejects(run(connect('foyer_wrong'), { query: '{ viewer { role } }' }));
console.log('graphql-sse: the reference client finds no fault');
process.exit(0);

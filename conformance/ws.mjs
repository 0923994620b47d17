// The reference client of graphql-transport-ws against the address in FOYER_URL, with the token in FOYER_TOKEN and the
// estate in FOYER_ESTATE: handshake, query, mutation, a feed that sees the change, errors, completion, a refused token.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import assert from 'node:assert/strict';

const url = process.env.FOYER_URL.replace(/^http/, 'ws');
const token = process.env.FOYER_TOKEN;
const estate = process.env.FOYER_ESTATE;
const connect = (authorization, options = {}) =>
  createClient({ url, webSocketImpl: WebSocket, connectionParams: { authorization }, lazy: true, retryAttempts: 0, ...options });

const run = (client, payload) => new Promise((resolve, reject) => {
  const got = [];
  client.subscribe(payload, { next: (v) => got.push(v), error: reject, complete: () => resolve(got) });
});

const client = connect(`Bearer ${token}`);
const [viewer] = await run(client, { query: '{ viewer { role } }' });
assert.equal(viewer.data.viewer.role, 'ADMIN');

const feed = client.iterate({ query: 'subscription($e: ID) { journal(estateID: $e) { seq kind text cursor } }', variables: { e: estate } });
const first = feed.next();
await new Promise((r) => setTimeout(r, 300)); // the reference client does not tell when it is subscribed
await run(client, {
  query: 'mutation($i: WriteDutyLogInput!) { writeDutyLog(input: $i) { cursor } }',
  variables: { i: { estateID: estate, text: 'from the reference client' } },
});
const event = (await first).value.data.journal;
assert.equal(event.kind, 'duty.log.written');
const resumed = client.iterate({ query: 'subscription($e: ID, $a: Cursor) { journal(estateID: $e, after: $a) { seq } }', variables: { e: estate, a: event.cursor } });
const next = resumed.next();
await run(client, { query: 'mutation($i: WriteDutyLogInput!) { writeDutyLog(input: $i) { cursor } }', variables: { i: { estateID: estate, text: 'once more' } } });
assert.equal((await next).value.data.journal.seq, event.seq + 1);
await feed.return();
await resumed.return();

await assert.rejects(run(client, { query: '{ nonsense }' }), (errs) => errs[0].extensions.code === 'INVALID');
const [failed] = await run(client, { query: '{ node(id: "nothing") { id } }' });
assert.equal(failed.errors[0].extensions.code, 'NOT_FOUND');
await client.dispose();

const refused = connect('Bearer foyer_wrong', { shouldRetry: () => false });
await assert.rejects(run(refused, { query: '{ viewer { role } }' }), (e) => e.code === 4403);
console.log('graphql-ws: the reference client finds no fault');
process.exit(0);

// The 61 audits of GraphQL over HTTP, against the address in FOYER_URL. Anything but 61 × ok is a failure.
import { auditServer } from 'graphql-http';

const results = await auditServer({ url: process.env.FOYER_URL });
const bad = results.filter((r) => r.status !== 'ok');
for (const r of bad) {
  console.error(`${r.id} ${r.status}: ${r.name}: ${r.reason}`);
  if (r.response) console.error(`  ${r.response.status} ${r.response.headers.get('content-type')}`);
}
console.log(`graphql-http: ${results.length - bad.length} of ${results.length} audits ok`);
if (bad.length > 0 || results.length !== 61) process.exit(1);

// The key map: where every key of an estate hangs, and who has those that are out. Print it before the power fails (KY01).
import { everything, list, need, place, table, when } from '/print/paper.js';
import { words as slip } from '/print/key-slip.js';

const own = {
  zh: { map: '钥匙分布图', hook: '存放位置', tag: '钥匙号', opens: '内容', at: '所属', state: '状态', IN: '在柜', overdue: '逾期', until: '应还', none: '柜中无钥匙' },
  en: { map: 'Key map', hook: 'Place', tag: 'Key', opens: 'On the tag', at: 'Belongs to', state: 'Now', IN: 'in', overdue: 'overdue', until: 'due back', none: 'No key is registered' },
};

export const words = { zh: { ...slip.zh, ...own.zh }, en: { ...slip.en, ...own.en } };

export async function load() {
  const estate = need('estate');
  const { data, nodes } = await everything(`query ($id: ID!, $after: Cursor) {
    node(id: $id) { ... on Estate { name timeZone } }
    keys(first: 100, after: $after, where: { estateID: $id, stateNEQ: RETIRED }) { pageInfo { hasNextPage endCursor } edges { node {
      tag place state contents { kind count } unit { number entrance building { name } } location { name } openLoan { borrowerName borrowerPhone dueBackAt overdue } } } } }`, { id: estate }, (d) => d.keys);
  const order = new Intl.Collator('zh', { numeric: true });
  nodes.sort((a, b) => order.compare(a.place, b.place) || order.compare(a.tag, b.tag));
  return { estate: data.node, keys: nodes };
}

export const title = ({ estate }, w) => `${estate.name} ${w.map}`;

export function rows({ estate, keys }, w) {
  return [[w.hook, w.tag, w.opens, w.at, w.state], ...keys.map((k) => [k.place, k.tag, k.contents.map((c) => `${w[c.kind]} ×${c.count}`).join(', '), place(k), state(k, w, estate.timeZone)])];
}

function state(k, w, zone) {
  const out = k.openLoan;
  if (!out) return w[k.state] ?? k.state;
  return [out.borrowerName, out.borrowerPhone, `${w.until} ${when(out.dueBackAt, zone)}`, out.overdue && w.overdue].filter(Boolean).join(' · ');
}

export function draw(data, w) {
  const [heads, ...lines] = rows(data, w);
  return [list(`${data.estate.name} ${w.map}`, lines.length, data.estate.timeZone, lines.length > 0 ? table(heads, lines, 'keys') : w.none)];
}

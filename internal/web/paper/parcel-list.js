// The list of parcels that wait (邮件分发登记表, VI04), with a place to sign for each; those that wait too long are marked.
import { everything, list, need, place, table, when } from '/print/paper.js';

export const words = {
  zh: {
    list: '邮件分发登记表', number: '编号', arrived: '到件时间', what: '类别', carrier: '承运', tracking: '单号', to: '收件人', unit: '房号', shelf: '存放', notices: '通知', signs: '签收', none: '没有待取邮件', late: '逾期未取',
    DAMAGED: '破损', REGISTERED_POST: '挂号信', PARCEL: '包裹', MONEY_ORDER: '汇款单', EXPRESS: '快件', PAPER: '报刊信件',
  },
  en: {
    list: 'Parcels waiting', number: 'Number', arrived: 'Came', what: 'What', carrier: 'Carrier', tracking: 'Tracking', to: 'For', unit: 'Unit', shelf: 'Place', notices: 'Told', signs: 'Signature',
    none: 'Nothing is waiting', late: 'uncollected', DAMAGED: 'damaged', REGISTERED_POST: 'registered post', PARCEL: 'parcel', MONEY_ORDER: 'money order', EXPRESS: 'express', PAPER: 'paper',
  },
};

export async function load() {
  const { data, nodes } = await everything(`query ($id: ID!, $after: Cursor) {
    node(id: $id) { ... on Estate { name timeZone } }
    parcels(first: 100, after: $after, where: { estateID: $id, status: WAITING }) { pageInfo { hasNextPage endCursor } edges { node {
      number arrivedAt class condition carrier tracking addressee place notices uncollected unit { number entrance building { name } } } } } }`, { id: need('estate') }, (d) => d.parcels);
  return { estate: data.node, parcels: nodes };
}

export const title = ({ estate }, w) => `${estate.name} ${w.list}`;

export function rows({ estate, parcels }, w) {
  return [[w.number, w.arrived, w.what, w.carrier, w.to, w.unit, w.shelf, w.notices, w.signs], ...parcels.map((p) => [
    p.number, [when(p.arrivedAt, estate.timeZone), p.uncollected && w.late].filter(Boolean).join(' · '), [w[p.class], w[p.condition]].filter(Boolean).join(' · '), [p.carrier, p.tracking].filter(Boolean).join(' '),
    p.addressee, place(p), p.place, String(p.notices), ''])];
}

export function draw(data, w) {
  const [heads, ...lines] = rows(data, w);
  return [list(`${data.estate.name} ${w.list}`, lines.length, data.estate.timeZone, lines.length > 0 ? table(heads, lines, 'parcels') : w.none)];
}

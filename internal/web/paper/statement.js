// The statement of account of a unit (对账单, FE04, FE05): everything that was charged, paid, credited and given back, with the balance after each line,
// and what is owed by how long it has been due.
import { everything, facts, list, money, need, place, table } from '/print/paper.js';

export const words = {
  zh: {
    statement: '费用对账单', unit: '房号', balance: '余额(应收减已核销)', overdue: '逾期', credit: '预存', asOf: '截至', day: '日期', what: '摘要', charged: '应收', settled: '收款/减免', after: '余额', due: '应于', receipt: '收据', refund: '退款', void: '作废',
    WAIVER: '豁免', CORRECTION: '更正', VOID: '作废', DEPOSIT_RETURN: '退还押金', CURRENT: '未逾期', DAYS_1_30: '1–30天', DAYS_31_60: '31–60天', DAYS_61_90: '61–90天', OVER_90: '90天以上',
  },
  en: {
    statement: 'Statement of account', unit: 'Unit', balance: 'Balance: charges less what settles them', overdue: 'Late', credit: 'Credit', asOf: 'At the end of', day: 'Day', what: 'What', charged: 'Charged', settled: 'Paid or credited', after: 'Balance',
    due: 'due', receipt: 'Receipt', refund: 'Given back, receipt', void: 'void', WAIVER: 'Waived', CORRECTION: 'Corrected', VOID: 'Void', DEPOSIT_RETURN: 'Deposit given back', CURRENT: 'Not late', DAYS_1_30: '1–30 days',
    DAYS_31_60: '31–60 days', DAYS_61_90: '61–90 days', OVER_90: 'over 90 days',
  },
};

const about = 'number entrance building { name } estate { name timeZone } account { balance currency overdue credit asOf ageing { bucket amount } }';

export async function load() {
  const id = need('id');
  const charges = await everything(`query ($id: ID!, $after: Cursor) { node(id: $id) { ... on Unit { ${about} charges(first: 100, after: $after) {
    edges { node { bookedOn dueOn amount period note item { name } creditNotes { bookedOn kind amount reason } } } pageInfo { hasNextPage endCursor } } } } }`, { id }, (data) => data.node.charges);
  const payments = await everything(`query ($id: ID!, $after: Cursor) { node(id: $id) { ... on Unit { payments(first: 100, after: $after) {
    edges { node { bookedOn receiptNumber amount refunds { bookedOn kind amount } } } pageInfo { hasNextPage endCursor } } } } }`, { id }, (data) => data.node.payments);
  return { unit: charges.data.node, charges: charges.nodes, payments: payments.nodes };
}

/** Everything in order of its days, charges before what settles them. */
function entries({ charges, payments }, w) {
  const all = [];
  for (const c of charges) {
    all.push({ day: c.bookedOn, order: 0, what: [c.item.name, c.period, c.note, `(${w.due} ${c.dueOn})`].filter(Boolean).join(' '), charged: c.amount, settled: 0 });
    for (const n of c.creditNotes) all.push({ day: n.bookedOn, order: 1, what: [w[n.kind], c.item.name, c.period, n.reason].filter(Boolean).join(' '), charged: 0, settled: n.amount });
  }
  for (const p of payments) {
    all.push({ day: p.bookedOn, order: 1, what: `${w.receipt} ${p.receiptNumber}`, charged: 0, settled: p.amount });
    for (const r of p.refunds) all.push({ day: r.bookedOn, order: 2, what: `${r.kind === 'VOID' ? w.void : w.refund} ${p.receiptNumber}`, charged: 0, settled: -r.amount });
  }
  all.sort((a, b) => a.day.localeCompare(b.day) || a.order - b.order);
  let balance = 0;
  for (const e of all) {
    balance += e.charged - e.settled;
    e.balance = balance;
  }
  return all;
}

export const title = (data, w) => `${w.statement} ${place(data)}`;

export function draw(data, w) {
  const { account, estate } = data.unit;
  const paid = (n) => (n === 0 ? '' : money(n, account.currency));
  const all = entries(data, w);
  return [list(`${estate.name} ${w.statement}`, all.length, estate.timeZone,
    facts([[w.unit, place(data)], [w.asOf, account.asOf], [w.balance, money(account.balance, account.currency)], [w.overdue, money(account.overdue, account.currency)], [w.credit, money(account.credit, account.currency)]]),
    table(account.ageing.map((a) => w[a.bucket]), [account.ageing.map((a) => money(a.amount, account.currency))], 'ageing'),
    table([w.day, w.what, w.charged, w.settled, w.after], all.map((e) => [e.day, e.what, paid(e.charged), paid(e.settled), money(e.balance, account.currency)]), 'account'))];
}

export const rows = (data, w) => [[w.day, w.what, w.charged, w.settled, w.after], ...entries(data, w).map((e) => [e.day, e.what, e.charged, e.settled, e.balance])];

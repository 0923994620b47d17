// The sheet that goes with a till that is handed over (收银交款单, FE06): what was expected and counted, method by method, and the receipts that went in.
import { everything, facts, list, money, need, place, signatures, table, when } from '/print/paper.js';

export const words = {
  zh: {
    sheet: '收银交款单', cashier: '收款人', opened: '开始', closed: '交款', open: '未交款', receiver: '接收人', method: '方式', expected: '应有', counted: '实点', difference: '差额', explanation: '差额说明', receipts: '收据', number: '收据号', unit: '房号', amount: '金额',
    refunded: '已退', status: '状态', CASH: '现金', CARD: '刷卡', TRANSFER: '转账', WECHAT: '微信支付', ALIPAY: '支付宝', TAKEN: '', PART_REFUNDED: '部分退款', REFUNDED: '已退款', VOIDED: '作废',
  },
  en: {
    sheet: 'Cash-up', cashier: 'Cashier', opened: 'From', closed: 'Until', open: 'still open', receiver: 'Taken over by', method: 'Method', expected: 'Expected', counted: 'Counted', difference: 'Difference', explanation: 'Explanation', receipts: 'Receipts',
    number: 'Receipt', unit: 'Unit', amount: 'Amount', refunded: 'Given back', status: 'Status', CASH: 'cash', CARD: 'card', TRANSFER: 'transfer', WECHAT: 'WeChat Pay', ALIPAY: 'Alipay', TAKEN: '', PART_REFUNDED: 'part given back', REFUNDED: 'given back', VOIDED: 'void',
  },
};

export async function load() {
  const { data, nodes } = await everything(`query ($id: ID!, $after: Cursor) { node(id: $id) { ... on CashUp {
    status openedAt closedAt difference explanation cashierStaff { name } handedTo { name } lines { method expected counted }
    payments(first: 100, after: $after) { edges { node { receiptNumber amount refunded currency method status unit { number entrance building { name } estate { name timeZone } } } } pageInfo { hasNextPage endCursor } } } } }`,
  { id: need('id') }, (answer) => answer.node.payments);
  return { till: data.node, payments: nodes };
}

export const title = ({ till }, w) => `${w.sheet} ${till.openedAt.slice(0, 10)}`;

const receipts = (payments, w) => payments.map((p) => [p.receiptNumber, place(p), w[p.method], money(p.amount, p.currency), p.refunded ? money(p.refunded, p.currency) : '', w[p.status]]);

export function draw({ till, payments }, w) {
  const { currency, unit: { estate } } = payments[0];
  const cashier = till.cashierStaff && till.cashierStaff.name;
  const shown = (n) => (n === null ? '' : money(n, currency));
  const pairs = [[w.cashier, cashier], [w.receiver, till.handedTo && till.handedTo.name], [w.opened, when(till.openedAt, estate.timeZone)], [w.closed, till.closedAt ? when(till.closedAt, estate.timeZone) : w.open], [w.difference, till.closedAt ? money(till.difference, currency) : '', true]];
  if (till.explanation) pairs.push([w.explanation, till.explanation, true]);
  return [list(`${estate.name} ${w.sheet}`, payments.length, estate.timeZone, facts(pairs),
    table([w.method, w.expected, w.counted, w.difference], till.lines.map((l) => [w[l.method], money(l.expected, currency), shown(l.counted), l.counted === null ? '' : money(l.counted - l.expected, currency)]), 'till'),
    table([w.number, w.unit, w.method, w.amount, w.refunded, w.status], receipts(payments, w), 'receipts'),
    signatures([[w.cashier, cashier], [w.receiver, till.handedTo && till.handedTo.name]]))];
}

export const rows = ({ payments }, w) => [[w.number, w.unit, w.method, w.amount, w.refunded, w.status], ...receipts(payments, w)];

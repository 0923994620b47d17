// The receipt for money that was taken (收据, FE03): one part for the payer, one for the books. What was given back, or that it is void, stands on it.
import { facts, head, money, part, place, record, signatures, table, when } from '/print/paper.js';

export const words = {
  zh: {
    receipt: '收据', payer: '第一联 交付款人', books: '第二联 记账', unit: '房号', from: '付款人', method: '付款方式', reference: '流水号', taken: '收款时间', amount: '金额', item: '项目', period: '月份', settled: '本次核销', credit: '预存',
    note: '备注', refunded: '已退款', void: '作废', cashier: '收款人', signs: '付款人签字', stamp: '盖章', CASH: '现金', CARD: '刷卡', TRANSFER: '转账', WECHAT: '微信支付', ALIPAY: '支付宝',
  },
  en: {
    receipt: 'Receipt', payer: 'Part 1: for the payer', books: 'Part 2: for the books', unit: 'Unit', from: 'Received from', method: 'Paid by', reference: 'Reference', taken: 'Received', amount: 'Amount', item: 'For', period: 'Month',
    settled: 'Settled by this', credit: 'credit', note: 'Note', refunded: 'Given back', void: 'VOID', cashier: 'Cashier', signs: 'Payer', stamp: 'Stamp', CASH: 'cash', CARD: 'card', TRANSFER: 'transfer', WECHAT: 'WeChat Pay', ALIPAY: 'Alipay',
  },
};

export const load = () => record(`query ($id: ID!) { node(id: $id) { ... on Payment {
  receiptNumber amount refunded currency method status payer reference note takenAt takenBy { name }
  allocations { amount charge { id item { name } period } refund { id } }
  refunds { reason approvedBy { name } }
  unit { number entrance building { name } estate { name timeZone } } } } }`);

export const title = (payment) => payment.receiptNumber;

export const draw = (payment, w) => [copy(payment, w, w.payer), copy(payment, w, w.books)];

/** What the payment settled when it was taken, and has settled since: one line for each charge. */
function lines(payment, w) {
  const sums = new Map();
  for (const { amount, charge, refund } of payment.allocations) {
    if (refund) continue;
    const key = charge ? charge.id : '';
    const line = sums.get(key) ?? { name: charge ? charge.item.name : w.credit, period: (charge && charge.period) || '', amount: 0 };
    line.amount += amount;
    sums.set(key, line);
  }
  return [...sums.values()].filter((line) => line.amount !== 0).map((line) => [line.name, line.period, money(line.amount, payment.currency)]);
}

function copy(payment, w, which) {
  const { estate } = payment.unit;
  const pairs = [[w.unit, place(payment)], [w.from, payment.payer], [w.method, w[payment.method]], [w.reference, payment.reference], [w.taken, when(payment.takenAt, estate.timeZone)], [w.amount, money(payment.amount, payment.currency)]];
  if (payment.note) pairs.push([w.note, payment.note, true]);
  if (payment.refunded > 0) {
    const why = payment.refunds.map((r) => `${r.reason} (${r.approvedBy.name})`).join('; ');
    pairs.push([payment.status === 'VOIDED' ? w.void : w.refunded, `${money(payment.refunded, payment.currency)}: ${why}`, true]);
  }
  return part(head(`${estate.name} ${w.receipt}`, payment.status === 'VOIDED' ? `${which} · ${w.void}` : which, payment.receiptNumber), facts(pairs),
    table([w.item, w.period, w.settled], lines(payment, w), 'settles'), signatures([[w.cashier, payment.takenBy && payment.takenBy.name], [w.signs], [w.stamp]]));
}

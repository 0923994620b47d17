// A two-part form (一式两联) that goes with the work: work order, complaint card or repair order (TK17, TK07).
import { facts, head, money, part, place, record, signatures, table, when } from '/print/paper.js';

export const words = {
  zh: {
    WORK_ORDER: '工作单', COMPLAINT_CARD: '投诉卡', REPAIR_ORDER: '工程维修单', stub: '第一联 存根', worked: '第二联 处理联', ticket: '工单号', place: '地点',
    title: '事项', said: '说明', contact: '联系人', phone: '电话', department: '派往部门', issued: '开单时间', appointment: '预约时间', item: '处理内容', done: '完成',
    receiver: '接收人签收', resident: '住户签字', desk: '前台', quote: '报价', quantity: '数量', price: '单价', amount: '金额', total: '合计', agreed: '业主同意', material: '材料', supplier: '提供',
    COMPANY: '公司', OWNER: '业主', waiver: '业主提供产品责任书', free: '免费原因', checked: '业主验收', receipt: '收据号', at: '签收时间',
  },
  en: {
    WORK_ORDER: 'Work order', COMPLAINT_CARD: 'Complaint card', REPAIR_ORDER: 'Repair order', stub: 'Part 1: stub, kept at the desk', worked: 'Part 2: goes with the work',
    ticket: 'Ticket', place: 'Place', title: 'Subject', said: 'Details', contact: 'Contact', phone: 'Phone', department: 'Department', issued: 'Issued', appointment: 'Appointment',
    item: 'To be done', done: 'Done', receiver: 'Received by', resident: 'Resident', desk: 'Front desk', quote: 'Quote', quantity: 'Quantity', price: 'Price', amount: 'Amount', total: 'Total',
    agreed: 'Agreed by', material: 'Material', supplier: 'From', COMPANY: 'company', OWNER: 'owner', waiver: 'Waiver for the owner’s material', free: 'Free because', checked: 'Checked by',
    receipt: 'Receipt', at: 'Signed',
  },
};

export const load = () => record(`query ($id: ID!) { node(id: $id) { ... on WorkOrder {
  number form items { text done } issuedAt signedAt receiver { name } freeBecause waiver checkedBy checkedAt receipt
  materials { name measure quantity supplier } quotes { status total currency answeredBy answeredAt lines { code name measure quantity price amount } }
  ticket { number title description contactName contactPhone appointmentAt estate { name timeZone } department { name }
    unit { number entrance building { name } } location { name } } } } }`);

export const title = (order) => order.number;

export const draw = (order, w) => [copy(order, w, w.stub), copy(order, w, w.worked)];

/** What a repair costs and what was built in (TK07): the newest quote counts. */
function costs(order, w) {
  const out = [];
  const quote = (order.quotes || []).at(-1);
  if (quote) {
    const rows = quote.lines.map((l) => [`${l.code} ${l.name}`, `${l.quantity} ${l.measure}`, money(l.price, quote.currency), money(l.amount, quote.currency)]);
    rows.push([w.total, '', '', money(quote.total, quote.currency)]);
    out.push(table([w.quote, w.quantity, w.price, w.amount], rows, 'costs'));
  }
  if (order.materials && order.materials.length > 0) {
    out.push(table([w.material, w.quantity, w.supplier], order.materials.map((m) => [m.name, `${m.quantity} ${m.measure}`, w[m.supplier]]), 'materials'));
  }
  return out;
}

function copy(order, w, which) {
  const t = order.ticket;
  const zone = t.estate.timeZone;
  const agreed = (order.quotes || []).findLast((q) => q.status === 'AGREED');
  const pairs = [
    [w.ticket, t.number], [w.issued, when(order.issuedAt, zone)], [w.place, place(t)], [w.department, t.department && t.department.name],
    [w.contact, t.contactName], [w.phone, t.contactPhone], [w.title, t.title, true], [w.said, t.description, true],
  ];
  if (t.appointmentAt) pairs.push([w.appointment, when(t.appointmentAt, zone), true]);
  if (order.freeBecause) pairs.push([w.free, order.freeBecause, true]);
  if (agreed) pairs.push([w.agreed, `${agreed.answeredBy}, ${when(agreed.answeredAt, zone)}`, true]);
  if (order.waiver) pairs.push([w.waiver, order.waiver, true]);
  if (order.checkedBy) pairs.push([w.checked, `${order.checkedBy}, ${when(order.checkedAt, zone)}`, true]);
  if (order.receipt) pairs.push([w.receipt, order.receipt, true]);
  const items = table(['#', w.item, w.done], order.items.map((item, i) => [String(i + 1), item.text, item.done ? '✓' : '']), 'items');
  const receiver = order.receiver ? [order.receiver.name, `${w.at} ${when(order.signedAt, zone)}`] : [];
  return part(head(`${t.estate.name} ${w[order.form]}`, which, order.number), facts(pairs), items, ...costs(order, w), signatures([[w.receiver, ...receiver], [w.resident], [w.desk]]));
}

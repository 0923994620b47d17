// A two-part form (一式两联) for printing (TK17). The address carries what to print in its fragment, which browsers never send:
// /print/work-order#id=wko_…&token=…&lang=zh
'use strict';

const words = {
  zh: {
    WORK_ORDER: '工作单', COMPLAINT_CARD: '投诉卡', REPAIR_ORDER: '工程维修单', stub: '第一联 存根', worked: '第二联 处理联', ticket: '工单号', place: '地点',
    title: '事项', said: '说明', contact: '联系人', phone: '电话', department: '派往部门', issued: '开单时间', appointment: '预约时间', item: '处理内容', done: '完成',
    receiver: '接收人签收', resident: '住户签字', desk: '前台', print: '打印', quote: '报价', quantity: '数量', price: '单价', amount: '金额', total: '合计', agreed: '业主同意', material: '材料', supplier: '提供', COMPANY: '公司', OWNER: '业主', waiver: '业主提供产品责任书', free: '免费原因', checked: '业主验收', receipt: '收据号',
    missing: '地址不完整:需要 id 和 token。', failed: '打不开这张单:', at: '签收时间',
  },
  en: {
    WORK_ORDER: 'Work order', COMPLAINT_CARD: 'Complaint card', REPAIR_ORDER: 'Repair order', stub: 'Part 1: stub, kept at the desk', worked: 'Part 2: goes with the work',
    ticket: 'Ticket', place: 'Place', title: 'Subject', said: 'Details', contact: 'Contact', phone: 'Phone', department: 'Department', issued: 'Issued', appointment: 'Appointment',
    item: 'To be done', done: 'Done', receiver: 'Received by', resident: 'Resident', desk: 'Front desk', quote: 'Quote', quantity: 'Quantity', price: 'Price', amount: 'Amount', total: 'Total', agreed: 'Agreed by', material: 'Material',
    supplier: 'From', COMPANY: 'company', OWNER: 'owner', waiver: 'Waiver for the owner’s material', free: 'Free because', checked: 'Checked by', receipt: 'Receipt', print: 'Print', missing: 'The address lacks id or token.', failed: 'The form can not be opened: ', at: 'Signed',
  },
};

const query = `query ($id: ID!) { node(id: $id) { ... on WorkOrder {
  number form items { text done } issuedAt signedAt receiver { name } freeBecause waiver checkedBy checkedAt receipt
  materials { name measure quantity supplier } quotes { status total currency answeredBy answeredAt lines { code name measure quantity price amount } }
  ticket { number title description contactName contactPhone appointmentAt estate { name timeZone } department { name }
    unit { number entrance building { name } } location { name } } } } }`;

const fragment = new URLSearchParams(location.hash.slice(1));
const lang = (fragment.get('lang') || navigator.language || 'zh').startsWith('en') ? 'en' : 'zh';
const w = words[lang];
document.documentElement.lang = lang;

function element(tag, text, className) {
  const e = document.createElement(tag);
  if (text !== undefined && text !== null) e.textContent = text;
  if (className) e.className = className;
  return e;
}

function when(time, zone) {
  return time ? new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'zh-CN', { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(new Date(time)) : '';
}

function place(ticket) {
  if (ticket.unit) return [ticket.unit.building.name, ticket.unit.entrance, ticket.unit.number].filter(Boolean).join(' ');
  return ticket.location ? ticket.location.name : '';
}

function table(heads, rows, className) {
  const made = element('table', null, className);
  const head = element('tr');
  head.append(...heads.map((h) => element('th', h)));
  made.append(head);
  for (const cells of rows) {
    const row = element('tr');
    row.append(...cells.map((c) => element('td', c)));
    made.append(row);
  }
  return made;
}

function money(minor, currency) {
  const format = new Intl.NumberFormat(lang === 'en' ? 'en-GB' : 'zh-CN', { style: 'currency', currency });
  return format.format(minor / 10 ** format.resolvedOptions().maximumFractionDigits);
}

/** What a repair costs and what was built in (TK07): the newest quote counts. */
function costs(order) {
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

function part(order, copy) {
  const t = order.ticket;
  const zone = t.estate.timeZone;
  const section = element('section', null, 'part');
  const header = element('header');
  const title = element('div');
  title.append(element('h1', `${t.estate.name} ${w[order.form]}`));
  header.append(title, element('span', copy, 'copy'), element('span', order.number, 'number'));
  const facts = element('dl');
  const fact = (name, value, wide) => facts.append(element('dt', name), element('dd', value || '—', wide ? 'wide' : ''));
  fact(w.ticket, t.number);
  fact(w.issued, when(order.issuedAt, zone));
  fact(w.place, place(t));
  fact(w.department, t.department && t.department.name);
  fact(w.contact, t.contactName);
  fact(w.phone, t.contactPhone);
  fact(w.title, t.title, true);
  fact(w.said, t.description, true);
  if (t.appointmentAt) fact(w.appointment, when(t.appointmentAt, zone), true);
  const agreed = (order.quotes || []).findLast((q) => q.status === 'AGREED');
  if (order.freeBecause) fact(w.free, order.freeBecause, true);
  if (agreed) fact(w.agreed, `${agreed.answeredBy}, ${when(agreed.answeredAt, zone)}`, true);
  if (order.waiver) fact(w.waiver, order.waiver, true);
  if (order.checkedBy) fact(w.checked, `${order.checkedBy}, ${when(order.checkedAt, zone)}`, true);
  if (order.receipt) fact(w.receipt, order.receipt, true);
  const items = table(['#', w.item, w.done], order.items.map((item, i) => [String(i + 1), item.text, item.done ? '✓' : '']), 'items');
  const signatures = element('div', null, 'signatures');
  const receiver = element('div', `${w.receiver} `);
  if (order.receiver) receiver.append(element('b', order.receiver.name), element('br'), `${w.at} ${when(order.signedAt, zone)}`);
  signatures.append(receiver, element('div', w.resident), element('div', w.desk));
  section.append(header, facts, items, ...costs(order), signatures);
  return section;
}

async function show() {
  const id = fragment.get('id');
  const token = fragment.get('token');
  if (!id || !token) throw new Error(w.missing);
  history.replaceState(null, '', location.pathname); // the token does not stay in the address
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: { id } }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(w.failed + errors[0].message);
  const order = data.node;
  document.title = order.number;
  document.getElementById('paper').append(part(order, w.stub), part(order, w.worked));
  const button = document.getElementById('print');
  button.textContent = w.print;
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

show().catch((e) => { document.getElementById('message').textContent = e.message; });

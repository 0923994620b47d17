// The slip of a key that is lent (KY02): the stub stays at the desk until the key is back, the other half goes with the borrower.
import { facts, head, part, place, record, signatures, when } from '/print/paper.js';

export const words = {
  zh: {
    slip: '钥匙借用单', stub: '第一联 存根', taken: '第二联 借用人', tag: '钥匙号', contents: '内容', at: '所属', hook: '存放位置', borrower: '借用人', phone: '电话', company: '单位', purpose: '用途',
    authorised: '批准人', ticket: '工单号', lent: '借出时间', due: '应还时间', back: '归还时间', consent: '业主授权', signs: '借用人签字', officer: '钥匙管理员', receives: '归还签收',
    DOOR: '门', MAILBOX: '信箱', METER_ROOM: '表房', CABINET: '柜', WARDROBE: '衣柜', DRAWER: '抽屉', GATE: '闸门', PLANT_ROOM: '机房', CARD: '门禁卡', SPARE: '备用', SET: '套', OTHER: '其他',
  },
  en: {
    slip: 'Key slip', stub: 'Part 1: stub, kept at the desk', taken: 'Part 2: goes with the borrower', tag: 'Key', contents: 'On the tag', at: 'Belongs to', hook: 'Place', borrower: 'Borrower', phone: 'Phone',
    company: 'Company', purpose: 'Purpose', authorised: 'Authorised by', ticket: 'Ticket', lent: 'Lent', due: 'Due back', back: 'Back', consent: 'Owner’s consent', signs: 'Borrower', officer: 'Key officer',
    receives: 'Taken back by', DOOR: 'door', MAILBOX: 'mailbox', METER_ROOM: 'meter room', CABINET: 'cabinet', WARDROBE: 'wardrobe', DRAWER: 'drawer', GATE: 'gate', PLANT_ROOM: 'plant room', CARD: 'card',
    SPARE: 'spare', SET: 'set', OTHER: 'other',
  },
};

export const load = () => record(`query ($id: ID!) { node(id: $id) { ... on KeyLoan {
  borrowerName borrowerPhone company purpose ownerConsent lentAt dueBackAt closedAt authorisedBy { name } lentBy { name } closedBy { name } ticket { number }
  key { tag place contents { kind count } estate { name timeZone } unit { number entrance building { name } } location { name } } } } }`);

export const title = (loan, w) => `${w.slip} ${loan.key.tag}`;

export const draw = (loan, w) => [copy(loan, w, w.stub), copy(loan, w, w.taken)];

function copy(loan, w, which) {
  const k = loan.key;
  const zone = k.estate.timeZone;
  const pairs = [
    [w.tag, k.tag], [w.contents, k.contents.map((c) => `${w[c.kind]} ×${c.count}`).join(', ')], [w.at, place(k)], [w.hook, k.place],
    [w.borrower, loan.borrowerName], [w.phone, loan.borrowerPhone], [w.lent, when(loan.lentAt, zone)], [w.due, when(loan.dueBackAt, zone)],
    [w.authorised, loan.authorisedBy && loan.authorisedBy.name], [w.ticket, loan.ticket && loan.ticket.number], [w.purpose, loan.purpose, true],
  ];
  if (loan.company) pairs.push([w.company, loan.company, true]);
  if (loan.ownerConsent) pairs.push([w.consent, loan.ownerConsent, true]);
  const back = loan.closedAt ? [loan.closedBy && loan.closedBy.name, `${w.back} ${when(loan.closedAt, zone)}`] : [];
  return part(head(`${k.estate.name} ${w.slip}`, which, k.tag), facts(pairs), signatures([[w.signs], [w.officer, loan.lentBy && loan.lentBy.name], [w.receives, ...back]]));
}

// The form of the joint inspection at move-in (验收表, MV05): opening readings, what could not be put right on the spot, and who has signed.
import { element, facts, head, place, record, signatures, table, when } from '/print/paper.js';

export const words = {
  zh: {
    form: '房屋验收表', unit: '房号', who: '业主/租户', proxy: '代理人', role: '身份', done: '验收时间', authority: '钥匙授权', signature: '签字存档', gate: '手续', opened: '办理时间', by: '经办人', reference: '编号/存档', meter: '表号', reading: '底数', defect: '整改事项',
    ticket: '工单', documents: '资料', seen: '核对人', engineer: '工程师', signs: '业主签字', officer: '管家', OWNER: '业主', TENANT: '租户', FAMILY: '家属', none: '无',
    NOTICE: '入伙通知书', DOCUMENTS: '资料审核', IDENTITY: '身份确认', FEES: '费用结清', AGREEMENT: '协议签署', KEYS: '钥匙领用', INSPECTION: '联合验收',
    PURCHASE_CONTRACT: '购房/租赁合同', FAMILY_: '家属证件', PHOTOGRAPH: '照片', PAYMENT_RECEIPTS: '付款收据', AUTHORISATION: '委托书', PROXY_IDENTITY: '代理人证件', ID: '身份证件',
  },
  en: {
    form: 'Acceptance form', unit: 'Unit', who: 'Owner or tenant', proxy: 'Proxy', role: 'As', done: 'Inspected', authority: 'Key left under', signature: 'Signature kept', gate: 'Gate', opened: 'Done', by: 'By', reference: 'Number or file', meter: 'Meter',
    reading: 'Opening reading', defect: 'To be put right', ticket: 'Ticket', documents: 'Document', seen: 'Seen by', engineer: 'Engineer', signs: 'Owner', officer: 'Property officer', OWNER: 'owner', TENANT: 'tenant', FAMILY: 'family', none: 'none',
    NOTICE: 'Notice', DOCUMENTS: 'Documents', IDENTITY: 'Identity', FEES: 'Fees', AGREEMENT: 'Agreement and covenant', KEYS: 'Keys', INSPECTION: 'Joint inspection',
    PURCHASE_CONTRACT: 'Contract', FAMILY_: 'Family members', PHOTOGRAPH: 'Photographs', PAYMENT_RECEIPTS: 'Payment receipts', AUTHORISATION: 'Authorisation', PROXY_IDENTITY: 'Proxy’s identity', ID: 'Identity document',
  },
};

export const load = () => record(`query ($id: ID!) { node(id: $id) { ... on MoveIn {
  role proxy endedAt signature keyAuthority inspectedBy { name } resident { name } readings { meter value } defects { title ticketID }
  gates { gate openedAt openedBy { name } reference } documents { document reference seenAt seenBy { name } }
  unit { number entrance building { name } estate { name timeZone } butler { name } } } } }`);

export const title = (move, w) => `${w.form} ${place(move)}`;

const order = ['NOTICE', 'DOCUMENTS', 'IDENTITY', 'FEES', 'AGREEMENT', 'KEYS', 'INSPECTION'];
const documents = { FAMILY: 'FAMILY_', IDENTITY: 'ID' }; // words that mean something else elsewhere on the form

export function draw(move, w) {
  const { estate, butler } = move.unit;
  const zone = estate.timeZone;
  const pairs = [[w.unit, place(move)], [w.role, w[move.role]], [w.who, move.resident && move.resident.name], [w.proxy, move.proxy], [w.done, when(move.endedAt, zone)], [w.signature, move.signature]];
  if (move.keyAuthority) pairs.push([w.authority, move.keyAuthority, true]);
  const form = element('section', null, 'letter');
  form.append(head(`${estate.name} ${w.form}`, '', ''), facts(pairs),
    table([w.gate, w.opened, w.by, w.reference], [...move.gates].sort((a, b) => order.indexOf(a.gate) - order.indexOf(b.gate)).map((g) => [w[g.gate], when(g.openedAt, zone), g.openedBy && g.openedBy.name, g.reference]), 'gates'),
    table([w.documents, w.reference, w.seen], move.documents.map((d) => [w[documents[d.document] ?? d.document], d.reference, d.seenBy && d.seenBy.name]), 'documents'),
    table([w.meter, w.reading], move.readings.length ? move.readings.map((r) => [r.meter, r.value]) : [[w.none, '']], 'readings'),
    table(['#', w.defect], move.defects.length ? move.defects.map((d, i) => [String(i + 1), d.title]) : [['', w.none]], 'defects'),
    signatures([[w.engineer, move.inspectedBy && move.inspectedBy.name], [w.officer, butler && butler.name], [w.signs]]));
  return [form];
}

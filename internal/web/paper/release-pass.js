// The pass that lets large goods leave by the gate (物品放行条, VI05): the guard keeps one half, the desk the other.
import { facts, head, part, place, record, signatures, table, when } from '/print/paper.js';

export const words = {
  zh: {
    pass: '大件物品放行条', stub: '第一联 存根', gate: '第二联 门岗', unit: '房号', applicant: '申请人', role: '身份', phone: '电话', plate: '车牌', from: '有效期自', to: '有效期至', item: '物品', count: '数量', seen: '核对',
    owner: '业主同意', company: '单位同意', fees: '费用', settled: '已结清', waived: '免先结清', note: '备注', issued: '签发', applies: '申请人签字', guard: '门岗放行',
    OWNER: '业主', TENANT: '租户', TENANT_COMPANY: '租户单位', ISSUED: '有效', RELEASED: '已放行', STOPPED: '未放行', CANCELLED: '作废', EXPIRED: '过期', status: '状态',
  },
  en: {
    pass: 'Release pass', stub: 'Part 1: stub, kept at the desk', gate: 'Part 2: for the gate', unit: 'Unit', applicant: 'Applicant', role: 'As', phone: 'Phone', plate: 'Vehicle', from: 'Good from', to: 'Good until',
    item: 'Goods', count: 'How many', seen: 'Compared', owner: 'Owner’s consent', company: 'Company’s consent', fees: 'Fees', settled: 'settled', waived: 'need not be settled first', note: 'Note', issued: 'Issued by',
    applies: 'Applicant', guard: 'Guard at the gate', OWNER: 'owner', TENANT: 'tenant', TENANT_COMPANY: 'tenant company', ISSUED: 'good', RELEASED: 'released', STOPPED: 'stopped', CANCELLED: 'called off',
    EXPIRED: 'expired', status: 'Status',
  },
};

export const load = () => record(`query ($id: ID!) { node(id: $id) { ... on ReleasePass {
  number status role applicant phone plate items { name count } companyConsent ownerConsent feesWaivedBecause feesWaivedBy { name } validFrom validTo issuedAt issuedBy { name } checkedAt checkedBy { name } note
  estate { name timeZone } unit { number entrance building { name } } } } }`);

export const title = (pass) => pass.number;

export const draw = (pass, w) => [copy(pass, w, w.stub), copy(pass, w, w.gate)];

function copy(pass, w, which) {
  const zone = pass.estate.timeZone;
  const fees = pass.feesWaivedBy ? `${w.waived}: ${pass.feesWaivedBy.name}, ${pass.feesWaivedBecause}` : w.settled;
  const pairs = [
    [w.unit, place(pass)], [w.status, w[pass.status]], [w.applicant, pass.applicant], [w.role, w[pass.role]], [w.phone, pass.phone], [w.plate, pass.plate],
    [w.from, when(pass.validFrom, zone)], [w.to, when(pass.validTo, zone)], [w.fees, fees, true],
  ];
  if (pass.ownerConsent) pairs.push([w.owner, pass.ownerConsent, true]);
  if (pass.companyConsent) pairs.push([w.company, pass.companyConsent, true]);
  if (pass.note) pairs.push([w.note, pass.note, true]);
  const done = pass.status === 'RELEASED';
  const items = table(['#', w.item, w.count, w.seen], pass.items.map((item, i) => [String(i + 1), item.name, String(item.count), done ? '✓' : '']), 'items goods');
  const guard = pass.checkedAt ? [pass.checkedBy && pass.checkedBy.name, when(pass.checkedAt, zone)] : [];
  return part(head(`${pass.estate.name} ${w.pass}`, which, pass.number), facts(pairs), items,
    signatures([[w.issued, pass.issuedBy && pass.issuedBy.name, when(pass.issuedAt, zone)], [w.applies], [w.guard, ...guard]]));
}

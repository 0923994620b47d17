// The handover record (交接班记录表, DU03): the unfinished work as it stood, what was explained, and who signed. The number and hash at its foot carry the
// journal out of the system: `foyer verify --anchor` tells whether it was rewritten since (DU02).
import { ask, element, facts, head, record, signatures, table, when } from '/print/paper.js';

export const words = {
  zh: {
    form: '交接班记录表', post: '岗位', due: '交接时间', status: '状态', goes: '交班人', comes: '接班人', summary: '当班情况', log: '已阅值班记录至', entry: (n) => `第 ${n} 条`, area: '现场检查', items: '未完成事项', anomalies: '异常与说明', anomaly: '异常', explanation: '说明',
    released: '准予交接', kind: '类别', number: '编号', what: '事项', stood: '交接时状态', important: '重要', yes: '是', none: '无', withheld: (n) => `另有 ${n} 件保密事项`, anchor: '链上凭据', late: '逾时',
    TICKET: '工单', KEY_LOAN: '借出钥匙', MESSAGE: '留言', PATROL_ROUND: '巡查', PARCEL: '邮件', VISIT: '访客',
    DUE: '待交接', PREPARED: '已准备', SIGNED: '交班人已签', DONE: '已交接', MISSED: '漏交接',
    state: { NEW: '未派', DISPATCHED: '已派', ACCEPTED: '已接单', ON_SITE: '已到场', IN_PROGRESS: '处理中', PAUSED: '暂停', OUT: '借出', OVERDUE: '逾期', OPEN: '未转达', DUE: '待巡', WALKING: '巡查中', WAITING: '待领', ON_SITE_VISIT: '在园' },
  },
  en: {
    form: 'Handover record', post: 'Post', due: 'Handover at', status: 'Status', goes: 'Outgoing', comes: 'Incoming', summary: 'Of the shift', log: 'Log read up to', entry: (n) => `entry ${n}`, area: 'Area checked', items: 'Unfinished', anomalies: 'Anomalies', anomaly: 'Anomaly', explanation: 'Explanation',
    released: 'Let pass by', kind: 'What', number: 'Number', what: 'About', stood: 'Stood at', important: 'Important', yes: 'yes', none: 'none', withheld: (n) => `and ${n} confidential`, anchor: 'Anchor', late: 'late',
    TICKET: 'ticket', KEY_LOAN: 'key out', MESSAGE: 'message', PATROL_ROUND: 'patrol', PARCEL: 'parcel', VISIT: 'visitor',
    DUE: 'due', PREPARED: 'prepared', SIGNED: 'signed by outgoing', DONE: 'done', MISSED: 'missed',
    state: { NEW: 'new', DISPATCHED: 'dispatched', ACCEPTED: 'accepted', ON_SITE: 'on site', IN_PROGRESS: 'in progress', PAUSED: 'paused', OUT: 'out', OVERDUE: 'overdue', OPEN: 'not passed on', DUE: 'due', WALKING: 'under way', WAITING: 'waiting', ON_SITE_VISIT: 'on site' },
  },
};

/** What the records at the desk are about, by their ids: the list itself holds no words. */
async function wordsOf(items) {
  const about = new Map();
  const ids = items.filter((i) => !['TICKET', 'PATROL_ROUND'].includes(i.kind)).map((i) => i.recordID);
  for (let i = 0; i < ids.length; i += 50) {
    const { nodes } = await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Message { recipient { name } text } ... on KeyLoan { borrowerName purpose } ... on Parcel { addressee carrier } ... on Visit { visitorName note } } }`, { ids: ids.slice(i, i + 50) });
    for (const n of nodes.filter(Boolean)) about.set(n.id, [n.recipient?.name, n.text, n.borrowerName, n.purpose, n.addressee, n.carrier, n.visitorName, n.note].filter(Boolean).join(' · '));
  }
  return about;
}

const form = () => record(`query ($id: ID!) { node(id: $id) { ... on Handover {
  status late dueAt summary logNumber area checkedAt outgoingSignedAt incomingSignedAt releaseReason withheld anchor
  estate { name timeZone } post { name } outgoing { name } incoming { name } releasedBy { name } anomalies { text explanation }
  items { kind recordID label status important ticket { title } } } } }`);

export async function load() {
  const handover = await form();
  return { ...handover, about: await wordsOf(handover.items) };
}

export const title = (h, w) => `${w.form} ${h.post.name}`;

export function rows(h, w) {
  return [[w.kind, w.number, w.what, w.stood, w.important], ...h.items.map((i) => [w[i.kind], i.label, i.ticket ? i.ticket.title : h.about.get(i.recordID) ?? '', w.state[i.kind === 'VISIT' ? 'ON_SITE_VISIT' : i.status] ?? i.status, i.important ? w.yes : ''])];
}

export function draw(h, w) {
  const zone = h.estate.timeZone;
  const [heads, ...items] = rows(h, w);
  const pairs = [[w.post, h.post.name], [w.due, when(h.dueAt, zone)], [w.goes, h.outgoing && h.outgoing.name], [w.comes, h.incoming && h.incoming.name], [w.status, [w[h.status], h.late && w.late].filter(Boolean).join(' · ')], [w.log, h.logNumber ? w.entry(h.logNumber) : '']];
  pairs.push([w.summary, h.summary, true], [w.area, h.area, true]);
  if (h.releaseReason) pairs.push([w.released, [h.releasedBy && h.releasedBy.name, h.releaseReason].filter(Boolean).join(': '), true]);
  const sheet = element('section', null, 'letter');
  sheet.append(head(`${h.estate.name} ${w.form}`, '', ''), facts(pairs), element('h2', h.withheld ? `${w.items} (${w.withheld(h.withheld)})` : w.items),
    table(heads, items.length ? items : [['', '', w.none, '', '']], 'handed'));
  if (h.anomalies.length) sheet.append(element('h2', w.anomalies), table(['#', w.anomaly, w.explanation], h.anomalies.map((a, i) => [String(i + 1), a.text, a.explanation]), 'anomalies'));
  sheet.append(signatures([[w.goes, h.outgoingSignedAt && h.outgoing && h.outgoing.name, when(h.outgoingSignedAt, zone)], [w.comes, h.incomingSignedAt && h.incoming && h.incoming.name, when(h.incomingSignedAt, zone)]]));
  if (h.anchor) sheet.append(element('p', `${w.anchor} ${h.anchor}`, 'anchor'));
  return [sheet];
}

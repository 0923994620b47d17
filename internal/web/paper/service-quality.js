// The service-quality record (服务质量考评记录, RL06) of an estate and a month: what the system counted of each department and each member of staff, with
// room for what people add.
import { ask, element, facts, list, need, signatures, table } from '/print/paper.js';

export const words = {
  zh: {
    sheet: '服务质量考评记录', month: '月份', departments: '部门', staff: '人员', department: '部门', person: '姓名', opened: '受理', done: '办结', completed: '办结', late: '超时', within: '时限达成', reopened: '返工', pass: '一次合格', callBack: '回访率',
    p50: '办结中位', p90: '办结九成', satisfaction: '满意度', desk: '前台', calls: '来电', answered: '接听率', rings: '三声内接听', messages: '留言', keys: '借出钥匙', parcels: '邮件', visits: '访客', logged: '值班记录', patrols: '巡查完成率', handovers: '按时交接班', reviews: '值班记录按时审阅', spotChecks: '抽查合格', complaints: '投诉处理率', soon: '投诉24小时办结', nobody: '未派部门', unnamed: '未指派',
    remarks: '考评意见', assessor: '考评人', head: '部门负责人', manager: '管理处主任', withheld: '不足五户', min: '分', hour: '小时',
  },
  en: {
    sheet: 'Service-quality record', month: 'Month', departments: 'Departments', staff: 'Staff', department: 'Department', person: 'Name', opened: 'Received', done: 'Completed', completed: 'Completed', late: 'Late', within: 'Deadlines met', reopened: 'Sent back', pass: 'Passed at once',
    callBack: 'Called back', p50: 'Median', p90: '9 of 10', satisfaction: 'Satisfaction', desk: 'Desk', calls: 'Calls', answered: 'Answered', rings: 'Within three rings', messages: 'Messages', keys: 'Keys lent', parcels: 'Parcels', visits: 'Visitors', logged: 'Duty log lines', patrols: 'Patrols done', handovers: 'Handovers in time', reviews: 'Log signed in time', spotChecks: 'Spot checks in order', complaints: 'Complaints handled',
    soon: 'Complaints settled in 24 h', nobody: 'no department', unnamed: 'nobody named', remarks: 'Assessment', assessor: 'Assessed by', head: 'Head of department', manager: 'Manager', withheld: 'under five', min: 'min', hour: 'h',
  },
};

const figures = 'opened completed late withinDeadline reopened passRate callBackRate resolutionMinutes { p50 p90 } satisfaction { mean withheld }';

/** When a day begins in a zone. */
function midnight(day, zone) {
  const utc = Date.parse(`${day}T00:00:00Z`);
  let at = utc;
  for (let i = 0; i < 3; i += 1) {
    const p = Object.fromEntries(new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' }).formatToParts(at).map((x) => [x.type, Number(x.value)]));
    at = utc - (Date.UTC(p.year, p.month - 1, p.day, p.hour, p.minute) - at);
  }
  return new Date(at).toISOString();
}

export async function load() {
  const estate = need('estate');
  const month = need('month');
  const { node } = await ask('query ($id: ID!) { node(id: $id) { ... on Estate { name timeZone } } }', { id: estate });
  const next = new Date(`${month}-01T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  const data = await ask(`query ($estate: ID!, $from: Time!, $to: Time!) {
    departments: ticketStats(where: { estateID: $estate }, from: $from, to: $to, groupBy: [DEPARTMENT]) { groups { department { name } ${figures} } totals { ${figures} } }
    complaints: ticketStats(where: { estateID: $estate, kind: COMPLAINT }, from: $from, to: $to) { totals { handlingRate settledWithin24h } }
    staffStats(estateID: $estate, from: $from, to: $to) { staff { name } done { ${figures} } }
    deskStats(estateID: $estate, from: $from, to: $to) { totals { calls answerRate threeRingRate messages lent parcels visits logged } }
    patrolStats(estateID: $estate, from: $from, to: $to, groupBy: [DEPARTMENT]) { groups { department { name } completion } totals { completion } }
    dutyStats(estateID: $estate, from: $from, to: $to) { totals { handoverRate reviewRate inOrderRate } } }`,
  { estate, from: midnight(`${month}-01`, node.timeZone), to: midnight(next.toISOString().slice(0, 10), node.timeZone) });
  return { ...data, estate: node, month };
}

export const title = ({ month }, w) => `${w.sheet} ${month}`;

const share = (v) => (v === null ? '—' : `${(v * 100).toFixed(1)} %`);
const long = (minutes, w) => (minutes === null ? '—' : minutes < 120 ? `${minutes} ${w.min}` : `${(minutes / 60).toFixed(1)} ${w.hour}`);
const score = (s, w) => (s.withheld ? w.withheld : s.mean === null ? '—' : s.mean.toFixed(2));

const none = { opened: 0, completed: 0, late: 0, withinDeadline: null, reopened: 0, passRate: null, callBackRate: null, resolutionMinutes: { p50: null, p90: null }, satisfaction: { mean: null, withheld: false } };

/** The departments with tickets, and those that only walked patrols. */
function ofDepartments({ departments, patrolStats }, w) {
  const walked = new Map(patrolStats.groups.map((g) => [g.department.name, g.completion]));
  const seen = new Set(departments.groups.map((d) => d.department?.name));
  const all = [...departments.groups, ...[...walked.keys()].filter((name) => !seen.has(name)).map((name) => ({ ...none, department: { name } }))];
  return all.sort((a, b) => b.opened - a.opened).map((d) => [d.department ? d.department.name : w.nobody, String(d.opened), String(d.completed), String(d.late), share(d.withinDeadline), String(d.reopened),
    share(d.passRate), share(d.callBackRate), long(d.resolutionMinutes.p50, w), long(d.resolutionMinutes.p90, w), score(d.satisfaction, w), share(walked.get(d.department?.name) ?? null)]);
}
const ofStaff = ({ staffStats }, w) => staffStats.map(({ staff, done: d }) => [staff ? staff.name : w.unnamed, String(d.opened), String(d.late), share(d.withinDeadline), String(d.reopened), share(d.passRate), long(d.resolutionMinutes.p50, w), score(d.satisfaction, w)]);
const headOfDepartments = (w) => [w.department, w.opened, w.completed, w.late, w.within, w.reopened, w.pass, w.callBack, w.p50, w.p90, w.satisfaction, w.patrols];

export function draw(data, w) {
  const { estate, month, complaints: { totals: c }, deskStats: { totals: d } } = data;
  return [list(`${estate.name} ${w.sheet} ${month}`, '', estate.timeZone,
    facts([[w.complaints, share(c.handlingRate)], [w.soon, share(c.settledWithin24h)], [w.calls, String(d.calls)], [w.answered, share(d.answerRate)], [w.rings, share(d.threeRingRate)], [w.messages, String(d.messages)], [w.keys, String(d.lent)], [w.parcels, String(d.parcels)], [w.visits, String(d.visits)], [w.logged, String(d.logged)], [w.patrols, share(data.patrolStats.totals.completion)],
      [w.handovers, share(data.dutyStats.totals.handoverRate)], [w.reviews, share(data.dutyStats.totals.reviewRate)], [w.spotChecks, share(data.dutyStats.totals.inOrderRate)]]),
    element('h2', w.departments), table(headOfDepartments(w), ofDepartments(data, w), 'departments'),
    element('h2', w.staff), table([w.person, w.done, w.late, w.within, w.reopened, w.pass, w.p50, w.satisfaction], ofStaff(data, w), 'staff'),
    element('h2', w.remarks), element('p', ' ', 'remarks'), signatures([[w.assessor], [w.head], [w.manager]]))];
}

export const rows = (data, w) => [headOfDepartments(w), ...ofDepartments(data, w)];

import type { Schema } from 'foyer-client';
import { words as board, type Language } from '../board/words.ts';

export type { Language } from '../board/words.ts';

/** Names of kinds are those of the board. */
export const kinds = (language: Language): Record<Schema.TicketKind, string> => board[language].kinds;

const en = {
  title: 'Reports', estate: 'Estate', kind: 'Kind', all: 'All kinds', everywhere: 'All estates', from: 'From', to: 'Until', apply: 'Show',
  presets: { days7: '7 days', days30: '30 days', month: 'This month', last: 'Last month', days90: '90 days', year: '12 months' },
  bucket: { DAY: 'by day', WEEK: 'by week', MONTH: 'by month' }, compare: 'Compare with the span before', print: 'Print', record: 'Service-quality record',
  opened: 'Received', completed: 'Completed', open: 'Open at the end', within: 'Deadlines met', resolution: 'Median to completion', settled: 'Complaints settled in 24 h',
  handling: 'Complaints handled', satisfaction: 'Satisfaction', collection: 'Collected', withheld: 'withheld: fewer than five residents', target: (v: string) => `target ${v}`,
  workload: 'Workload by kind', attainment: 'Deadlines met', times: 'How long it takes', heat: 'When the desk is busy', ageing: 'What is owed, by age', takings: 'What came in, by method', byBuilding: 'Collected, by building', byMonth: 'Charged and collected, by month', charged: 'charged', collected: 'collected',
  departments: 'Departments', patrols: 'Patrols by route', route: 'Route', department: 'Department', rounds: 'Rounds', done: 'Done', unwalked: 'Missed or unfinished', walked: 'Patrols done', findings: 'Findings', due: 'Due', checked: 'Checked', reason: 'Reason',
  duty: 'Duty by post', post: 'Post', shifts: 'Shifts', substituted: 'Swapped', handovers: 'Handovers', inTime: 'In time', neverSigned: 'Never signed', spotChecks: 'Spot checks', inOrder: 'In order', handedOver: 'Handovers in time', signed: 'Log signed in time',
  rounded: { DUE: 'due', WALKING: 'under way', DONE: 'done', INCOMPLETE: 'not finished', MISSED: 'missed' } as Record<string, string>, before: 'span before', response: 'to the first answer', toCompletion: 'to completion', median: 'median', p90: '9 of 10',
  define: {
    opened: 'Tickets entered in the time; their figures say what became of them until now.', completed: 'How many of them are complete now: done or answered, and not sent back since.',
    open: 'Tickets entered before the end and not closed by then, whenever they came in.', within: 'Of their deadlines that are met or missed, the share that was met in time (TK03).',
    resolution: 'Half of them took so long or less from the call until the work was complete.', settled: 'Of the complaints that are settled, the share settled within 24 hours of the call (RP02).',
    handling: 'Of the complaints that were not withdrawn, the share that is settled (RP02).', satisfaction: 'Mean of the scores, 1 to 5; withheld when fewer than five residents gave one (TK14).',
    collection: 'Of what was charged for the months of the time, the share that money has settled until now (FE07).',
    workload: 'Tickets by the day on which they were entered. Choose a bar for the list behind it.', attainment: 'The share of deadlines met, of tickets entered on the day.',
    times: 'Minutes from the call, of tickets entered on the day: half, and nine of ten, took so long or less.', heat: 'Tickets entered, by day of the week and hour.',
    ageing: 'What is open of the charges for these months, by how long it has been due (FE05).', takings: 'Money taken in these months less what was given back, by method.',
    byBuilding: 'Collected of charged for these months, by building; the line is the target.', byMonth: 'What was charged for each month, and what of it money has settled until now.',
    departments: 'Tickets dispatched to each department, entered in the time.', walked: 'Of the rounds that were due in the time and are over, the share that was walked to its end in time (RP03).',
    patrols: 'Rounds that were due in the time, with what was found. Choose what was missed for the list behind it (PT01).',
    duty: 'Shifts that began in the time, handovers that were due in it, and spot checks made in it (DU01, DU03, DU04).', handedOver: 'Of the handovers that were due in the time and are over, the share that both signed in time (DU03).', signed: 'Of the days in the time on which the duty log had to be signed, the share on which it was signed in time (DU04).',
  },
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'], minutes: (n: number) => n < 120 ? `${Math.round(n)} min` : n < 2880 ? `${(n / 60).toFixed(1)} h` : `${(n / 1440).toFixed(1)} d`,
  ages: { CURRENT: 'not due', DAYS_1_30: '1–30 days', DAYS_31_60: '31–60', DAYS_61_90: '61–90', OVER_90: 'over 90' } as Record<string, string>,
  methods: { CASH: 'Cash', CARD: 'Card', TRANSFER: 'Transfer', WECHAT: 'WeChat Pay', ALIPAY: 'Alipay' } as Record<string, string>,
  list: (n: number, more: boolean) => `${more ? 'The first ' : ''}${n} tickets`, close: 'Close', number: 'Number', what: 'What', place: 'Where', since: 'Received', status: 'Status', nobody: 'no department',
  empty: 'Nothing in this time', failed: 'This can not be shown: ', live: 'live', live0: 'not live', tokenTitle: 'Reports need a token', tokenHelp: 'Paste a token of a head or of a reporting tool. It stays in this browser.', tokenButton: 'Show reports',
};

export type Words = typeof en;

const zhHans: Words = {
  title: '报表', estate: '管理处', kind: '类别', all: '全部类别', everywhere: '全部管理处', from: '自', to: '至', apply: '查看',
  presets: { days7: '近7天', days30: '近30天', month: '本月', last: '上月', days90: '近90天', year: '近12个月' },
  bucket: { DAY: '按日', WEEK: '按周', MONTH: '按月' }, compare: '与上一时段比较', print: '打印', record: '服务质量考评记录',
  opened: '受理', completed: '已办结', open: '期末未结', within: '时限达成', resolution: '办结用时中位数', settled: '投诉24小时内办结',
  handling: '投诉处理率', satisfaction: '满意度', collection: '收缴率', withheld: '不足五户评分,不显示', target: (v) => `目标 ${v}`,
  workload: '各类工单量', attainment: '时限达成率', times: '处理用时', heat: '繁忙时段', ageing: '欠费账龄', takings: '收款方式', byBuilding: '各楼收缴率', byMonth: '各月应收与已收', charged: '应收', collected: '已收',
  departments: '各部门', patrols: '各路线巡查', route: '路线', department: '部门', rounds: '应巡', done: '完成', unwalked: '漏查或未完成', walked: '巡查完成率', findings: '发现问题', due: '应巡时间', checked: '已查', reason: '说明',
  duty: '各岗位值班', post: '岗位', shifts: '班次', substituted: '换班', handovers: '应交接', inTime: '按时', neverSigned: '漏交接', spotChecks: '抽查', inOrder: '合格', handedOver: '按时交接率', signed: '值班记录按时审阅',
  rounded: { DUE: '待巡', WALKING: '巡查中', DONE: '完成', INCOMPLETE: '未完成', MISSED: '漏查' }, before: '上一时段', response: '首次响应', toCompletion: '办结', median: '中位数', p90: '九成',
  define: {
    opened: '时段内登记的工单;各项数字为其至今的结果。', completed: '其中现已办结(完工或答复,且未返工)的件数。', open: '期末时未归档、未取消的工单,不论何时登记。',
    within: '已到期限的时限中按时达成的比例(TK03)。', resolution: '半数工单自来电起至办结不超过此用时。', settled: '已办结投诉中,来电后24小时内办结的比例(RP02)。',
    handling: '未撤销的投诉中已办结的比例(RP02)。', satisfaction: '评分平均值(1至5);不足五户评分时不显示(TK14)。', collection: '所涉月份应收中至今已收的比例(FE07)。',
    workload: '按登记日统计。点选柱形可查看明细。', attainment: '当日登记工单的时限达成率。', times: '当日登记工单自来电起的分钟数:半数及九成不超过此值。', heat: '按星期与时刻统计登记量。',
    ageing: '所涉月份应收中未收部分,按逾期天数(FE05)。', takings: '所涉月份收款减退款,按方式。', byBuilding: '所涉月份应收已收比例,按楼栋;横线为目标。', byMonth: '各月应收,及其中至今已收的金额。', departments: '时段内登记并派至各部门的工单。', walked: '时段内应巡且已到期的巡查中,按时走完的比例(RP03)。', patrols: '时段内应巡的巡查及其发现。点选漏查数可查看明细(PT01)。',
    duty: '时段内开始的班次、应交接的班次及抽查(DU01、DU03、DU04)。', handedOver: '时段内应交接且已到期的交接班中,双方按时签字的比例(DU03)。', signed: '时段内应审阅值班记录的日子中,按时签字的比例(DU04)。',
  },
  weekdays: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'], minutes: (n) => n < 120 ? `${Math.round(n)}分` : n < 2880 ? `${(n / 60).toFixed(1)}小时` : `${(n / 1440).toFixed(1)}天`,
  ages: { CURRENT: '未到期', DAYS_1_30: '1–30天', DAYS_31_60: '31–60天', DAYS_61_90: '61–90天', OVER_90: '90天以上' },
  methods: { CASH: '现金', CARD: '刷卡', TRANSFER: '转账', WECHAT: '微信', ALIPAY: '支付宝' },
  list: (n, more) => `${more ? '前 ' : ''}${n} 件工单`, close: '关闭', number: '编号', what: '事项', place: '地点', since: '登记', status: '状态', nobody: '未派部门',
  empty: '此时段无数据', failed: '无法显示:', live: '实时', live0: '未连接', tokenTitle: '报表需要令牌', tokenHelp: '粘贴主管或报表工具的令牌。令牌只保存在本浏览器。', tokenButton: '显示报表',
};

const zhHant: Words = {
  title: '報表', estate: '管理處', kind: '類別', all: '全部類別', everywhere: '全部管理處', from: '自', to: '至', apply: '查看',
  presets: { days7: '近7天', days30: '近30天', month: '本月', last: '上月', days90: '近90天', year: '近12個月' },
  bucket: { DAY: '按日', WEEK: '按週', MONTH: '按月' }, compare: '與上一時段比較', print: '列印', record: '服務質量考評記錄',
  opened: '受理', completed: '已辦結', open: '期末未結', within: '時限達成', resolution: '辦結用時中位數', settled: '投訴24小時內辦結',
  handling: '投訴處理率', satisfaction: '滿意度', collection: '收繳率', withheld: '不足五戶評分,不顯示', target: (v) => `目標 ${v}`,
  workload: '各類工單量', attainment: '時限達成率', times: '處理用時', heat: '繁忙時段', ageing: '欠費帳齡', takings: '收款方式', byBuilding: '各樓收繳率', byMonth: '各月應收與已收', charged: '應收', collected: '已收',
  departments: '各部門', patrols: '各路線巡查', route: '路線', department: '部門', rounds: '應巡', done: '完成', unwalked: '漏查或未完成', walked: '巡查完成率', findings: '發現問題', due: '應巡時間', checked: '已查', reason: '說明',
  duty: '各崗位值班', post: '崗位', shifts: '班次', substituted: '換班', handovers: '應交接', inTime: '按時', neverSigned: '漏交接', spotChecks: '抽查', inOrder: '合格', handedOver: '按時交接率', signed: '值班記錄按時審閱',
  rounded: { DUE: '待巡', WALKING: '巡查中', DONE: '完成', INCOMPLETE: '未完成', MISSED: '漏查' }, before: '上一時段', response: '首次響應', toCompletion: '辦結', median: '中位數', p90: '九成',
  define: {
    opened: '時段內登記的工單;各項數字為其至今的結果。', completed: '其中現已辦結(完工或答覆,且未返工)的件數。', open: '期末時未歸檔、未取消的工單,不論何時登記。',
    within: '已到期限的時限中按時達成的比例(TK03)。', resolution: '半數工單自來電起至辦結不超過此用時。', settled: '已辦結投訴中,來電後24小時內辦結的比例(RP02)。',
    handling: '未撤銷的投訴中已辦結的比例(RP02)。', satisfaction: '評分平均值(1至5);不足五戶評分時不顯示(TK14)。', collection: '所涉月份應收中至今已收的比例(FE07)。',
    workload: '按登記日統計。點選柱形可查看明細。', attainment: '當日登記工單的時限達成率。', times: '當日登記工單自來電起的分鐘數:半數及九成不超過此值。', heat: '按星期與時刻統計登記量。',
    ageing: '所涉月份應收中未收部分,按逾期天數(FE05)。', takings: '所涉月份收款減退款,按方式。', byBuilding: '所涉月份應收已收比例,按樓棟;橫線為目標。', byMonth: '各月應收,及其中至今已收的金額。', departments: '時段內登記並派至各部門的工單。', walked: '時段內應巡且已到期的巡查中,按時走完的比例(RP03)。', patrols: '時段內應巡的巡查及其發現。點選漏查數可查看明細(PT01)。',
    duty: '時段內開始的班次、應交接的班次及抽查(DU01、DU03、DU04)。', handedOver: '時段內應交接且已到期的交接班中,雙方按時簽字的比例(DU03)。', signed: '時段內應審閱值班記錄的日子中,按時簽字的比例(DU04)。',
  },
  weekdays: ['週一', '週二', '週三', '週四', '週五', '週六', '週日'], minutes: (n) => n < 120 ? `${Math.round(n)}分` : n < 2880 ? `${(n / 60).toFixed(1)}小時` : `${(n / 1440).toFixed(1)}天`,
  ages: { CURRENT: '未到期', DAYS_1_30: '1–30天', DAYS_31_60: '31–60天', DAYS_61_90: '61–90天', OVER_90: '90天以上' },
  methods: { CASH: '現金', CARD: '刷卡', TRANSFER: '轉帳', WECHAT: '微信', ALIPAY: '支付寶' },
  list: (n, more) => `${more ? '前 ' : ''}${n} 件工單`, close: '關閉', number: '編號', what: '事項', place: '地點', since: '登記', status: '狀態', nobody: '未派部門',
  empty: '此時段無資料', failed: '無法顯示:', live: '即時', live0: '未連接', tokenTitle: '報表需要權杖', tokenHelp: '貼上主管或報表工具的權杖。權杖只保存在本瀏覽器。', tokenButton: '顯示報表',
};

export const words: Record<Language, Words> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

import type { Schema } from 'foyer-client';

/** Languages of the board. */
export type Language = 'en' | 'zh-Hans' | 'zh-Hant';

type Words = {
  tiles: Record<Schema.TileKey, string>;
  kinds: Record<Schema.TicketKind, string>;
  statuses: Record<Schema.TicketStatus, string>;
  callees: Record<Schema.Callee, string>; milestones: Partial<Record<Schema.MilestoneName, string>>; calling: (who: string) => string; gathered: (n: number) => string; sound: string;
  emergency: string; untaken: string; open: string; calm: string; noTickets: string; overdue: (n: number) => string; due: string; late: string;
  live: string; connecting: string; behind: string; offline: string; refused: string; since: (t: string) => string;
  refusedHelp: string; tokenTitle: string; tokenHelp: string; tokenButton: string; more: (n: number) => string; wide: string; screen: (name: string) => string;
};

export const words: Record<Language, Words> = {
  en: {
    tiles: { OPEN: 'Open', OVERDUE: 'Overdue', UNTAKEN_EMERGENCIES: 'Untaken emergencies', UNANSWERED: 'Unanswered calls', UNASSIGNED: 'Unassigned', RETURNED: 'Returned', PAUSED: 'Paused',
      TO_DECIDE: 'To decide', TO_VERIFY: 'To verify', TO_CALL_BACK: 'To call back', TO_REVIEW: 'To review', KEYS_OUT: 'Keys out', VISITORS: 'Visitors', PARCELS: 'Parcels', TAKINGS: 'Takings', PATROLS: 'Patrols' },
    kinds: { ENQUIRY: 'Enquiry', SUGGESTION: 'Suggestion', HELP: 'Help', COMPLAINT: 'Complaint', INDOOR_REPAIR: 'Indoor repair', PUBLIC_REPAIR: 'Public repair', EMERGENCY: 'Emergency' },
    statuses: { NEW: 'new', DISPATCHED: 'dispatched', ACCEPTED: 'accepted', ON_SITE: 'on site', IN_PROGRESS: 'in progress', PAUSED: 'paused', COMPLETED: 'completed',
      VERIFIED: 'verified', REVIEWED: 'reviewed', ARCHIVED: 'archived', CANCELLED: 'cancelled' },
    callees: { DUTY_POST: 'duty post', ASSIGNEE: 'who works on it', DUTY_MANAGER: 'duty manager', SECURITY_DUTY_MANAGER: 'security duty manager', ENGINEERING_DUTY_MANAGER: 'engineering duty manager',
      SUPERVISOR: 'supervisor', CENTRE_MANAGER: 'centre manager', GENERAL_MANAGER: 'general manager' },
    milestones: { NOTIFIED: 'dispatch', ACCEPTED: 'acceptance', ON_SITE: 'on site', STARTED: 'start', RESUMED: 'work again', REPORTED: 'report', COMPLETED: 'answer' },
    calling: (who) => `No answer: ${who}`, gathered: (n) => `${n} tickets`, sound: 'Sound for emergencies',
    emergency: 'Emergency', untaken: 'Nobody has taken it', open: 'Open tickets', calm: 'No emergencies', noTickets: 'Nothing is open. A good moment for tea.',
    overdue: (n) => `${n} overdue`, due: 'due in', late: 'late by',
    live: 'Live', connecting: 'Connecting', behind: 'Behind', offline: 'Offline', refused: 'Not permitted', since: (t) => `since ${t}`,
    refusedHelp: 'The token of this screen has expired or was revoked. Ask an administrator for a new one and open /board#token=…',
    tokenTitle: 'This board needs a token', tokenHelp: 'Paste the token that `foyer token --role board` printed. It stays in this browser.', tokenButton: 'Show the board',
    more: (n) => `${n} more`, wide: 'More than 500 tickets are open; the most urgent are shown.', screen: (name) => `Screen: ${name}`,
  },
  'zh-Hans': {
    tiles: { OPEN: '处理中', OVERDUE: '已超时', UNTAKEN_EMERGENCIES: '未接突发', UNANSWERED: '呼叫未应答', UNASSIGNED: '未指派', RETURNED: '返工', PAUSED: '暂停', TO_DECIDE: '待决定',
      TO_VERIFY: '待验证', TO_CALL_BACK: '待回访', TO_REVIEW: '待审阅', KEYS_OUT: '借出钥匙', VISITORS: '在场访客', PARCELS: '待取邮件', TAKINGS: '在手收款', PATROLS: '巡查' },
    kinds: { ENQUIRY: '咨询', SUGGESTION: '建议', HELP: '求助', COMPLAINT: '投诉', INDOOR_REPAIR: '户内报修', PUBLIC_REPAIR: '公共报修', EMERGENCY: '突发事件' },
    statuses: { NEW: '新受理', DISPATCHED: '已派单', ACCEPTED: '已接单', ON_SITE: '已到场', IN_PROGRESS: '处理中', PAUSED: '暂停', COMPLETED: '已完工', VERIFIED: '已验证',
      REVIEWED: '已审阅', ARCHIVED: '已归档', CANCELLED: '已取消' },
    callees: { DUTY_POST: '值班岗', ASSIGNEE: '处理人', DUTY_MANAGER: '部门值班经理', SECURITY_DUTY_MANAGER: '保安值班经理', ENGINEERING_DUTY_MANAGER: '工程值班经理',
      SUPERVISOR: '客服主管', CENTRE_MANAGER: '管理处主任', GENERAL_MANAGER: '总经理' },
    milestones: { NOTIFIED: '派单', ACCEPTED: '接单', ON_SITE: '到场', STARTED: '开工', RESUMED: '复工', REPORTED: '答复', COMPLETED: '办结' },
    calling: (who) => `正呼叫${who},未应答`, gathered: (n) => `相关 ${n} 件`, sound: '突发事件响铃',
    emergency: '突发事件', untaken: '尚无人接单', open: '处理中的工单', calm: '无突发事件', noTickets: '暂无未完成工单',
    overdue: (n) => `${n} 件超时`, due: '剩余', late: '超时',
    live: '实时', connecting: '连接中', behind: '数据延迟', offline: '已断线', refused: '无权限', since: (t) => `自 ${t}`,
    refusedHelp: '本屏的令牌已过期或被吊销。请向管理员索取新令牌,并打开 /board#token=…',
    tokenTitle: '看板需要令牌', tokenHelp: '粘贴 foyer token --role board 给出的令牌。令牌只保存在本浏览器。', tokenButton: '显示看板',
    more: (n) => `另有 ${n} 件`, wide: '未完成工单超过 500 件,仅显示最紧急的。', screen: (name) => `屏幕:${name}`,
  },
  'zh-Hant': {
    tiles: { OPEN: '處理中', OVERDUE: '已逾時', UNTAKEN_EMERGENCIES: '未接突發', UNANSWERED: '呼叫未應答', UNASSIGNED: '未指派', RETURNED: '返工', PAUSED: '暫停', TO_DECIDE: '待決定',
      TO_VERIFY: '待驗證', TO_CALL_BACK: '待回訪', TO_REVIEW: '待審閱', KEYS_OUT: '借出鑰匙', VISITORS: '在場訪客', PARCELS: '待取郵件', TAKINGS: '在手收款', PATROLS: '巡查' },
    kinds: { ENQUIRY: '諮詢', SUGGESTION: '建議', HELP: '求助', COMPLAINT: '投訴', INDOOR_REPAIR: '戶內報修', PUBLIC_REPAIR: '公共報修', EMERGENCY: '突發事件' },
    statuses: { NEW: '新受理', DISPATCHED: '已派單', ACCEPTED: '已接單', ON_SITE: '已到場', IN_PROGRESS: '處理中', PAUSED: '暫停', COMPLETED: '已完工', VERIFIED: '已驗證',
      REVIEWED: '已審閱', ARCHIVED: '已歸檔', CANCELLED: '已取消' },
    callees: { DUTY_POST: '值班崗', ASSIGNEE: '處理人', DUTY_MANAGER: '部門值班經理', SECURITY_DUTY_MANAGER: '保安值班經理', ENGINEERING_DUTY_MANAGER: '工程值班經理',
      SUPERVISOR: '客服主管', CENTRE_MANAGER: '管理處主任', GENERAL_MANAGER: '總經理' },
    milestones: { NOTIFIED: '派單', ACCEPTED: '接單', ON_SITE: '到場', STARTED: '開工', RESUMED: '復工', REPORTED: '答覆', COMPLETED: '辦結' },
    calling: (who) => `正呼叫${who},未應答`, gathered: (n) => `相關 ${n} 件`, sound: '突發事件響鈴',
    emergency: '突發事件', untaken: '尚無人接單', open: '處理中的工單', calm: '無突發事件', noTickets: '暫無未完成工單',
    overdue: (n) => `${n} 件逾時`, due: '剩餘', late: '逾時',
    live: '即時', connecting: '連線中', behind: '資料延遲', offline: '已斷線', refused: '無權限', since: (t) => `自 ${t}`,
    refusedHelp: '本屏的權杖已過期或被撤銷。請向管理員索取新權杖,並開啟 /board#token=…',
    tokenTitle: '看板需要權杖', tokenHelp: '貼上 foyer token --role board 給出的權杖。權杖只保存在本瀏覽器。', tokenButton: '顯示看板',
    more: (n) => `另有 ${n} 件`, wide: '未完成工單超過 500 件,僅顯示最緊急的。', screen: (name) => `螢幕:${name}`,
  },
};

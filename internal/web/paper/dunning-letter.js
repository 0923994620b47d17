// The letter that asks for money that is late (缴费通知/催款函, FE05): what is owed, since when, by when to pay, and what comes next.
import { element, facts, head, money, place, record, signatures, table, when } from '/print/paper.js';

export const words = {
  zh: {
    CALL: '电话催缴记录', NOTICE: '缴费通知单', FORMAL_LETTER: '催款函', LEGAL: '律师函', to: '致', owner: '业主/住户', overdue: '逾期金额', since: '最早应缴日', item: '项目', period: '月份', due: '应缴日', open: '未缴', total: '合计', issued: '经办人', received: '签收',
    body: {
      CALL: '经核对,贵户下列费用已逾期,已电话提醒。', NOTICE: '经核对,贵户下列费用已逾期。请于收到本通知之日起七日内到前台缴纳,或通过转账、微信、支付宝支付。如已缴纳,请与前台核对。',
      FORMAL_LETTER: '贵户下列费用经多次通知仍未缴纳。请于收到本函之日起七日内付清;逾期将按约定计收违约金,并保留依法追讨的权利。', LEGAL: '贵户下列费用经催告仍未缴纳,本公司已委托律师依法处理。在程序开始前付清仍可终止。',
    },
  },
  en: {
    CALL: 'Record of a call', NOTICE: 'Payment notice', FORMAL_LETTER: 'Formal letter', LEGAL: 'Lawyer’s letter', to: 'To', owner: 'the owner or tenant of', overdue: 'Late', since: 'Oldest due', item: 'For', period: 'Month', due: 'Due', open: 'Owed',
    total: 'Together', issued: 'For the estate', received: 'Received by',
    body: {
      CALL: 'The following charges are late; we have reminded you by phone.', NOTICE: 'By our records the following charges are late. Please pay within seven days of this notice, at the desk or by transfer, WeChat Pay or Alipay. If you have paid already, please tell the desk.',
      FORMAL_LETTER: 'The following charges are still not paid although we have asked for them. Please pay within seven days of this letter; after that late fees are charged as agreed, and we reserve the right to claim what is owed.',
      LEGAL: 'The following charges are still not paid although we have demanded them; we have instructed a lawyer. Paying before proceedings begin still ends the matter.',
    },
  },
};

export const load = () => record(`query ($id: ID!) { node(id: $id) { ... on DunningStep { stage overdue oldestDueOn takenAt takenBy { name }
  unit { number entrance building { name } estate { name timeZone } account { currency asOf overdue }
    charges(first: 100, where: { statusIn: [OPEN, PART_PAID] }, orderBy: [{ field: DUE_ON }]) { edges { node { item { name } period dueOn outstanding } } } } } } }`);

export const title = (step, w) => `${w[step.stage]} ${place(step)}`;

export function draw(step, w) {
  const { estate, account, charges } = step.unit;
  const late = charges.edges.map((e) => e.node).filter((c) => c.dueOn < account.asOf);
  const sum = late.reduce((n, c) => n + c.outstanding, 0);
  const letter = element('section', null, 'letter');
  letter.append(head(`${estate.name}`, w[step.stage], when(step.takenAt, estate.timeZone)), element('p', `${w.to}: ${w.owner} ${place(step)}`), element('p', w.body[step.stage]),
    facts([[w.overdue, money(step.overdue, account.currency)], [w.since, step.oldestDueOn]]),
    table([w.item, w.period, w.due, w.open], [...late.map((c) => [c.item.name, c.period || '', c.dueOn, money(c.outstanding, account.currency)]), [w.total, '', '', money(sum, account.currency)]], 'settles together'),
    signatures([[w.issued, step.takenBy && step.takenBy.name], [w.received]]));
  return [letter];
}

// The roster of a month (值班表, DU01): who is on duty at each post, day by day; swapped shifts name who takes them.
import { everything, lang, list, need, table } from '/print/paper.js';

export const words = {
  zh: { sheet: '值班表', day: '日期', swapped: '* 换班', draft: '(草稿)', none: '此表无班次' },
  en: { sheet: 'Roster', day: 'Day', swapped: '* swapped', draft: '(draft)', none: 'Nobody is planned' },
};

export async function load() {
  const { data, nodes } = await everything(`query ($id: ID!, $after: Cursor) {
    node(id: $id) { ... on Roster { month publishedAt estate { name timeZone } } }
    shifts(first: 100, after: $after, where: { rosterID: $id }) { pageInfo { hasNextPage endCursor } edges { node { startsAt endsAt planned { name } staff { name } post { name } } } } }`, { id: need('id') }, (d) => d.shifts);
  return { roster: data.node, shifts: nodes };
}

export const title = ({ roster }, w) => `${w.sheet} ${roster.month}`;

export function rows({ roster, shifts }, w) {
  const zone = roster.estate.timeZone;
  const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone });
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
  const columns = new Map();
  const days = new Map();
  for (const s of [...shifts].sort((a, b) => a.post.name.localeCompare(b.post.name, 'zh') || a.startsAt.localeCompare(b.startsAt))) {
    const column = `${s.post.name} ${clock.format(new Date(s.startsAt))}–${clock.format(new Date(s.endsAt))}`;
    columns.set(column, [s.post.name, clock.format(new Date(s.startsAt))]);
    const on = day.format(new Date(s.startsAt));
    if (!days.has(on)) days.set(on, new Map());
    const names = days.get(on);
    names.set(column, [...(names.get(column) ?? []), s.staff ? s.staff.name + (s.planned ? ' *' : '') : '—']);
  }
  const order = [...columns.keys()].sort((a, b) => columns.get(a)[0].localeCompare(columns.get(b)[0], 'zh') || columns.get(a)[1].localeCompare(columns.get(b)[1]));
  return [[w.day, ...order], ...[...days.keys()].sort().map((d) => [d, ...order.map((c) => (days.get(d).get(c) ?? ['']).join(', '))])];
}

export function draw(data, w) {
  const { estate, month, publishedAt } = data.roster;
  const [heads, ...lines] = rows(data, w);
  const weekday = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'zh-CN', { weekday: 'short', timeZone: 'UTC' });
  for (const line of lines) line[0] = `${line[0].slice(5)} ${weekday.format(new Date(`${line[0]}T00:00:00Z`))}`;
  return [list(`${estate.name} ${w.sheet} ${month} ${publishedAt ? '' : w.draft}`, '', estate.timeZone, lines.length > 0 ? table(heads, lines, 'roster') : w.none, lines.some((l) => l.some((c) => c.includes('*'))) ? w.swapped : '')];
}

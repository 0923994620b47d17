// Paper: the sheets that the desk prints. /print/NAME shows the sheet that NAME.js describes; what to print, and the token to read it with,
// stand in the fragment of the address, which browsers never send: /print/work-order#id=wko_…&token=…&lang=zh
//
// A sheet exports `words` in both languages, `load(fragment, ask)`, which reads what it shows, and `draw(data)`, which returns the elements;
// `rows(data)`, when there is one, returns a table that can be saved as CSV.

const common = {
  zh: { print: '打印', save: '保存为 CSV', missing: '地址不完整:缺少 ', failed: '打不开这张单:', none: '找不到这条记录。', printed: '打印时间' },
  en: { print: 'Print', save: 'Save as CSV', missing: 'The address lacks ', failed: 'The sheet can not be opened: ', none: 'There is no such record.', printed: 'Printed' },
};

const fragment = new URLSearchParams(location.hash.slice(1));
export const lang = (fragment.get('lang') || navigator.language || 'zh').startsWith('en') ? 'en' : 'zh';
const locale = lang === 'en' ? 'en-GB' : 'zh-CN';

export function element(tag, text, className) {
  const e = document.createElement(tag);
  if (text !== undefined && text !== null) e.textContent = text;
  if (className) e.className = className;
  return e;
}

/** A moment as the clocks of the estate show it. */
export function when(time, zone) {
  return time ? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(new Date(time)) : '';
}

export function money(minor, currency) {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  return format.format(minor / 10 ** format.resolvedOptions().maximumFractionDigits);
}

/** How people call the unit or the public place of a record. */
export function place({ unit, location: spot }) {
  if (unit) return [unit.building.name, unit.entrance, unit.number].filter(Boolean).join(' ');
  return spot ? spot.name : '';
}

export function table(heads, rows, className) {
  const made = element('table', null, className);
  const head = element('thead');
  const line = element('tr');
  line.append(...heads.map((h) => element('th', h)));
  head.append(line);
  const body = element('tbody');
  for (const cells of rows) {
    const row = element('tr');
    row.append(...cells.map((c) => element('td', c)));
    body.append(row);
  }
  made.append(head, body);
  return made;
}

/** Pairs of a name and a value; a third entry makes the value as wide as the sheet. */
export function facts(pairs) {
  const list = element('dl');
  for (const [name, value, wide] of pairs) list.append(element('dt', name), element('dd', value || '—', wide ? 'wide' : ''));
  return list;
}

/** Places to sign; an entry is a label, or a label with the lines that stand there already. */
export function signatures(entries) {
  const row = element('div', null, 'signatures');
  for (const [label, ...lines] of entries) {
    const box = element('div', `${label} `);
    lines.filter(Boolean).forEach((line, i) => box.append(i === 0 ? element('b', line) : element('small', line)));
    row.append(box);
  }
  return row;
}

/** The head of a sheet: what it is, which copy, and its number. */
export function head(title, copy, number) {
  const header = element('header');
  header.append(element('h1', title));
  if (copy) header.append(element('span', copy, 'copy'));
  if (number) header.append(element('span', number, 'number'));
  return header;
}

/** One copy of a form in several parts. */
export function part(...content) {
  const section = element('section', null, 'part');
  section.append(...content);
  return section;
}

/** A list over as many pages as it takes, with when it was printed. */
export function list(title, count, zone, ...content) {
  const section = element('section', null, 'list');
  section.append(head(title, `${count}`, `${common[lang].printed} ${when(Date.now(), zone)}`), ...content);
  return section;
}

/** Asks the API. */
export async function ask(query, variables) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': lang, Authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(common[lang].failed + errors[0].message);
  return data;
}

/** Reads every page of a list; `more` picks the connection out of an answer. */
export async function everything(query, variables, more) {
  const nodes = [];
  let after = null;
  let data;
  do {
    data = await ask(query, { ...variables, after });
    const connection = more(data);
    nodes.push(...connection.edges.map((e) => e.node));
    after = connection.pageInfo.hasNextPage ? connection.pageInfo.endCursor : null;
  } while (after);
  return { data, nodes };
}

/** What a sheet about one record shows: the record, or a message that there is none. */
export async function record(query) {
  const { node } = await ask(query, { id: need('id') });
  if (!node || Object.keys(node).length === 0) throw new Error(common[lang].none);
  return node;
}

/** A part of the address that there must be. */
export function need(name) {
  const value = fragment.get(name);
  if (!value) throw new Error(common[lang].missing + name);
  return value;
}

function button(text, act) {
  const b = element('button', text);
  b.type = 'button';
  b.addEventListener('click', act);
  return b;
}

function save(name, rows) {
  const quoted = rows.map((cells) => cells.map((c) => `"${String(c ?? '').replaceAll('"', '""')}"`).join(',')).join('\r\n');
  const link = element('a');
  link.href = URL.createObjectURL(new Blob(['\ufeff', quoted], { type: 'text/csv' })); // the mark tells spreadsheets that it is UTF-8
  link.download = `${name}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}

const token = fragment.get('token');

async function show() {
  need('token');
  const name = location.pathname.split('/').pop();
  const sheet = await import(`/print/${name}.js`);
  const data = await sheet.load();
  history.replaceState(null, '', location.pathname); // the token does not stay in the address
  const words = sheet.words[lang];
  document.title = sheet.title(data, words);
  document.body.className = name;
  document.getElementById('paper').append(...sheet.draw(data, words));
  const buttons = document.getElementById('buttons');
  buttons.append(button(common[lang].print, () => window.print()));
  if (sheet.rows) buttons.append(button(common[lang].save, () => save(document.title, sheet.rows(data, words))));
  buttons.hidden = false;
}

document.documentElement.lang = lang;
show().catch((e) => { document.getElementById('message').textContent = e.message; });

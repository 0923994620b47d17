import './reports.css';
import { connect } from 'foyer-client';
import { h } from '../board/dom.ts';
import { words as board } from '../board/words.ts';
import { attainment, bars, bucketsOf, collection, heat, months, percent, Picture, times, workload } from './charts.ts';
import { Api, spanOf, whereOf, workloadRows, type Estate, type Figures, type Totals } from './data.ts';
import { addDays, addMonths, dayOf, everywhere, keepToken, show, token, viewOf, type View } from './settings.ts';
import { kinds, words, type Language, type Words } from './words.ts';

const languages: Record<Language, string> = { en: 'English', 'zh-Hans': '简体', 'zh-Hant': '繁體' };

/** How long changes are gathered before the page asks again, in ms. */
const pace = 2_000;

/** How long the page waits for its subscriptions before it shows what there is without them, in ms. */
const patience = 1_000;

/** The page: what is chosen, and the pictures of it. */
class Page {
  private readonly main = h('main');
  private readonly pictures = new Map<string, Picture>();
  private figures: Figures | undefined;
  private stop: (() => void) | undefined;
  private readonly w: Words;

  constructor(private readonly api: Api, private readonly secret: string, private readonly estates: Estate[], private v: View) {
    this.w = words[v.language];
    document.documentElement.lang = v.language;
    document.title = `Foyer · ${this.w.title}`;
    document.body.replaceChildren(this.main);
    this.frame();
    this.follow();
  }

  end(): void {
    this.stop?.();
    for (const picture of this.pictures.values()) picture.end();
  }

  /** The estate that is shown; of all, the first, whose zone the days are told in. */
  private get estate(): Estate {
    return this.estates.find((e) => e.id === this.v.estate) ?? this.estates[0]!;
  }

  /** Chooses something else, and puts it into the address. */
  private choose(change: Partial<View>): void {
    show({ ...this.v, ...change });
    start(this.secret, this.estates);
  }

  private frame(): void {
    const { w, v } = this;
    const select = (name: keyof View, options: [string, string][]) => {
      const s = h('select', { name, 'aria-label': name in w ? String((w as unknown as Record<string, unknown>)[name]) : name }, ...options.map(([value, label]) => h('option', { value, selected: value === v[name] }, label)));
      s.addEventListener('change', () => this.choose({ [name]: (s as HTMLSelectElement).value }));
      return s;
    };
    const today = dayOf(Date.now(), this.estate.timeZone);
    const presets: [string, string, string, View['bucket']][] = [
      [w.presets.days7, addDays(today, -6), today, 'DAY'], [w.presets.days30, addDays(today, -29), today, 'DAY'], [w.presets.month, addMonths(today, 0), addDays(addMonths(today, 1), -1), 'DAY'],
      [w.presets.last, addMonths(today, -1), addDays(addMonths(today, 0), -1), 'DAY'], [w.presets.days90, addDays(today, -89), today, 'WEEK'], [w.presets.year, addMonths(today, -11), addDays(addMonths(today, 1), -1), 'MONTH'],
    ];
    const chips = h('div', { class: 'chips' }, ...presets.map(([label, from, to, bucket]) => {
      const b = h('button', { type: 'button', 'aria-pressed': v.from === from && v.to === to ? 'true' : 'false' }, label);
      b.addEventListener('click', () => this.choose({ from, to, bucket }));
      return b;
    }));
    const from = h('input', { type: 'date', name: 'from', value: v.from, required: true, 'aria-label': w.from }) as HTMLInputElement;
    const to = h('input', { type: 'date', name: 'to', value: v.to, required: true, 'aria-label': w.to }) as HTMLInputElement;
    const span = h('form', { class: 'span' }, from, '–', to, h('button', {}, w.apply));
    span.addEventListener('submit', (e) => { e.preventDefault(); this.choose({ from: from.value, to: to.value }); });
    const compare = h('input', { type: 'checkbox', name: 'compare', checked: v.compare }) as HTMLInputElement;
    compare.addEventListener('change', () => this.choose({ compare: compare.checked }));
    const print = h('button', { type: 'button', name: 'print' }, w.print);
    print.addEventListener('click', () => window.print());
    const record = h('button', { type: 'button', name: 'record' }, w.record);
    record.addEventListener('click', () => window.open(`/print/service-quality#${new URLSearchParams({ estate: this.estate.id, month: v.to.slice(0, 7), token: this.secret, lang: v.language.slice(0, 2) })}`, '_blank', 'noopener'));
    this.main.append(
      h('header', {}, h('h1', {}, v.estate === everywhere ? w.everywhere : this.estate.name, h('small', {}, `${v.from} – ${v.to}`)), h('span', { class: 'live', 'data-state': 'connecting' }, w.live0),
        h('div', { class: 'tools' }, record, print, select('language', Object.entries(languages)))),
      h('nav', {}, select('estate', [...(this.estates.length > 1 ? [[everywhere, w.everywhere] as [string, string]] : []), ...this.estates.map((e): [string, string] => [e.id, e.name])]), select('kind', [['', w.all], ...Object.entries(kinds(v.language))]), chips, span, select('bucket', Object.entries(w.bucket)), h('label', {}, compare, w.compare)),
      h('section', { class: 'numbers' }), h('section', { class: 'cards' }), h('aside', { hidden: true }),
    );
    const cards = this.main.querySelector('.cards')!;
    for (const [name, title, define, wide] of [
      ['workload', w.workload, w.define.workload, true], ['attainment', w.attainment, w.define.attainment, false], ['times', w.times, w.define.times, false], ['heat', w.heat, w.define.heat, true],
      ['ageing', w.ageing, w.define.ageing, false], ['takings', w.takings, w.define.takings, false], ['byBuilding', w.byBuilding, w.define.byBuilding, false], ['byMonth', w.byMonth, w.define.byMonth, false], ['departments', w.departments, w.define.departments, true], ['patrols', w.patrols, w.define.patrols, true], ['duty', w.duty, w.define.duty, true],
    ] as const) {
      const place = h('div', { class: 'picture' });
      const card = h('article', { id: name, class: wide ? 'wide' : undefined }, h('h2', {}, title, ...(name === 'workload' ? this.saving() : [])), h('p', { class: 'define' }, define), place);
      cards.append(card);
      if (name !== 'departments' && name !== 'patrols' && name !== 'duty') this.pictures.set(name, new Picture(place, name === 'workload' ? (series, i) => void this.drill(series, i) : undefined));
    }
  }

  /** The buttons that save what the workload shows. */
  private saving(): HTMLElement[] {
    return ['csv', 'xlsx'].map((format) => {
      const b = h('button', { type: 'button', class: 'save', 'data-format': format }, `↓ ${format.toUpperCase()}`);
      b.addEventListener('click', () => {
        const { v, estate } = this;
        this.api.save(format, workloadRows, { w: whereOf(v), ...spanOf(v, estate.timeZone), bucket: v.bucket }, estate.timeZone).catch((e: Error) => this.failed(e));
      });
      return b;
    });
  }

  private failed(e: Error): void {
    this.main.querySelector('.failed')?.remove();
    this.main.querySelector('nav')!.after(h('p', { class: 'failed', role: 'alert' }, this.w.failed + e.message));
  }

  /** Reads everything and draws it. */
  private async load(): Promise<void> {
    try {
      const f = await this.api.figures(this.v, this.estate.timeZone);
      this.figures = f;
      this.main.querySelector('.failed')?.remove();
      const began = performance.now();
      this.numbers(f);
      this.pictures.get('workload')!.draw(workload(f, kinds(this.v.language), this.w, this.v.bucket, this.v.compare));
      this.pictures.get('attainment')!.draw(attainment(f.days.groups, f.workload.zone, this.w, this.v.bucket));
      this.pictures.get('times')!.draw(times(f.days.groups, f.workload.zone, this.w, this.v.bucket));
      this.pictures.get('heat')!.draw(heat(f.heat.groups, this.w));
      this.departments(f);
      requestAnimationFrame(() => requestAnimationFrame(() => { document.documentElement.dataset['painted'] = String(Math.round(performance.now() - began)); }));
    } catch (e) {
      this.failed(e as Error);
    }
    await this.money();
    await this.walked();
    await this.onDuty();
  }

  /** The figures of fees, for who may see them. */
  private async money(): Promise<void> {
    const cards = ['ageing', 'takings', 'byBuilding', 'byMonth'].map((id) => this.main.querySelector<HTMLElement>(`#${id}`)!);
    try {
      const { feeStats: f, months: m } = await this.api.fees(this.v);
      const money = new Intl.NumberFormat(this.v.language === 'en' ? 'en-GB' : 'zh-CN', { style: 'currency', currency: f.currency, maximumFractionDigits: 0 });
      const amount = (v: number) => money.format(v / 100);
      this.pictures.get('ageing')!.draw(bars(f.totals.ageing.map((a) => this.w.ages[a.bucket] ?? a.bucket), f.totals.ageing.map((a) => a.amount), amount, '#e08a1e'));
      const methods = new Map<string, number>();
      for (const t of f.takings) methods.set(t.method, (methods.get(t.method) ?? 0) + t.amount);
      this.pictures.get('takings')!.draw(bars([...methods.keys()].map((m) => this.w.methods[m] ?? m), [...methods.values()], amount, '#2a7de1'));
      this.pictures.get('byBuilding')!.draw(collection(f));
      this.pictures.get('byMonth')!.draw(months(m.groups, this.w, amount));
      const rate = f.totals.collectionRate;
      this.main.querySelector('.numbers')!.append(this.number('collection', this.w.collection, percent(rate), this.w.define.collection, this.moved(rate, f.previous.collectionRate), rate === null ? undefined : rate >= f.target, this.w.target(`${f.target * 100} %`)));
      document.documentElement.dataset['money'] = 'shown';
    } catch {
      for (const c of cards) c.hidden = true; // who may not deal with money sees none
    }
  }

  /** The figures of patrols. */
  private async walked(): Promise<void> {
    const { w } = this;
    try {
      const { patrolStats: p } = await this.api.patrols(this.v, this.estate.timeZone);
      this.main.querySelector('#n-patrols')?.remove();
      this.main.querySelector('.numbers')!.append(this.number('patrols', w.walked, percent(p.totals.completion), w.define.walked, this.moved(p.totals.completion, p.previous.completion)));
      this.main.querySelector('#patrols .picture')!.replaceChildren(table([w.route, w.department, w.rounds, w.done, w.unwalked, w.walked, w.findings],
        p.groups.map((g) => [g.route!.name, g.department!.name, String(g.rounds), String(g.done), this.behind(g.route!, g.missed + g.incomplete), percent(g.completion), String(g.findings)]), w.empty));
      document.documentElement.dataset['patrols'] = 'shown';
    } catch (e) {
      this.failed(e as Error);
    }
  }

  /** The figures of duty. */
  private async onDuty(): Promise<void> {
    const { w } = this;
    try {
      const { dutyStats: d } = await this.api.duty(this.v, this.estate.timeZone);
      for (const [name, title, define, now, then] of [['handovers', w.handedOver, w.define.handedOver, d.totals.handoverRate, d.previous.handoverRate], ['reviews', w.signed, w.define.signed, d.totals.reviewRate, d.previous.reviewRate]] as const) {
        this.main.querySelector(`#n-${name}`)?.remove();
        this.main.querySelector('.numbers')!.append(this.number(name, title, percent(now), define, this.moved(now, then)));
      }
      this.main.querySelector('#duty .picture')!.replaceChildren(table([w.post, w.shifts, w.substituted, w.handovers, w.inTime, w.neverSigned, w.handedOver, w.spotChecks, w.inOrder],
        d.groups.flatMap((g) => g.post ? [[g.post.name, String(g.shifts), String(g.substituted), String(g.handovers), String(g.handoversInTime), String(g.handoversMissed), percent(g.handoverRate), String(g.spotChecks), percent(g.inOrderRate)]] : []), w.empty));
      document.documentElement.dataset['duty'] = 'shown';
    } catch (e) {
      this.failed(e as Error);
    }
  }

  /** How many rounds were missed or not finished; the list is behind it. */
  private behind(route: { id: string; name: string }, count: number): string | HTMLElement {
    if (count === 0) return '0';
    const b = h('button', { type: 'button', class: 'behind' }, String(count));
    b.addEventListener('click', () => void this.unwalked(route));
    return b;
  }

  private async unwalked(route: { id: string; name: string }): Promise<void> {
    const { w, v } = this;
    const zone = this.estate.timeZone;
    try {
      const rounds = await this.api.unwalked(v, zone, route.id);
      const when = this.when(zone);
      this.aside(`${route.name} · ${w.unwalked}`, table([w.due, w.status, w.checked, w.reason], rounds.map((r) => [when.format(new Date(r.dueAt)), w.rounded[r.status]!, `${r.checked}/${r.planned}`, r.reason ?? '']), w.empty));
    } catch (e) {
      this.failed(e as Error);
    }
  }

  /** How moments are shown. */
  private when(timeZone: string): Intl.DateTimeFormat {
    return new Intl.DateTimeFormat(this.v.language === 'en' ? 'en-GB' : 'zh-CN', { dateStyle: 'short', timeStyle: 'short', timeZone });
  }

  /** Shows the list behind a figure. */
  private aside(title: string, list: HTMLElement): void {
    const aside = this.main.querySelector('aside')!;
    const close = h('button', { type: 'button' }, this.w.close);
    close.addEventListener('click', () => { aside.hidden = true; });
    aside.replaceChildren(h('h2', {}, title, close), list);
    aside.hidden = false;
    aside.scrollIntoView({ block: 'nearest' });
  }

  private number(id: string, label: string, value: string, define: string, change: string | null, good?: boolean, note?: string): HTMLElement {
    return h('div', { id: `n-${id}`, class: 'number', title: define, 'data-good': good === undefined ? undefined : String(good) }, h('span', {}, label), h('b', {}, value), h('small', {}, [change, note].filter(Boolean).join(' · ')));
  }

  /** By how much a figure differs from the span before. */
  private moved(now: number | null, then: number | null): string | null {
    if (!this.v.compare || now === null || then === null || then === 0) return null;
    const d = (now - then) / then;
    return `${d > 0 ? '▲' : d < 0 ? '▼' : '='} ${Math.abs(d * 100).toFixed(0)} %`;
  }

  private numbers(f: Figures): void {
    const { w } = this;
    const now = f.workload.totals;
    const then = f.workload.previous;
    const moved = (of: (t: Totals) => number | null) => this.moved(of(now), of(then));
    const c = f.complaints.totals;
    const s = now.satisfaction;
    this.main.querySelector('.numbers')!.replaceChildren(
      this.number('opened', w.opened, String(now.opened), w.define.opened, moved((t) => t.opened)), this.number('completed', w.completed, String(now.completed), w.define.completed, moved((t) => t.completed)),
      this.number('open', w.open, String(now.open ?? '–'), w.define.open, moved((t) => t.open)), this.number('within', w.within, percent(now.withinDeadline), w.define.within, moved((t) => t.withinDeadline)),
      this.number('resolution', w.resolution, now.resolutionMinutes.p50 === null ? '–' : w.minutes(now.resolutionMinutes.p50), w.define.resolution, moved((t) => t.resolutionMinutes.p50)),
      this.number('settled', w.settled, percent(c.settledWithin24h), w.define.settled, null, c.settledWithin24h === null ? undefined : c.settledWithin24h >= f.workload.targets.settledWithin24h, w.target('100 %')),
      this.number('handling', w.handling, percent(c.handlingRate), w.define.handling, null, c.handlingRate === null ? undefined : c.handlingRate >= f.workload.targets.handlingRate, w.target('100 %')),
      this.number('satisfaction', w.satisfaction, s.mean === null ? '–' : s.mean.toFixed(2), w.define.satisfaction, s.withheld ? w.withheld : moved((t) => t.satisfaction.mean)),
    );
  }

  private departments(f: Figures): void {
    const { w } = this;
    const head = ['', w.opened, w.completed, w.within, w.resolution];
    const rows = [...f.departments.groups].sort((a, b) => b.opened - a.opened).map((d) => [d.department?.name ?? w.nobody, String(d.opened), String(d.completed), percent(d.withinDeadline),
      d.resolutionMinutes.p50 === null ? '–' : w.minutes(d.resolutionMinutes.p50)]);
    this.main.querySelector('#departments .picture')!.replaceChildren(table(head, rows, w.empty));
  }

  /** Shows the list behind a bar. */
  private async drill(kind: string, index: number): Promise<void> {
    if (!this.figures || kind === 'before') return;
    const starts = bucketsOf(this.figures.days.groups);
    const zone = this.figures.workload.zone;
    const { w, v } = this;
    try {
      const edge = spanOf(v, zone);
      const from = starts[index]! > edge.from ? starts[index]! : edge.from;
      const until = starts[index + 1] ?? edge.to;
      const { tickets, more } = await this.api.list(v, kind, from, until);
      const when = this.when(zone);
      this.aside(`${kinds(v.language)[kind as keyof ReturnType<typeof kinds>]} · ${dayOf(from, zone)} · ${w.list(tickets.length, more)}`,
        table([w.number, w.what, w.place, w.since, w.status], tickets.map((t) => [t.number, t.title, t.unit ? `${t.unit.building.name} ${t.unit.number}` : t.location?.name ?? '', when.format(new Date(t.openedAt)), board[v.language].statuses[t.status]]), w.empty));
    } catch (e) {
      this.failed(e as Error);
    }
  }

  /** Asks once the subscriptions have begun, so that no change comes in between, and again when figures have changed. */
  private follow(): void {
    const state = this.main.querySelector<HTMLElement>('.live')!;
    const connection = connect({ url: new URL('/graphql', location.href).href.replace(/^http/, 'ws'), token: this.secret, language: this.v.language === 'en' ? 'en' : 'zh' });
    connection.watch((now) => {
      state.dataset['state'] = now;
      state.textContent = now === 'live' ? this.w.live : this.w.live0;
    });
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const span = spanOf(this.v, this.estate.timeZone);
    const watched = [
      { query: 'subscription($e: ID!, $w: TicketWhereInput, $from: Time!, $to: Time!) { ticketStats(estateID: $e, where: $w, from: $from, to: $to) { totals { opened completed open overdue deadlinesMet deadlinesMissed } } }', variables: { w: this.v.kind ? { kind: this.v.kind } : {}, ...span } },
      { query: 'subscription($e: ID!, $from: Time!, $to: Time!) { patrolStats(estateID: $e, from: $from, to: $to) { totals { rounds done incomplete missed findings } } }', variables: span },
      { query: 'subscription($e: ID!, $from: Time!, $to: Time!) { dutyStats(estateID: $e, from: $from, to: $to) { totals { shifts handoversDone handoversMissed reviewsSigned spotChecks } } }', variables: span },
    ];
    const shown = this.estates.filter((e) => this.v.estate === everywhere || e.id === this.v.estate);
    let asked = false;
    const ask = () => {
      asked = true;
      clearTimeout(impatient);
      void this.load();
    };
    const impatient = setTimeout(ask, patience);
    const begun = new Set<number>();
    const all = shown.flatMap((e) => watched.map(({ query, variables }) => ({ query, variables: { e: e.id, ...variables } })));
    const end = all.map((one, i) => connection.subscribe(one, {
      next: () => {
        begun.add(i);
        if (asked) waiting ??= setTimeout(() => { waiting = undefined; void this.load(); }, pace);
        else if (begun.size === all.length) ask();
      },
    }));
    this.stop = () => { end.forEach((stop) => stop()); clearTimeout(waiting); clearTimeout(impatient); void connection.close(); };
  }
}

function table(head: string[], rows: (string | HTMLElement)[][], empty: string): HTMLElement {
  if (rows.length === 0) return h('p', { class: 'empty' }, empty);
  return h('table', {}, h('thead', {}, h('tr', {}, ...head.map((c) => h('th', {}, c)))), h('tbody', {}, ...rows.map((r) => h('tr', {}, ...r.map((c) => h('td', {}, c))))));
}

let page: Page | undefined;

function start(secret: string, estates: Estate[]): void {
  page?.end();
  const known = new URLSearchParams(location.search).get('estate');
  const estate = estates.find((e) => e.id === known) ?? estates[0]!;
  const v = { ...viewOf(location.search, dayOf(Date.now(), estate.timeZone)), estate: known === everywhere && estates.length > 1 ? everywhere : estate.id };
  page = new Page(new Api(secret, v.language), secret, estates, v);
}

/** Asks once for a token. */
function ask(why?: string): void {
  const w = words[viewOf(location.search, '2000-01-01').language];
  const field = h('input', { type: 'password', name: 'token', autocomplete: 'off', spellcheck: 'false', required: true, placeholder: 'foyer_…' }) as HTMLInputElement;
  const form = h('form', { class: 'token' }, h('h1', {}, w.tokenTitle), h('p', {}, w.tokenHelp), why ? h('p', { class: 'failed', role: 'alert' }, why) : null, field, h('button', {}, w.tokenButton));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keepToken(field.value.trim());
    void open();
  });
  document.body.replaceChildren(form);
  field.focus();
}

async function open(): Promise<void> {
  const secret = token();
  if (!secret) return ask();
  const api = new Api(secret, 'en');
  try {
    start(secret, await api.estates());
  } catch (e) {
    ask((e as Error).message);
  }
}

addEventListener('popstate', () => void open());
void open();

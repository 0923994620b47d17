import type { State } from 'foyer-client';
import { byUrgency, isEmergency, type Board, type Ticket } from './data.ts';
import { Bell } from './bell.ts';
import { h } from './dom.ts';
import type { Settings } from './settings.ts';
import { clocks, span } from './time.ts';
import { words } from './words.ts';

/** How long a page of tickets stays before the next, in ms. */
const pageTime = 12_000;

/** How long a ticket that has just come or changed is lit, in ms. */
const litTime = 5_000;

/** Emergencies shown at full size; the others are counted. */
const loud = 4;

/** Draws the board, whole, at most a few times a second: a wall needs no cleverness. */
export class View {
  private readonly header = h('header');
  private readonly alarm = h('section', { class: 'emergencies' });
  private readonly tiles = h('section', { class: 'tiles' });
  private readonly list = h('section', { class: 'tickets' });
  private readonly footer = h('footer');
  private readonly banner = h('div', { class: 'banner', role: 'alert' });
  private readonly lit = new Map<string, number>();
  private readonly bell = new Bell();
  private readonly versions = new Map<string, string>();
  private state: State = 'connecting';
  private since = new Date();
  private opened = Date.now();

  constructor(private readonly board: Board, private readonly settings: Settings) {
    document.body.replaceChildren(h('main', {}, this.banner, this.header, this.alarm, this.tiles, this.list, this.footer));
    document.documentElement.lang = settings.language;
  }

  connection(state: State, since: Date): void {
    [this.state, this.since] = [state, since];
    this.draw();
  }

  draw(): void {
    const now = this.board.now();
    const w = words[this.settings.language];
    const clock = clocks(this.settings.language, this.board.estate.timeZone);
    this.mood(now, clock.hour(now));
    document.title = `${this.board.estate.name || 'Foyer'} · Foyer`;

    this.header.replaceChildren(
      h('h1', {}, this.board.estate.name),
      h('div', { class: 'state', 'data-state': this.state }, phase(now.getTime(), h('i')), w[this.state], this.board.viewer !== '' && h('small', {}, w.screen(this.board.viewer))),
      ...(this.settings.sound && this.bell.silent() ? [h('button', { class: 'sound' }, '🔈 ', w.sound)] : []),
      h('div', { class: 'clock' }, h('span', {}, clock.day(now)), h('time', {}, clock.time(now))),
    );
    const trouble = this.state !== 'live' && this.state !== 'connecting';
    this.banner.hidden = !trouble;
    this.banner.replaceChildren(h('b', {}, w[this.state]), ' ', w.since(clock.exact(this.since)), ...(this.state === 'refused' ? [h('p', {}, w.refusedHelp)] : []));

    const tickets = [...this.board.tickets.records.values()].sort(byUrgency);
    this.light(tickets, now.getTime());
    const urgent = tickets.filter(isEmergency);
    this.drawEmergencies(urgent, now);
    if (this.settings.sound) this.bell.ring(urgent.filter(untaken).map((t) => t.id));
    this.drawTiles();
    this.drawTickets(tickets.filter((t) => !isEmergency(t)), now);
    this.footer.replaceChildren(...this.board.lines.map((line) => h('p', {}, h('time', {}, clock.time(new Date(line.at))), line.text)));
  }

  private drawEmergencies(list: Ticket[], now: Date): void {
    const w = words[this.settings.language];
    const ongoing = this.board.incidents.map((o) => h('p', { class: 'incident', 'data-id': o.incident.id },
      h('b', {}, [o.incident.building?.name, o.incident.title].filter(Boolean).join(' · ')), ' ', o.incident.announcement, ' ', h('small', {}, w.gathered(o.tickets))));
    this.alarm.dataset['count'] = String(Math.min(list.length, loud));
    this.alarm.replaceChildren(...ongoing, ...(list.length === 0
      ? (ongoing.length > 0 ? [] : [h('p', { class: 'calm' }, w.calm)])
      : list.slice(0, loud).map((t) => {
        return phase(now.getTime(), h('article', { class: untaken(t) ? 'untaken' : '', 'data-id': t.id, 'data-clock': clockOf(t) },
          h('div', { class: 'what' }, h('span', {}, `${w.emergency} · ${t.number}`), h('h2', {}, t.title),
            h('p', {}, [place(t), untaken(t) ? w.untaken : w.statuses[t.status]].filter(Boolean).join(' · ')), this.call(t)),
          h('time', {}, this.age(t, now), t.nextDeadline && h('small', {}, ...this.timing(t, now)))));
      })));
    if (list.length > loud) this.alarm.append(h('p', { class: 'more' }, w.more(list.length - loud)));
  }

  private drawTiles(): void {
    const w = words[this.settings.language];
    this.tiles.replaceChildren(...this.board.tiles.map((tile) =>
      h('div', { class: 'tile', 'data-key': tile.key, 'data-zero': tile.count === 0 },
        h('b', {}, String(tile.count)), h('span', {}, w.tiles[tile.key] ?? tile.key),
        tile.overdue > 0 && tile.key !== 'OVERDUE' && h('em', {}, w.overdue(tile.overdue)))));
  }

  private drawTickets(list: Ticket[], now: Date): void {
    const w = words[this.settings.language];
    const head = h('div', { class: 'head' }, h('h2', {}, w.open), h('span', {}, String(list.length)), this.board.wide && h('small', {}, w.wide));
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const rows = Math.max(1, Math.floor((this.list.clientHeight - 4 * rem) / (5.5 * rem)));
    const columns = this.list.clientWidth > 70 * rem && list.length > rows ? 2 : 1;
    const fits = rows * columns;
    const pages = Math.max(1, Math.ceil(list.length / fits));
    const page = Math.floor((now.getTime() - this.opened) / pageTime) % pages;
    if (pages > 1) head.append(h('div', { class: 'pages' }, ...Array.from({ length: Math.min(pages, 20) }, (_, i) => h('i', { 'data-on': i === page % 20 }))));
    const body = h('div', { class: 'rows' }, ...list.slice(page * fits, (page + 1) * fits).map((t) =>
      phase(now.getTime() - (this.lit.get(t.id) ?? 0) + litTime, h('article', { 'data-id': t.id, 'data-priority': t.priority, 'data-overdue': t.overdue, 'data-clock': clockOf(t), 'data-lit': this.lit.has(t.id) },
        h('div', { class: 'what' }, h('h3', {}, t.title), this.call(t) ?? h('p', {}, [w.kinds[t.kind], place(t), t.number.slice(-4)].filter(Boolean).join(' · '))),
        h('div', { class: 'where' }, h('span', { 'data-status': t.status }, w.statuses[t.status]), h('small', {}, t.department?.name ?? '')),
        h('time', {}, ...this.timing(t, now))))));
    body.style.setProperty('--rows', String(rows));
    body.style.setProperty('--columns', String(columns));
    this.list.replaceChildren(head, list.length === 0 && this.board.tickets.caughtUp ? h('p', { class: 'calm' }, w.noTickets) : body);
  }

  /** What runs: the time to the next deadline, the time past it, or how long the ticket has been open. */
  private timing(t: Ticket, now: Date): (Node | string)[] {
    const w = words[this.settings.language];
    if (!t.nextDeadline) return [this.age(t, now)];
    const left = Date.parse(t.nextDeadline.dueAt) - now.getTime();
    const step = w.milestones[t.nextDeadline.milestone];
    return [h('small', {}, [step, left < 0 ? w.late : w.due].filter(Boolean).join(' · ')), ' ', span(Math.abs(left), this.units())];
  }

  /** Who is called about a ticket and has not answered. */
  private call(t: Ticket): HTMLElement | undefined {
    const w = words[this.settings.language];
    return t.calling ? h('p', { class: 'calling' }, w.calling(w.callees[t.calling])) : undefined;
  }

  private age(t: Ticket, now: Date): string {
    return span(now.getTime() - Date.parse(t.openedAt), this.units());
  }

  private units() {
    return { en: { day: 'd', hour: 'h' }, 'zh-Hans': { day: '天', hour: '时' }, 'zh-Hant': { day: '天', hour: '時' } }[this.settings.language];
  }

  /** Notes which tickets have come or changed, so that they are lit for a moment. */
  private light(tickets: Ticket[], now: number): void {
    const first = this.versions.size === 0;
    for (const t of tickets) {
      const version = `${t.status}${t.title}${t.priority}${t.overdue}`;
      if (!first && this.versions.get(t.id) !== version) this.lit.set(t.id, now + litTime);
      this.versions.set(t.id, version);
    }
    for (const [id, until] of this.lit) if (until < now) this.lit.delete(id);
    for (const id of this.versions.keys()) if (!this.board.tickets.records.has(id)) this.versions.delete(id);
  }

  /** Light by day and dark by night, and nothing stays on the same pixels: the whole board wanders a little every minute. */
  private mood(now: Date, hour: number): void {
    const root = document.documentElement;
    root.dataset['theme'] = this.settings.theme === 'auto' ? (hour >= 7 && hour < 19 ? 'light' : 'dark') : this.settings.theme;
    root.dataset['state'] = this.state;
    const angle = (Math.floor(now.getTime() / 60_000) % 12) * (Math.PI / 6);
    root.style.setProperty('--x', `${(Math.cos(angle) * 0.3).toFixed(3)}rem`);
    root.style.setProperty('--y', `${(Math.sin(angle) * 0.3).toFixed(3)}rem`);
  }
}

/** Lets an element that is drawn anew go on with its animation where the old one was. */
function phase(elapsed: number, element: HTMLElement): HTMLElement {
  element.style.animationDelay = `-${elapsed % 160_000}ms`;
  return element;
}

/** How the clock of a ticket stands, as the server says: soon from the warning on, late from the breach on (TK03). */
function clockOf(t: Ticket): string {
  return t.overdue ? 'late' : t.nextDeadline?.status === 'IMMINENT' ? 'soon' : '';
}

function untaken(t: Ticket): boolean {
  return t.status === 'NEW' || t.status === 'DISPATCHED';
}

function place(t: Ticket): string {
  return t.unit ? `${t.unit.building.name} ${t.unit.number}` : (t.location?.name ?? '');
}

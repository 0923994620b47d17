import type { Language } from './words.ts';

/** What is shown. It stands in the address, so that a view can be kept and sent on; the token never does. */
export interface View {
  /** The estate, or everywhere. */
  estate: string;
  kind: string;
  /** Days in the estate's zone, YYYY-MM-DD; the second is the last one shown. */
  from: string;
  to: string;
  bucket: 'DAY' | 'WEEK' | 'MONTH';
  compare: boolean;
  language: Language;
}

/** Stands for all estates in sight. */
export const everywhere = 'all';

const stored = 'foyer.reports';

/** The token, taken out of the address's fragment and kept in the browser. */
export function token(): string {
  const fragment = new URLSearchParams(location.hash.slice(1));
  const given = fragment.get('token');
  if (given) {
    keepToken(given);
    fragment.delete('token');
    const rest = fragment.toString();
    history.replaceState(null, '', location.pathname + location.search + (rest ? `#${rest}` : ''));
  }
  return localStorage.getItem(stored) ?? '';
}

export function keepToken(value: string): void {
  localStorage.setItem(stored, value);
}

/** The view of the address; what it lacks is the last 30 days. */
export function viewOf(search: string, today: string): View {
  const q = new URLSearchParams(search);
  const day = (name: string, otherwise: string) => /^\d{4}-\d{2}-\d{2}$/.test(q.get(name) ?? '') ? q.get(name)! : otherwise;
  const bucket = q.get('bucket');
  return {
    estate: q.get('estate') ?? '', kind: q.get('kind') ?? '', from: day('from', addDays(today, -29)), to: day('to', today),
    bucket: bucket === 'WEEK' || bucket === 'MONTH' ? bucket : 'DAY', compare: q.get('compare') !== 'off', language: languageOf(q.get('lang') ?? navigator.language),
  };
}

/** Puts a view into the address. */
export function show(v: View): void {
  const q = new URLSearchParams({ estate: v.estate, from: v.from, to: v.to, bucket: v.bucket, lang: v.language });
  if (v.kind) q.set('kind', v.kind);
  if (!v.compare) q.set('compare', 'off');
  if (location.search !== `?${q}`) history.pushState(null, '', `?${q}`);
}

function languageOf(tag: string): Language {
  const lower = tag.toLowerCase();
  if (!lower.startsWith('zh')) return 'en';
  return /hant|tw|hk|mo/.test(lower) ? 'zh-Hant' : 'zh-Hans';
}

/** A day so many days later. */
export function addDays(day: string, days: number): string {
  const t = new Date(`${day}T00:00:00Z`);
  t.setUTCDate(t.getUTCDate() + days);
  return t.toISOString().slice(0, 10);
}

/** The first day of a month so many months later. */
export function addMonths(day: string, months: number): string {
  const t = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  t.setUTCMonth(t.getUTCMonth() + months);
  return t.toISOString().slice(0, 10);
}

/** When a day begins in a zone. */
export function midnight(day: string, zone: string): string {
  const utc = Date.parse(`${day}T00:00:00Z`);
  let guess = utc;
  for (let i = 0; i < 3; i++) guess = utc - offset(guess, zone); // once more where clocks change in between
  return new Date(guess).toISOString();
}

function offset(at: number, zone: string): number {
  const parts = Object.fromEntries(new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' })
    .formatToParts(at).map((p) => [p.type, Number(p.value)]));
  return Date.UTC(parts['year']!, parts['month']! - 1, parts['day']!, parts['hour']!, parts['minute']!, parts['second']!) - Math.floor(at / 1000) * 1000;
}

/** The day of a moment in a zone. */
export function dayOf(at: string | number | Date, zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(at));
}

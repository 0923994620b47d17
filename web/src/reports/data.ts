import type { Problem, Schema } from 'foyer-client';
import { addDays, addMonths, everywhere, midnight, type View } from './settings.ts';

/** An estate that the token sees. */
export interface Estate { id: string; name: string; timeZone: string }

export interface Minutes { mean: number | null; p50: number | null; p90: number | null }

export interface Totals {
  opened: number; completed: number; open: number | null; overdue: number; withinDeadline: number | null; handlingRate: number | null; settledWithin24h: number | null;
  resolutionMinutes: Minutes; satisfaction: { scores: number; mean: number | null; withheld: boolean };
}

export interface Piece { kind: Schema.TicketKind; bucket: string; opened: number }
export interface Day { bucket: string; opened: number; withinDeadline: number | null; responseMinutes: Minutes; resolutionMinutes: Minutes }
export interface Department { department: { name: string } | null; opened: number; completed: number; late: number; withinDeadline: number | null; resolutionMinutes: Minutes }

/** Everything that the page shows of tickets, in one answer. */
export interface Figures {
  workload: { zone: string; groups: Piece[]; totals: Totals; previous: Totals; previousFrom: string; targets: Schema.TicketTargets };
  complaints: { totals: Totals; previous: Totals };
  days: { groups: Day[] };
  heat: { groups: { weekday: number; hour: number; opened: number }[] };
  departments: { groups: Department[] };
  before: { groups: { bucket: string; opened: number }[] };
}

export interface Fees {
  feeStats: {
    currency: string; target: number; groups: Collected[];
    totals: { collectionRate: number | null; ageing: { bucket: string; amount: number }[] };
    previous: { collectionRate: number | null };
    takings: { method: string; amount: number }[];
  };
  months: { groups: Collected[] };
}

/** What was counted of the rounds of a route, or of all of them. */
export interface Walked { route: { id: string; name: string } | null; department: { name: string } | null; rounds: number; done: number; incomplete: number; missed: number; completion: number | null; findings: number }

export interface Patrols { patrolStats: { groups: Walked[]; totals: Walked; previous: { completion: number | null } } }

/** What was counted of duty at a post, or at all of them. */
export interface OnDuty { post: { name: string } | null; shifts: number; substituted: number; handovers: number; handoversInTime: number; handoversMissed: number; handoverRate: number | null; reviewRate: number | null; spotChecks: number; inOrderRate: number | null }

export interface Duty { dutyStats: { groups: OnDuty[]; totals: OnDuty; previous: { handoverRate: number | null; reviewRate: number | null } } }

/** A round that was missed or not finished. */
export interface Unwalked { dueAt: string; status: Schema.PatrolStatus; checked: number; planned: number; reason: string | null }

/** What was collected of what was charged, of a building or a month. */
export interface Collected { building: string | null; bucket: string | null; charged: number; collected: number; collectionRate: number | null }

export interface Listed { id: string; number: string; title: string; openedAt: string; status: Schema.TicketStatus; unit: { number: string; building: { name: string } } | null; location: { name: string } | null }

const totals = `opened completed open overdue withinDeadline handlingRate settledWithin24h resolutionMinutes { mean p50 p90 } satisfaction { scores mean withheld }`;

const figures = `query($w: TicketWhereInput, $c: TicketWhereInput, $from: Time!, $to: Time!, $before: Time!, $bucket: Bucket) {
  workload: ticketStats(where: $w, from: $from, to: $to, groupBy: [KIND], bucket: $bucket) { zone groups { kind bucket opened } totals { ${totals} } previous { ${totals} } previousFrom targets { handlingRate settledWithin24h passRate } }
  complaints: ticketStats(where: $c, from: $from, to: $to) { totals { ${totals} } previous { ${totals} } }
  days: ticketStats(where: $w, from: $from, to: $to, bucket: $bucket) { groups { bucket opened withinDeadline responseMinutes { mean p50 p90 } resolutionMinutes { mean p50 p90 } } }
  heat: ticketStats(where: $w, from: $from, to: $to, groupBy: [WEEKDAY, HOUR]) { groups { weekday hour opened } }
  departments: ticketStats(where: $w, from: $from, to: $to, groupBy: [DEPARTMENT]) { groups { department { name } opened completed late withinDeadline resolutionMinutes { mean p50 p90 } } }
  before: ticketStats(where: $w, from: $before, to: $from, bucket: $bucket) { groups { bucket opened } }
}`;

const fees = `query($estate: ID, $from: Date!, $to: Date!) {
  feeStats(estateID: $estate, from: $from, to: $to, groupBy: [BUILDING]) {
    currency target groups { building charged collected collectionRate } totals { collectionRate ageing { bucket amount } } previous { collectionRate } takings { method amount }
  }
  months: feeStats(estateID: $estate, from: $from, to: $to, bucket: MONTH) { groups { bucket charged collected collectionRate } }
}`;

const patrols = `query($estate: ID, $from: Time!, $to: Time!) {
  patrolStats(estateID: $estate, from: $from, to: $to, groupBy: [ROUTE, DEPARTMENT]) {
    groups { route { id name } department { name } rounds done incomplete missed completion findings } totals { rounds done incomplete missed completion findings } previous { completion }
  }
}`;

const duty = `query($estate: ID, $from: Time!, $to: Time!) {
  dutyStats(estateID: $estate, from: $from, to: $to, groupBy: [POST]) {
    groups { post { name } shifts substituted handovers handoversInTime handoversMissed handoverRate spotChecks inOrderRate } totals { handoverRate reviewRate } previous { handoverRate reviewRate }
  }
}`;

/** The filter of tickets that a view is of. */
export const whereOf = (v: View): Record<string, string> => ({ ...(v.estate === everywhere ? {} : { estateID: v.estate }), ...(v.kind ? { kind: v.kind } : {}) });

/** When a view begins and ends. */
export const spanOf = (v: View, zone: string): { from: string; to: string } => ({ from: midnight(v.from, zone), to: midnight(addDays(v.to, 1), zone) });

/** Asks the API. */
export class Api {
  constructor(private readonly token: string, private readonly language: string) {}

  async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const response = await fetch('/graphql', { method: 'POST', headers: this.headers(), body: JSON.stringify({ query, variables }) });
    const answer = await response.json() as { data?: T; errors?: Problem[] };
    if (answer.errors?.[0] || !answer.data) throw new Error(answer.errors?.[0]?.message ?? `HTTP ${response.status}`);
    return answer.data;
  }

  private headers(): Record<string, string> {
    return { 'Content-Type': 'application/json', 'Accept-Language': this.language === 'en' ? 'en' : 'zh', Authorization: `Bearer ${this.token}` };
  }

  async estates(): Promise<Estate[]> {
    return (await this.ask<{ viewer: { estates: Estate[] } }>('{ viewer { estates { id name timeZone } } }')).viewer.estates;
  }

  figures(v: View, zone: string): Promise<Figures> {
    const where = whereOf(v);
    const days = (Date.parse(addDays(v.to, 1)) - Date.parse(v.from)) / 86_400_000;
    return this.ask<Figures>(figures, {
      w: where, c: { ...where, kind: 'COMPLAINT' }, ...spanOf(v, zone), before: midnight(addDays(v.from, -days), zone), bucket: v.bucket,
    });
  }

  /** Fees of the months that a view touches: they are charged by the month. */
  fees(v: View): Promise<Fees> {
    return this.ask<Fees>(fees, { estate: v.estate === everywhere ? null : v.estate, from: addMonths(v.from, 0), to: addMonths(v.to, 1) });
  }

  patrols(v: View, zone: string): Promise<Patrols> {
    return this.ask<Patrols>(patrols, { estate: v.estate === everywhere ? null : v.estate, ...spanOf(v, zone) });
  }

  duty(v: View, zone: string): Promise<Duty> {
    return this.ask<Duty>(duty, { estate: v.estate === everywhere ? null : v.estate, ...spanOf(v, zone) });
  }

  /** The rounds of a route that were missed or not finished, newest first. */
  async unwalked(v: View, zone: string, route: string): Promise<Unwalked[]> {
    const { from, to } = spanOf(v, zone);
    const { patrolRounds } = await this.ask<{ patrolRounds: { edges: { node: Unwalked }[] } }>(
      `query($w: PatrolRoundWhereInput) { patrolRounds(first: 100, where: $w, orderBy: [{ field: DUE_AT, direction: DESC }]) { edges { node { dueAt status checked planned reason } } } }`,
      { w: { routeID: route, statusIn: ['MISSED', 'INCOMPLETE'], dueAtGTE: from, dueAtLT: to } });
    return patrolRounds.edges.map((e) => e.node);
  }

  async list(v: View, kind: string, from: string, to: string): Promise<{ tickets: Listed[]; more: boolean }> {
    const { tickets } = await this.ask<{ tickets: { edges: { node: Listed }[]; pageInfo: { hasNextPage: boolean } } }>(
      `query($w: TicketWhereInput) { tickets(first: 100, where: $w) { edges { node { id number title openedAt status unit { number building { name } } location { name } } } pageInfo { hasNextPage } } }`,
      { w: { ...whereOf({ ...v, kind }), openedAtGTE: from, openedAtLT: to } });
    return { tickets: tickets.edges.map((e) => e.node), more: tickets.pageInfo.hasNextPage };
  }

  /** Saves the rows of a query as a file. */
  async save(format: string, query: string, variables: Record<string, unknown>, zone: string): Promise<void> {
    const response = await fetch(`/export.${format}?bom=1&zone=${encodeURIComponent(zone)}`, { method: 'POST', headers: this.headers(), body: JSON.stringify({ query, variables }) });
    if (!response.ok) throw new Error(((await response.json()) as { errors: Problem[] }).errors[0]?.message);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await response.blob());
    link.download = `foyer.${format}`;
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

/** What is saved of the workload: the same filter, group and time as the picture. */
export const workloadRows = `query($w: TicketWhereInput, $from: Time!, $to: Time!, $bucket: Bucket) { ticketStats(where: $w, from: $from, to: $to, groupBy: [KIND], bucket: $bucket) {
  groups { bucket kind opened completed cancelled overdue late withinDeadline reopened repeated responseMinutes { mean p50 p90 } resolutionMinutes { mean p50 p90 } } } }`;

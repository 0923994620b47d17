import { BarChart, HeatmapChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, VisualMapComponent } from 'echarts/components';
import { init, use, type EChartsCoreOption, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Collected, Day, Fees, Figures } from './data.ts';
import { dayOf } from './settings.ts';
import type { Words } from './words.ts';

use([BarChart, HeatmapChart, LineChart, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, VisualMapComponent, SVGRenderer]);

/** Colours of the kinds, far enough apart also for those who see few. */
const palette = ['#2a7de1', '#8fb8ed', '#12a594', '#d9480f', '#7c5cd6', '#b39ddb', '#e5484d'];

/** How large pictures are on paper, as the styles say, too: they are drawn before the page has its width. */
const onPaper = { width: 670, height: 172 };

/** Colours of the page's styles: a picture changes with the scheme, and for paper, by itself. */
const ink = 'var(--ink)', soft = 'var(--soft)', line = 'var(--line)';

/** Room above a picture for one line of legend. */
const oneLine = 34;

/** A picture in an element; drawn again when its data or the window changes, and for paper. */
export class Picture {
  private readonly chart: EChartsType;
  private readonly ended = new AbortController();

  constructor(private readonly at: HTMLElement, chosen?: (series: string, index: number) => void) {
    this.chart = init(at, null, { renderer: 'svg' });
    if (chosen) this.chart.on('click', (e) => chosen(String(e.seriesId ?? ''), e.dataIndex));
    const { signal } = this.ended;
    const size = new ResizeObserver(() => this.chart.resize());
    size.observe(at);
    signal.addEventListener('abort', () => size.disconnect());
    addEventListener('beforeprint', () => {
      this.chart.resize(onPaper);
      this.chart.getZr().flush(); // paper waits for no next frame
    }, { signal });
    addEventListener('afterprint', () => this.chart.resize({ width: 'auto', height: 'auto' }), { signal });
  }

  end(): void {
    this.ended.abort();
    this.chart.dispose();
  }

  draw(option: EChartsCoreOption): void {
    if (this.chart.isDisposed()) return;
    const { fontFamily } = getComputedStyle(this.at);
    const axis = { axisLine: { lineStyle: { color: line } }, axisLabel: { color: soft, hideOverlap: true, fontFamily }, splitLine: { lineStyle: { color: line, type: 'dashed' } }, axisTick: { show: false } };
    const both = (a: unknown) => ({ ...axis, ...(a as object), axisLabel: { ...axis.axisLabel, ...(a as { axisLabel?: object }).axisLabel } });
    const { media = [], legend, ...own } = option;
    this.chart.setOption({ media, baseOption: {
      animation: false, textStyle: { color: ink, fontFamily }, color: palette, grid: { left: 8, right: 12, top: oneLine, bottom: 4, containLabel: true },
      legend: { top: 0, left: 0, textStyle: { color: ink, fontFamily }, icon: 'roundRect', itemWidth: 10, itemHeight: 10, type: 'plain', ...(legend as object) },
      // Pictures of tooltips are drawn, not made of markup: the page allows no styles in attributes.
      tooltip: { trigger: 'axis', renderMode: 'richText', confine: true },
      ...own, xAxis: both(own['xAxis']), yAxis: both(own['yAxis']),
    } }, { notMerge: true });
  }
}

const short = (day: string, bucket: string) => bucket === 'MONTH' ? day.slice(0, 7) : day.slice(5);
export const percent = (v: number | null | undefined) => v === null || v === undefined ? '–' : `${(v * 100).toFixed(1)} %`;

/** Room for a legend that takes one more line below each width. */
const below = (...widths: number[]) => [{ option: { grid: { top: oneLine } } }, ...widths.map((maxWidth, i) => ({ query: { maxWidth }, option: { grid: { top: oneLine + 20 * (i + 1) } } }))];

/** The buckets of an answer, in order. */
export const bucketsOf = (groups: { bucket: string }[]): string[] => [...new Set(groups.map((g) => g.bucket))].sort();

export function workload(f: Figures, kinds: Record<string, string>, w: Words, bucket: string, compare: boolean): EChartsCoreOption {
  const starts = bucketsOf(f.days.groups);
  const cells = new Map(f.workload.groups.map((g) => [`${g.kind} ${g.bucket}`, g.opened]));
  const present = Object.keys(kinds).filter((k) => f.workload.groups.some((g) => g.kind === k));
  const series: Record<string, unknown>[] = present.map((k) => ({
    id: k, name: kinds[k], type: 'bar', stack: 'all', barMaxWidth: 26, itemStyle: { color: palette[Object.keys(kinds).indexOf(k)] }, data: starts.map((s) => cells.get(`${k} ${s}`) ?? 0),
  }));
  if (compare) {
    series.push({ id: 'before', name: w.before, type: 'line', symbol: 'none', lineStyle: { type: 'dashed', width: 1.5, color: '#8a94a3' }, itemStyle: { color: '#8a94a3' }, data: f.before.groups.map((g) => g.opened).slice(0, starts.length) });
  }
  return { media: below(720, 400), xAxis: { type: 'category', data: starts.map((s) => short(dayOf(s, f.workload.zone), bucket)) }, yAxis: { type: 'value', minInterval: 1 }, series };
}

export function attainment(days: Day[], zone: string, w: Words, bucket: string): EChartsCoreOption {
  return {
    legend: { show: false }, grid: { left: 8, right: 12, top: 12, bottom: 4, containLabel: true }, xAxis: { type: 'category', data: days.map((d) => short(dayOf(d.bucket, zone), bucket)) },
    yAxis: { type: 'value', max: 1, min: (v: { min: number }) => Math.max(0, Math.floor(v.min * 10 - 1) / 10), axisLabel: { formatter: (v: number) => `${Math.round(v * 100)} %` } },
    tooltip: { trigger: 'axis', renderMode: 'richText', valueFormatter: percent },
    series: [{ name: w.attainment, type: 'line', symbol: 'none', areaStyle: { opacity: 0.12 }, lineStyle: { width: 2.5 }, data: days.map((d) => d.withinDeadline) }],
  };
}

export function times(days: Day[], zone: string, w: Words, bucket: string): EChartsCoreOption {
  const line = (name: string, color: string, dashed: boolean, data: (number | null)[]) => ({ name, type: 'line', smooth: true, smoothMonotone: 'x', symbol: 'none', connectNulls: true, lineStyle: { width: 2, type: dashed ? 'dashed' : 'solid', color }, itemStyle: { color }, data });
  return {
    legend: { icon: 'inherit', itemWidth: 26, itemHeight: 2 }, // the line itself, dashed or not
    grid: { left: 8, right: 12, top: 52, bottom: 4, containLabel: true }, xAxis: { type: 'category', data: days.map((d) => short(dayOf(d.bucket, zone), bucket)) }, yAxis: { type: 'log', logBase: 10, axisLabel: { formatter: w.minutes } },
    tooltip: { trigger: 'axis', renderMode: 'richText', valueFormatter: (v: number | null) => v === null ? '–' : w.minutes(v) },
    series: [
      line(`${w.response}, ${w.median}`, '#12a594', false, days.map((d) => atLeast(d.responseMinutes.p50))), line(`${w.response}, ${w.p90}`, '#12a594', true, days.map((d) => atLeast(d.responseMinutes.p90))),
      line(`${w.toCompletion}, ${w.median}`, '#7c5cd6', false, days.map((d) => atLeast(d.resolutionMinutes.p50))), line(`${w.toCompletion}, ${w.p90}`, '#7c5cd6', true, days.map((d) => atLeast(d.resolutionMinutes.p90))),
    ],
  };
}

/** A logarithm of nothing can't be drawn. */
const atLeast = (v: number | null) => v === null ? null : Math.max(1, v);

export function heat(groups: Figures['heat']['groups'], w: Words): EChartsCoreOption {
  const most = Math.max(1, ...groups.map((g) => g.opened));
  return {
    legend: { show: false }, grid: { left: 8, right: 12, top: 8, bottom: 4, containLabel: true }, xAxis: { type: 'category', data: Array.from({ length: 24 }, (_, h) => String(h)) },
    yAxis: { type: 'category', inverse: true, data: w.weekdays }, visualMap: { show: false, min: 0, max: most, inRange: { color: ['#2a7de114', '#2a7de1aa', '#0b3d91'] } },
    tooltip: { renderMode: 'richText', formatter: (p: { value: [number, number, number] }) => `${w.weekdays[p.value[1]]} ${p.value[0]}:00  ${p.value[2]}` },
    series: [{ type: 'heatmap', data: groups.map((g) => [g.hour, g.weekday - 1, g.opened]), itemStyle: { borderWidth: 2, borderColor: 'transparent', borderRadius: 3 } }],
  };
}

export function bars(labels: string[], values: number[], format: (v: number) => string, color: string): EChartsCoreOption {
  return {
    legend: { show: false }, grid: { left: 8, right: 70, top: 4, bottom: 4, containLabel: true }, xAxis: { type: 'value', axisLabel: { show: false }, splitLine: { show: false } }, yAxis: { type: 'category', inverse: true, data: labels },
    tooltip: { trigger: 'axis', renderMode: 'richText', valueFormatter: format },
    series: [{ type: 'bar', barMaxWidth: 22, itemStyle: { color, borderRadius: [0, 4, 4, 0] }, label: { show: true, position: 'right', color: 'inherit', formatter: (p: { value: number }) => format(p.value) }, data: values }],
  };
}

export function collection(f: Fees['feeStats']): EChartsCoreOption {
  return {
    legend: { show: false }, grid: { left: 8, right: 12, top: 14, bottom: 4, containLabel: true }, xAxis: { type: 'category', data: f.groups.map((g) => g.building) },
    yAxis: { type: 'value', min: 0, max: 1, axisLabel: { formatter: (v: number) => `${Math.round(v * 100)} %` } }, tooltip: { trigger: 'axis', renderMode: 'richText', valueFormatter: percent },
    series: [{
      type: 'bar', barMaxWidth: 34, itemStyle: { color: '#12a594', borderRadius: [4, 4, 0, 0] }, data: f.groups.map((g) => ({ value: g.collectionRate, itemStyle: { color: (g.collectionRate ?? 0) < f.target ? '#e08a1e' : '#12a594' } })),
      markLine: { silent: true, symbol: 'none', lineStyle: { color: '#e5484d', type: 'dashed' }, label: { formatter: percent(f.target), position: 'insideEndTop', color: '#e5484d' }, data: [{ yAxis: f.target }] },
    }],
  };
}

/** What was charged and collected, month by month. */
export function months(groups: Collected[], w: Words, format: (v: number) => string): EChartsCoreOption {
  const bar = (name: string, color: string, of: (g: Collected) => number) => ({ name, type: 'bar', barMaxWidth: 26, barGap: '10%', itemStyle: { color, borderRadius: [4, 4, 0, 0] }, data: groups.map(of) });
  return {
    xAxis: { type: 'category', data: groups.map((g) => g.bucket?.slice(0, 7)) }, yAxis: { type: 'value', axisLabel: { formatter: format } }, tooltip: { trigger: 'axis', renderMode: 'richText', valueFormatter: format },
    series: [bar(w.charged, '#8fb8ed', (g) => g.charged), bar(w.collected, '#12a594', (g) => g.collected)],
  };
}

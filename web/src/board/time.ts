/** How long, as people say it on a wall: 4:09, 1 h 12, 3 d 4 h. */
export function span(ms: number, words: { day: string; hour: string }): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}:${String(seconds % 60).padStart(2, '0')}`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return `${hours} ${words.hour} ${String(minutes % 60).padStart(2, '0')}`;
  return `${Math.floor(hours / 24)} ${words.day} ${hours % 24} ${words.hour}`;
}

/** Formats for the estate's own zone, whatever the screen's computer believes. */
export function clocks(language: string, timeZone: string) {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone, ...options });
  const time = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const exact = format({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
  const day = format({ weekday: 'long', day: 'numeric', month: 'long' });
  const hour = format({ hour: 'numeric', hourCycle: 'h23' });
  return {
    time: (d: Date) => time.format(d),
    exact: (d: Date) => exact.format(d),
    day: (d: Date) => day.format(d),
    hour: (d: Date) => Number(hour.formatToParts(d).find((p) => p.type === 'hour')?.value ?? 12),
  };
}

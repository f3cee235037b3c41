const DAY_MS = 24 * 60 * 60 * 1000;
/** Older than so many days is told as a date. */
const DAYS_IN_WORDS = 7;

/** When something changed, as people say it: `today`, `3 days ago`, `4 March 2026`. `now` is in milliseconds. */
export function whenText(language: string, isoTime: string, now: number): string {
  const then = new Date(isoTime);
  const days = Math.round((startOfDay(new Date(now)) - startOfDay(then)) / DAY_MS);
  return days <= DAYS_IN_WORDS
    ? new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-days, 'day')
    : new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(then);
}

const startOfDay = (date: Date): number => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

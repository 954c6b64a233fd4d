/** Something an editor has to do, and the day (or month, or year) since which it is due. */
export type Due = { readonly since: string; readonly what: string };

/** Whether a day, a month or a year lies wholly behind `today` (YYYY-MM-DD), or is today. */
export function hasPassed(date: string, today: string): boolean {
  const now = today.slice(0, date.length);
  return date.length === 10 ? date <= now : date < now;
}

/** The same day, month or year, one year on; February 29 becomes March 1. */
export function yearAfter(date: string): string {
  const after = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
  return after.endsWith('-02-29') ? `${after.slice(0, 4)}-03-01` : after;
}

const locale = 'en-US';
// `negative` prints no minus before what rounds to zero.
const signed = { signDisplay: 'negative' } as const;
const whole = new Intl.NumberFormat(locale, { ...signed, maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const tenth = new Intl.NumberFormat(locale, { ...signed, maximumFractionDigits: 1 });
const longDay = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
const longMonth = new Intl.DateTimeFormat(locale, {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Printed in the place of a value that the publisher withholds. */
export const notPublished = 'not published';

/** Whole dollars: 45930 becomes "$45,930". */
export function dollars(amount: number): string {
  return `$${whole.format(amount)}`;
}

/** Dollars and cents, as hourly pay is written: 22.08 becomes "$22.08". */
export function dollarsAndCents(amount: number): string {
  return `$${cents.format(amount)}`;
}

/** A count with thousands separators: 50600 becomes "50,600". */
export function count(amount: number): string {
  return whole.format(amount);
}

/** A number with thousands separators and one decimal at most: "1,000", "59.5". */
export function number(amount: number): string {
  return tenth.format(amount);
}

/** A number of things with its noun: "1 year", "59.5 hours". */
export function counted(amount: number, noun: string): string {
  return `${number(amount)} ${noun}${amount === 1 ? '' : 's'}`;
}

/** Years, as months where they are not whole: 1.5 becomes "18 months". */
export function yearsOrMonths(years: number): string {
  return Number.isInteger(years)
    ? counted(years, 'year')
    : counted(Math.round(years * 12), 'month');
}

/** The plural of a job: "coach" becomes "coaches", "counselor" becomes "counselors". */
export function plural(noun: string): string {
  return /(ch|sh|s|x)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** A share or a change in percent, one decimal at most: 6.4 becomes "6.4 percent". */
export function percent(amount: number): string {
  return `${tenth.format(amount)} percent`;
}

/** The same for tables and short lines: 6.4 becomes "6.4%". */
export function share(amount: number): string {
  return `${tenth.format(amount)}%`;
}

/** A change in percent with its sign: 6.4 becomes "+6.4%", -2 becomes "−2%". */
export function change(amount: number): string {
  return `${amount < 0 ? '−' : '+'}${share(Math.abs(amount))}`;
}

/** A span of two numbers in words, or the one number where both are the same. */
export function range(from: number, to: number, print: (amount: number) => string): string {
  return from === to ? print(from) : `${print(from)} to ${print(to)}`;
}

/**
 * A period or a date in words: "2025-05" becomes "May 2025", "2024-34" becomes "2024 to 2034",
 * "2026-11-21" becomes "November 21, 2026", "2015" stays.
 */
export function period(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return longDay.format(new Date(`${value}T00:00:00Z`));
  const [start = '', end] = value.split('-');
  if (end === undefined) return start;
  if (Number(end) > 12) return `${start} to ${start.slice(0, 2)}${end}`;
  return longMonth.format(new Date(`${value}-01T00:00:00Z`));
}

/** Words in a list: "a", "a and b", "a, b and c". */
export function list(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** Printed for a wage at or above the highest that the publisher prints. */
export const topCoded = 'more than the highest wage published';

/** A ratio to two decimals: 1.1 becomes "1.10". */
export function decimal(value: number): string {
  return cents.format(value);
}

/** A price level, to one decimal: 92.691 becomes "92.7". */
export function index(value: number): string {
  return tenth.format(value);
}

/** A yearly wage as published: dollars, or words where it is top-coded or withheld. */
export function wage(amount: number | 'top' | null | undefined): string {
  if (amount === null || amount === undefined) return notPublished;
  return amount === 'top' ? topCoded : dollars(amount);
}

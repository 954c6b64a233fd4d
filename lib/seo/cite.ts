import { site } from '@/lib/pages/site';

/** What a citation of an article needs: its name, the day it was last checked, its whole address. */
type Cited = { readonly title: string; readonly reviewed: string; readonly address: string };

const part = (day: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(site.locale, { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** A title with the mark that ends it, which a question has already. */
const ended = (title: string) => (/[.?!]$/.test(title) ? title : `${title}.`);

/** In the style of the American Psychological Association; the reader writes the day of retrieval. */
export function apa({ title, reviewed, address }: Cited): string {
  const day = `${reviewed.slice(0, 4)}, ${part(reviewed, { month: 'long', day: 'numeric' })}`;
  return `${site.name}. (${day}). ${ended(title)} Retrieved ________, from ${address}`;
}

/** The months as the MLA Handbook, ninth edition, shortens them: those of five letters at most are whole. */
const mlaMonths = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** In the style of the Modern Language Association; the reader writes the day of access. */
export function mla({ title, reviewed, address }: Cited): string {
  const [year = '', month, date] = reviewed.split('-');
  const day = `${Number(date)} ${mlaMonths[Number(month) - 1]} ${year}`;
  return `“${ended(title)}” ${site.name}, ${day}, ${address}. Accessed ________.`;
}

import { period } from '@/lib/text/format';

/** A mistake that was put right: where, on which day (YYYY-MM-DD), and what the page says now. */
export type Correction = {
  readonly path: string;
  readonly title: string;
  readonly day: string;
  readonly what: string;
};

const heading = /^## .*\{#so-far\}$/m;
/** What stands in the section until the first correction. */
const none = /^None\..*$/m;

/**
 * The Markdown of the page of corrections with one more entry, the newest first, and with that day as
 * its newest change. Throws where the page has lost its section.
 */
export function addCorrection(markdown: string, { path, title, day, what }: Correction): string {
  const at = heading.exec(markdown);
  if (at === null) throw new Error('content/pages/corrections.md has no section {#so-far}');
  const end = at.index + at[0].length;
  const rest = markdown.slice(end).replace(none, '').trim();
  const entry = `- ${period(day)}: [${title}](${path}). ${what}`;
  const before = markdown
    .slice(0, end)
    .replace(/^changes:\n/m, `changes:\n  - { date: ${day}, what: Lists a correction. }\n`);
  return `${before}\n\n${entry}\n${rest === '' ? '' : `${rest}\n`}`;
}

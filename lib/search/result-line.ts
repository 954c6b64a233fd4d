import { matchingLine } from '@/lib/search/matching-line';
import type { Found } from '@/lib/search/search';
import { tokenize } from '@/lib/search/tokenize';

/** Whether the line of a result is cut from the text of its page, which must be fetched for it. */
export const needsText = ({ kind, line }: Found): boolean =>
  line === undefined && (kind === 'part' || kind === 'term');

/** The name other than the title by which something was found, if any. */
function nameFound({ title, names = [], terms }: Found): string | undefined {
  const own = new Set(tokenize(title));
  return names.find((name) =>
    tokenize(name).some((word) => !own.has(word) && terms.includes(word)),
  );
}

/** The line under a result: the sentence of `text` that fits or what it is, after a name that fits. */
export function resultLine(found: Found, text = ''): string {
  const { kind, title, names = [], line, terms } = found;
  if (kind === 'page') return line ?? names.join(', ');
  if (kind === 'state') return line ?? `What jobs take and what they pay in ${title}.`;
  const name = nameFound(found);
  const words = line ?? matchingLine(text, terms);
  return name === undefined ? words : `Also called ${name}. ${words}`.trim();
}

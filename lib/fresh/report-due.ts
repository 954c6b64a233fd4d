import type { Due } from '@/lib/fresh/due';

/** One kind of work that is due: what it is and what to do, and each place. */
export type DuePart = {
  readonly title: string;
  readonly remedy: string;
  readonly due: readonly Due[];
};

const shown = 10;

/** What is due, the oldest first; of a long list only the beginning, unless `isWhole`. */
export function reportDue(parts: readonly DuePart[], isWhole: boolean): string {
  return parts
    .filter(({ due }) => due.length > 0)
    .map(({ title, remedy, due }) => {
      const listed = due
        .toSorted((a, b) => a.since.localeCompare(b.since))
        .slice(0, isWhole ? due.length : shown);
      const more = due.length - listed.length;
      return [
        `${title} (${due.length}): ${remedy}`,
        ...listed.map(({ since, what }) => `  since ${since}  ${what}`),
        ...(more > 0 ? [`  and ${more} more; npm run fresh -- --all lists them`] : []),
      ].join('\n');
    })
    .join('\n\n');
}

import { type Choice, choiceSlug, fitting } from '@/lib/career/filter';
import { routes } from '@/lib/pages/routes';
import type { Career } from '@/lib/schema/career';
import { list } from '@/lib/text/format';
import { inSentence } from '@/lib/text/sentence-case';

/** A way into the guides from where a reader is now. */
export type Door = {
  readonly title: string;
  readonly count: string;
  readonly names: string;
  readonly path: string;
};

type Member = Pick<
  Career,
  'slug' | 'title' | 'aliases' | 'group' | 'licence_needed' | 'lived_experience'
>;

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
const shown = 3;

/** Where a reader is now, and the choice or the word of a title that finds the careers for it. */
const places: readonly { readonly title: string; readonly find: Choice | string }[] = [
  { title: 'I have lived experience', find: { lived_experience: 'required' } },
  { title: 'I have no degree', find: { group: 'no-degree' } },
  { title: 'I have a bachelor’s', find: { group: 'bachelors' } },
  { title: 'I want a license', find: { licence_needed: 'everywhere' } },
  { title: 'I served', find: 'veteran' },
  { title: 'I raised a child who needed care', find: 'family peer' },
];

const namedWith = (word: string) => (career: Member) =>
  [career.title, ...career.aliases].some((name) => name.toLowerCase().includes(word));

/** The doors that lead to at least one career; a door to one leads straight to its guide. */
export function doorsOf(careers: readonly Member[]): readonly Door[] {
  return places.flatMap(({ title, find }) => {
    const found =
      typeof find === 'string' ? careers.filter(namedWith(find)) : fitting(careers, find);
    const [first] = found;
    if (first === undefined) return [];
    const names = found.slice(0, shown).map((career) => inSentence(career.title));
    const more = found.length - names.length;
    const all =
      typeof find === 'string'
        ? `${routes.search}?q=${encodeURIComponent(find)}`
        : routes.careersOnly(choiceSlug(find));
    return [
      {
        title,
        count: `${numbers[found.length] ?? found.length} ${found.length === 1 ? 'career' : 'careers'}`,
        names: list(more > 0 ? [...names, `${more} more`] : names),
        path: found.length === 1 ? routes.career(first.slug) : all,
      },
    ];
  });
}

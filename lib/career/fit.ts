import {
  type Career,
  type CareerGroup,
  type Core,
  careerGroups,
  type Demand,
} from '@/lib/schema/career';

/** What a reader says of themselves in the check: three answers, in the words of the front matter. */
export type Answers = {
  readonly core: Core;
  readonly schooling: CareerGroup;
  /** What the reader will not do; undefined for nothing of the list. */
  readonly refuses: Demand | undefined;
};

/** A guide named by the check, and in what way it fits. */
export type Suggestion = {
  readonly career: Career;
  /** The step by which a start here leads to work that turns on what the reader wants. */
  readonly step?: { readonly to: Career; readonly needs: string };
  /** Whether the work turns on something else and only keeps to the other two answers. */
  readonly isNear?: true;
};

export const coreWords: Record<Core, string> = {
  'own-story': 'What I have been through myself',
  'practical-help': 'Practical help: housing, benefits, getting care',
  'talk-treatment': 'Treating people by talk',
  crisis: 'Being there in somebody’s worst hour',
  care: 'Looking after people who are very ill',
};

export const schoolingWords: Record<CareerGroup, string> = {
  'no-degree': 'A short course, no degree',
  'a-year-or-two': 'A year or two of school',
  bachelors: 'A bachelor’s degree',
  'masters-and-licence': 'A master’s degree and years under supervision',
  doctorate: 'A doctorate',
};

export const demandWords: Record<Demand, string> = {
  nights: 'Work nights',
  danger: 'Meet people in immediate danger',
  restraint: 'Hold or restrain people',
  homes: 'Go into people’s homes',
  telling: 'Tell my own story at work',
};

const fewest = 2;
const most = 3;
const groups = Object.keys(careerGroups) as CareerGroup[];

/** How many guides name each career, so that the one most others lead to comes first. */
function namedBy(careers: readonly Career[]): (career: Career) => number {
  const counts = new Map<string, number>();
  for (const { related, leads_to } of careers)
    for (const { slug } of [...related, ...leads_to]) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return ({ slug }) => counts.get(slug) ?? 0;
}

/**
 * The two or three guides to read first. What somebody cannot spend or will not do is never relaxed;
 * where too little turns on what they want, starts that lead there follow, then work that is near.
 */
export function suggestionsFor(
  answers: Answers,
  careers: readonly Career[],
): readonly Suggestion[] {
  const { core, schooling, refuses } = answers;
  const isRefused = ({ asks }: Career) => asks.some(({ what }) => what === refuses);
  const count = namedBy(careers);
  const school = ({ group }: Career) => groups.indexOf(group);
  const first = ({ turns_on }: Career) => (turns_on[0] === core ? 0 : 1);
  const able = careers
    .filter((career) => school(career) <= groups.indexOf(schooling) && !isRefused(career))
    .sort((a, b) => first(a) - first(b) || school(b) - school(a) || count(b) - count(a));
  const fits = able.filter(({ turns_on }) => turns_on.includes(core));
  const others = able.filter(({ turns_on }) => !turns_on.includes(core));
  const bySlug = new Map(careers.map((career) => [career.slug, career]));
  const starts = others.flatMap((career) => {
    const steps = career.leads_to.flatMap(({ slug, needs }) => {
      const to = bySlug.get(slug);
      return to?.turns_on.includes(core) && !isRefused(to) ? [{ to, needs }] : [];
    });
    return steps[0] === undefined ? [] : [{ career, step: steps[0] }];
  });
  const begun = new Set(starts.map(({ career }) => career));
  const near = others
    .filter((career) => !begun.has(career))
    .sort((a, b) => count(b) - count(a))
    .map((career) => ({ career, isNear: true as const }));
  const found = fits.slice(0, most).map((career): Suggestion => ({ career }));
  const more = [...starts, ...near].slice(0, Math.max(0, fewest - found.length));
  return [...found, ...more];
}

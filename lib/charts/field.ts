import type { CareerLines } from '@/lib/career/facts';
import { type Asks, asksOf } from '@/lib/charts/asks';
import { type Strip, stripOf } from '@/lib/charts/strip';
import { type CareerGroup, careerGroups } from '@/lib/schema/career';
import { dollars } from '@/lib/text/format';

/** Careers that ask the same and stand on the same occupations: one row, so that no pair repeats. */
export type FieldRow = {
  readonly careers: readonly { readonly slug: string; readonly title: string }[];
  /** Years of school in words: "0 to 4 years of school", "No degree". */
  readonly years: string;
  /** What half earn less than, in each occupation. */
  readonly medians: string;
  readonly asks: Asks;
  readonly strips: readonly Strip[];
};

export type FieldGroup = { readonly title: string; readonly rows: readonly FieldRow[] };

const mediansOf = ({ wages }: CareerLines) =>
  wages.flatMap(({ annual_median: median }) => (typeof median === 'number' ? [median] : []));

function yearsOf({ from, to }: { from: number; to: number }): string {
  if (to === 0) return 'No degree';
  const span = from === to ? String(from) : `${from} to ${to}`;
  return `${span} ${to === 1 ? 'year' : 'years'} of school`;
}

/** The row of careers that stand together; `longest` is the most years of school in the field. */
export function fieldRow(members: readonly CareerLines[], longest: number): FieldRow {
  const [first] = members;
  if (first === undefined) throw new Error('A row of the field holds a career');
  const { career, wages } = first;
  const medians = mediansOf(first).map(dollars);
  return {
    careers: members.map(({ career: { slug, title } }) => ({ slug, title })),
    years: yearsOf(career.schooling_years),
    medians: medians.join(' or ') || 'not published',
    asks: asksOf(career.schooling_years, longest),
    strips: wages
      .map((wage, index) => stripOf(wage, career.occupations[index]?.fit ?? 'proxy'))
      .filter(({ tenths, half, median }) => (tenths ?? half ?? median) !== undefined),
  };
}

const keyOf = ({ career: { schooling_years: years, occupations } }: CareerLines) =>
  `${years.from} ${years.to} ${occupations.map(({ code, fit }) => code + fit).join()}`;

/** Careers from the least schooling and pay to the most. */
export function leastFirst(all: readonly CareerLines[]): readonly CareerLines[] {
  return all.toSorted(
    (a, b) =>
      a.career.schooling_years.to - b.career.schooling_years.to ||
      (mediansOf(a)[0] ?? 0) - (mediansOf(b)[0] ?? 0) ||
      a.career.title.localeCompare(b.career.title, 'en'),
  );
}

/** The most years of school that any of some careers asks. */
export const longestSchool = (all: readonly CareerLines[]) =>
  Math.max(...all.map(({ career }) => career.schooling_years.to));

/** The field by groups, in each from the least schooling and pay to the most. */
export function fieldOf(all: readonly CareerLines[]): readonly FieldGroup[] {
  const longest = longestSchool(all);
  const ordered = leastFirst(all);
  return (Object.keys(careerGroups) as CareerGroup[]).flatMap((group) => {
    const rows = new Map<string, CareerLines[]>();
    for (const each of ordered.filter(({ career }) => career.group === group))
      rows.set(keyOf(each), [...(rows.get(keyOf(each)) ?? []), each]);
    if (rows.size === 0) return [];
    return [
      {
        title: careerGroups[group],
        rows: [...rows.values()].map((members) => fieldRow(members, longest)),
      },
    ];
  });
}

/** What medians some careers have: "is $45,930", "runs from $45,930 to $60,280"; undefined without any. */
function medianSpan(all: readonly CareerLines[]): string | undefined {
  const medians = all.flatMap(mediansOf).sort((a, b) => a - b);
  const [least, most] = [medians[0], medians.at(-1)];
  if (least === undefined || most === undefined) return undefined;
  return least === most
    ? `is ${dollars(least)}`
    : `runs from ${dollars(least)} to ${dollars(most)}`;
}

/** The finding of the field: how many need no degree, and what half earn less than there and at the top. */
export function fieldFinding(all: readonly CareerLines[]): string {
  const within = (group: CareerGroup) => all.filter(({ career }) => career.group === group);
  const open = within('no-degree');
  const pay = medianSpan(open);
  const licensed = medianSpan(within('masters-and-licence'));
  return [
    `${open.length} of ${all.length} can be started without a degree.`,
    pay && `Median pay there ${pay}.`,
    licensed && `With a master’s degree and a license it ${licensed}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

import type { Career } from '@/lib/schema/career';
import type { Projection } from '@/lib/schema/projection';
import type { Wage } from '@/lib/schema/wage';
import { notPublished, wage as printWage, share } from '@/lib/text/format';

/** One answer about a career: what is printed, what qualifies it, and the ids of its sources. */
export type Fact = {
  readonly value: string;
  readonly note?: string;
  readonly sources: readonly string[];
};

/** What careers are compared by, in the order in which a reader asks. */
export const factLabels = {
  education: 'Schooling',
  time: 'Time to start',
  cost: 'Cost to start',
  licence: 'License',
  pay: 'Pay a year',
  outlook: 'Outlook',
  contact: 'With people',
  settings: 'Where',
  diagnoses: 'Who diagnoses',
  own_story: 'Your own story',
  bills: 'Who pays for the work',
} as const;
export type FactKey = keyof typeof factLabels;

/** A career with the figures of its federal lines, which stand side by side and are never blended. */
export type CareerLines = {
  readonly career: Career;
  readonly wages: readonly Wage[];
  readonly outlook: readonly Projection[];
};

/** The lowest to the highest tenth of each line: "$31,000 to $62,000 or $38,000 to $80,000". */
export function paySpans(wages: readonly Wage[]): string {
  const span = ({ annual_p10: low, annual_p90: high }: Wage) =>
    low === null && high === null ? notPublished : `${printWage(low)} to ${printWage(high)}`;
  return wages.map(span).join(' or ');
}

/** What is expected of a line: "6.4% more" or "2% fewer". */
export function growth({ growth_percent: change }: Projection): string {
  return `${share(Math.abs(change))} ${change < 0 ? 'fewer' : 'more'}`;
}

/** Of whom the figures are, where no line is the career itself. */
export function lineNote(career: Career): string | undefined {
  const fits = new Set(career.occupations.map(({ fit }) => fit));
  const isOne = career.occupations.length === 1;
  if (fits.has('proxy')) return isOne ? 'nearest federal line' : 'nearest federal lines';
  if (!fits.has('combined')) return undefined;
  return isOne
    ? 'a federal line that holds other jobs too'
    : 'federal lines that hold other jobs too';
}

/** Every fact about a career; undefined where no source says it. `data` names the two surveys. */
export function careerFacts(
  { career, wages, outlook }: CareerLines,
  data: { readonly wages: string; readonly projections: string },
): Record<FactKey, Fact | undefined> {
  const { entry, scope, contact, settings } = career;
  const told = (fact: { value: string; source: string } | undefined): Fact | undefined =>
    fact && { value: fact.value, sources: [fact.source] };
  const note = lineNote(career);
  return {
    education: told(entry.education),
    time: told(entry.time),
    cost: told(entry.cost),
    licence: told(entry.licence),
    pay: { value: paySpans(wages), ...(note && { note }), sources: [data.wages] },
    outlook: { value: `${outlook.map(growth).join(' or ')} jobs`, sources: [data.projections] },
    contact: told(contact),
    settings: told(settings),
    diagnoses: told(scope.diagnoses),
    own_story: told(scope.own_story),
    bills: told(scope.bills),
  };
}

/** The ids of the sources of some facts, in the order in which a page cites them. */
export function sourcesOf(facts: readonly (Fact | undefined)[]): readonly string[] {
  return [...new Set(facts.flatMap((fact) => fact?.sources ?? []))];
}

import type { Career } from '@/lib/content/shapes/career';
import type { Projection } from '@/lib/content/shapes/projection';
import type { Wage } from '@/lib/content/shapes/wage';
import { period, wage as printWage, share } from '@/lib/format';

/** One line of the head of a guide; `href` leads to the section that says more. */
export type QuickFact = {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
  readonly href: string;
  /** Ids of the sources of the value and its note, where the section does not say them itself. */
  readonly sources: readonly string[];
};

/** Of whom the tenths are, as a part of a sentence. */
function counted(career: Career): string {
  const fits = new Set(career.occupations.map((occupation) => occupation.fit));
  const lines = career.occupations.length > 1 ? 'federal lines' : 'federal line';
  if (fits.has('proxy')) return ` in the nearest ${lines}`;
  return fits.has('combined') ? ` in ${lines} that hold other jobs too` : '';
}

function growth(line: Projection): string {
  const change = line.growth_percent;
  return `${share(Math.abs(change))} ${change < 0 ? 'fewer' : 'more'}`;
}

/**
 * The five facts that answer a reader's first questions: pay, schooling, time and cost, outlook,
 * licence. Lines of different occupations stand side by side and are never blended.
 */
export function quickFacts(
  career: Career,
  wages: readonly Wage[],
  outlook: readonly Projection[],
  all: Projection,
): readonly QuickFact[] {
  const pay = wages.map((wage) => `${printWage(wage.annual_p10)} to ${printWage(wage.annual_p90)}`);
  const { education, time, cost, licence } = career.entry;
  return [
    {
      label: 'Pay a year',
      value: pay.join(' or '),
      note: `Lowest to highest tenth${counted(career)}, ${period(wages[0]?.period ?? '')}`,
      href: '#pay',
      sources: [],
    },
    {
      label: 'Schooling',
      value: education.value,
      href: '#how-to-become-one',
      sources: [education.source],
    },
    {
      label: 'Time and cost',
      value: time.value,
      note: cost.value,
      href: '#how-to-become-one',
      sources: [...new Set([time.source, cost.source])],
    },
    {
      label: 'Outlook',
      value: `${outlook.map(growth).join(' or ')} jobs`,
      note: `${period(all.period)}; all jobs ${growth(all)}`,
      href: '#pay',
      sources: [],
    },
    {
      label: 'License',
      value: licence.value,
      href: '#how-to-become-one',
      sources: [licence.source],
    },
  ];
}

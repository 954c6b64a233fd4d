import type { Career } from '@/lib/content/shapes/career';
import type { Projection } from '@/lib/content/shapes/projection';
import type { Amount, Wage } from '@/lib/content/shapes/wage';
import { dollars, notPublished, period, share, topCoded } from '@/lib/format';

/** One line of the head of a guide; `href` leads to the section that says more. */
export type QuickFact = {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
  readonly href: string;
};

function print(amount: Amount): string {
  if (amount === null) return notPublished;
  return amount === 'top' ? topCoded : dollars(amount);
}

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
  const pay = wages.map((wage) => `${print(wage.annual_p10)} to ${print(wage.annual_p90)}`);
  const { education, time, cost, licence } = career.entry;
  return [
    {
      label: 'Pay a year',
      value: pay.join(' or '),
      note: `Lowest to highest tenth${counted(career)}, ${period(wages[0]?.period ?? '')}`,
      href: '#pay',
    },
    { label: 'Schooling', value: education.value, href: '#how-to-become-one' },
    {
      label: 'Time and cost',
      value: time.value,
      note: cost.value,
      href: '#how-to-become-one',
    },
    {
      label: 'Outlook',
      value: `${outlook.map(growth).join(' or ')} jobs`,
      note: `${period(all.period)}; all jobs ${growth(all)}`,
      href: '#pay',
    },
    { label: 'License', value: licence.value, href: '#how-to-become-one' },
  ];
}

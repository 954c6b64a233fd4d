import type { MonetaryAmountDistribution, Occupation } from 'schema-dts';
import type { CareerLines } from '@/lib/career/facts';
import { routes } from '@/lib/pages/routes';
import { absolute } from '@/lib/pages/site';
import type { Wage } from '@/lib/schema/wage';

/** A year of pay in dollars; a percentile that is withheld or top-coded is left out. */
function distributionOf(wage: Wage): MonetaryAmountDistribution {
  const known = (amount: Wage['annual_p10']) => (typeof amount === 'number' ? amount : undefined);
  return {
    '@type': 'MonetaryAmountDistribution',
    name: wage.title,
    currency: 'USD',
    duration: 'P1Y',
    percentile10: known(wage.annual_p10),
    percentile25: known(wage.annual_p25),
    median: known(wage.annual_median),
    percentile75: known(wage.annual_p75),
    percentile90: known(wage.annual_p90),
  };
}

/**
 * A career as an occupation with its pay, as far as a federal line counts it, alone or together with
 * others. A line that only comes near says nothing of this career to a machine.
 */
export function occupationsOf({ career, wages }: CareerLines): readonly Occupation[] {
  const counted = wages.filter((_, index) => career.occupations[index]?.fit !== 'proxy');
  if (counted.length === 0) return [];
  return [
    {
      '@type': 'Occupation',
      '@id': `${absolute(routes.career(career.slug))}#occupation`,
      name: career.title,
      description: career.summary,
      occupationLocation: { '@type': 'Country', name: 'US' },
      estimatedSalary: counted.map(distributionOf),
    },
  ];
}

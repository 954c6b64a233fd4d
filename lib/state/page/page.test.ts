import { describe, expect, it } from 'vitest';
import { stateAt } from '@/lib/data/states';
import { credentialLike } from '@/lib/schema/credential.example';
import { payFinding, rentFinding } from '@/lib/state/page/findings';
import { jobSearches } from '@/lib/state/page/job-searches';
import { nearestPay, type OccupationPay, payIn } from '@/lib/state/page/pay';
import { soonerThan } from '@/lib/state/page/sooner';
import { takesInOneLine } from '@/lib/state/page/takes';

const pay = (state: number | null, country: number): OccupationPay => ({
  title: 'Community Health Workers',
  fit: 'proxy',
  period: '2025-05',
  isEarlier: false,
  state: { p10: null, median: state, p90: null },
  country: { p10: null, median: country, p90: null },
});

describe('pay in a state', () => {
  it('is set beside the country, or said to be withheld', () => {
    expect(payFinding([pay(45_000, 50_000)], 'Ohio')).toBe(
      'Half of community health workers earn less than $45,000 a year, 10 percent less than in the country.',
    );
    expect(payFinding([pay(50_000, 50_000)], 'Ohio')).toContain('about as much as in the country');
    expect(payFinding([pay(null, 50_000)], 'District of Columbia')).toBe(
      'The federal survey publishes no pay for community health workers in the District of Columbia.',
    );
  });

  it('is of the first occupation that is published there', () => {
    expect(nearestPay([pay(null, 1), pay(2, 1)])?.median).toBe(2);
    expect(nearestPay([pay(null, 1)])).toBeUndefined();
  });

  it('of an earlier May is marked as such and has the country of the same May', () => {
    const occupations = [{ code: '31-1133', fit: 'exact', why: '', source: '' }] as const;
    const [row] = payIn({ occupations }, stateAt('ohio'));
    expect(row?.isEarlier).toBe(true);
    expect(row?.period).toBe('2024-05');
  });
});

it('says where rent takes the least and the most', () => {
  const at = (place: string, share: number) => {
    const rent = { pay: 3000, rent: share * 30, share };
    return { place, one: rent, two: rent };
  };
  expect(rentFinding(at('Ohio', 30), [at('Lima', 25), at('Columbus', 40)], 'Ohio')).toBe(
    'A month of that pay is $3,000 before tax. Rent for one bedroom takes 30% of it in Ohio as a whole, from 25% in Lima to 40% in Columbus.',
  );
  expect(rentFinding(at('Ohio', 30), [], 'Ohio')).toMatch(/in Ohio as a whole\.$/);
});

it('names what a credential takes in one line', () => {
  const credential = credentialLike({ schooling: 'diploma', training_hours: 40, work_hours: 500 });
  expect(takesInOneLine(credential)).toMatch(/^High school diploma or GED, .*40 hours of training/);
});

it('searches official job sites by the words of the career and the state', () => {
  const [careerOneStop, usaJobs] = jobSearches('peer specialist', 'New York');
  expect(careerOneStop?.url).toContain('keyword=peer+specialist&location=New+York');
  expect(usaJobs?.url).toBe('https://www.usajobs.gov/Search/Results?k=peer+specialist&l=New+York');
});

it('names careers that ask for less and hire everybody, the least first', () => {
  const guide = (slug: string, group: 'no-degree' | 'bachelors' | 'masters-and-licence') =>
    ({ slug, group, licence_needed: 'nowhere', lived_experience: 'welcome' }) as const;
  const veteran = { ...guide('v', 'no-degree'), lived_experience: 'required' } as const;
  const all = [
    guide('a', 'bachelors'),
    guide('b', 'no-degree'),
    veteran,
    guide('c', 'masters-and-licence'),
  ];
  const sooner = soonerThan(guide('c', 'masters-and-licence'), all, stateAt('ohio'));
  expect(sooner.map(({ slug }) => slug)).toEqual(['b', 'a']);
});

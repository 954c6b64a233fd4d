import { expect, it } from 'vitest';
import { certifierName, plainTitle } from '@/lib/state/career/certifier-name';

it.each([
  ['Ohio Department of Behavioral Health', 'the Ohio Department of Behavioral Health'],
  ['Kiva Centers, under sole contract to the state', 'Kiva Centers'],
  ['Florida Certification Board (private)', 'the Florida Certification Board'],
  [
    'Nevada Board of Examiners for Alcohol, Drug and Gambling Counselors',
    'the Nevada Board of Examiners for Alcohol, Drug and Gambling Counselors',
  ],
  ['A process approved by the board', 'a process approved by the board'],
])('%s reads as "%s"', (certifier, name) => {
  expect(certifierName(certifier)).toBe(name);
});

it('leaves out what stands beside a title', () => {
  expect(plainTitle('Peer Support Specialist (Traditional Health Worker)')).toBe(
    'Peer Support Specialist',
  );
});

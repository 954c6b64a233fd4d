import { expect, it } from 'vitest';
import { addressOf, redirectsFor } from '@/lib/pages/redirects';
import { redirectOf } from '@/lib/serve/redirect';

const guide = (slug: string, aliases: string[], related: string[] = []) => ({
  slug,
  title: slug,
  aliases,
  related: related.map((to) => ({ slug: to, why: 'They differ.' })),
  leads_to: [],
});
const careers = [
  guide('peer', ['Certified Peer', 'Helper', 'About'], ['coach']),
  guide('coach', ['Sober coach', 'Helper']),
];
const redirects = redirectsFor(
  careers,
  ['/about', '/careers/peer'],
  [{ career: 'peer', state: 'new-york' }],
);

const target = (address: string) => redirectOf(address, redirects);

it('writes a name as an address', () => {
  expect(addressOf('IC&RC “Peer’s” résumé')).toBe('ic-rc-peers-resume');
});

it.each([
  ['/careers/certified-peer', '/careers/peer'],
  ['/careers/Certified-PEER', '/careers/peer'],
  ['/peer', '/careers/peer'],
  ['/sober-coach-jobs', '/careers/coach#finding-work'],
  ['/peer-salary', '/careers/peer#pay'],
  ['/compare/peer-vs-coach', '/compare/coach-vs-peer'],
  ['/new-york/peer', '/careers/peer/new-york'],
  ['/New_York/peer', '/careers/peer/new-york'],
  ['/peer/new-york', '/careers/peer/new-york'],
  ['/states/new-york/peer', '/careers/peer/new-york'],
  ['/index.html', '/'],
  ['/careers/peer/index.html', '/careers/peer'],
  ['/About', '/about'],
  ['/CAREERS/peer', '/careers/peer'],
])('%s leads to %s', (address, destination) => {
  expect(target(address)).toBe(destination);
});

it.each([
  ['a page itself', '/about'],
  ['a guide itself', '/careers/peer'],
  ['a name that two guides bear', '/careers/helper'],
  ['a name that is none', '/careers/nobody'],
])('%s leads nowhere else', (_, address) => {
  expect(target(address)).toBeUndefined();
});

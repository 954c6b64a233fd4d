import { expect, it } from 'vitest';
import { change, faults, guide } from '@/lib/check/spoil-content';

it.each([
  '/states/ohio',
  '/states/ohio#careers',
  '/careers/helper-at-home/handout',
  '/careers/helper-at-home/pay',
  '/glossary#certified-helper',
  '/careers#no-degree',
  '/data#wages',
  '/sources/studies',
])('a guide may link to %s', (address) => {
  change(guide, '(/careers)', `(${address})`);
  expect(faults()).toEqual([]);
});

it.each([
  ['/states/ohyo', /link \/states\/ohyo: leads to no page/],
  ['/compare/a-vs-b', /link \/compare\/a-vs-b: leads to no page/],
  ['/glossary#nothing', /no part "#nothing"/],
])('a link to %s is refused', (address, remedy) => {
  change(guide, '(/careers)', `(${address})`);
  expect(faults().join('\n')).toMatch(remedy);
});

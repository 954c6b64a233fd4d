import { expect, it } from 'vitest';
import { apa, mla } from '@/lib/seo/cite';

const page = { title: 'Peer specialist', reviewed: '2026-11-21', address: 'https://x.org/peer' };

it('cites in the style of APA and leaves the day of retrieval to the reader', () => {
  expect(apa(page)).toBe(
    'Careers in Mental Health. (2026, November 21). Peer specialist. Retrieved ________, from https://x.org/peer',
  );
});

it('cites in the style of MLA, with no second mark after a question', () => {
  expect(mla({ ...page, title: 'Do I have to tell them?', reviewed: '2026-05-03' })).toBe(
    '“Do I have to tell them?” Careers in Mental Health, 3 May 2026, https://x.org/peer. Accessed ________.',
  );
});

it.each([
  ['2026-01-31', '31 Jan. 2026'],
  ['2026-05-01', '1 May 2026'],
  ['2026-06-01', '1 June 2026'],
  ['2026-07-04', '4 July 2026'],
  ['2026-09-09', '9 Sept. 2026'],
  ['2026-12-25', '25 Dec. 2026'],
])('writes the day %s as MLA does', (reviewed, day) => {
  expect(mla({ ...page, reviewed })).toContain(`, ${day}, `);
});

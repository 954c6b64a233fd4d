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

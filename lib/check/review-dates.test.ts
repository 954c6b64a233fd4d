import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PageDates } from '@/components/guide/page-dates';
import { dueSince } from '@/lib/articles/due-since';
import { checkContent } from '@/lib/check/check-content';
import { faultLines } from '@/lib/check/faults';
import { change, faults, guide } from '@/lib/check/spoil-content';

const twoYearsAhead = `${new Date().getUTCFullYear() + 2}-12-31`;

it('lets the content of today be built two years from now', () => {
  expect(faultLines(checkContent(process.cwd(), twoYearsAhead))).toEqual([]);
});

it('lets a guide be whose review is due', () => {
  change(guide, 'next_review: 2026-07-20', 'next_review: 2026-01-25');
  expect(faults()).toEqual([]);
});

it('is shown on the page from the day on which a review is due', () => {
  const article = { next_review: '2027-05-21' };
  expect(dueSince(article, '2027-05-20')).toBeUndefined();
  expect(dueSince(article, '2027-05-21')).toBe('2027-05-21');
  const dates = { published: '2026-01-01', reviewed: '2026-05-21', notYetReviewedBy: 'anybody' };
  const shown = (day: string) =>
    renderToStaticMarkup(
      createElement(PageDates, { ...dates, minutes: 3, dueSince: dueSince(article, day) }),
    ).replace(/<[^>]+>/g, '');
  expect(shown('2028-01-01')).toContain('Due for review since May 21, 2027.');
  expect(shown('2027-01-01')).not.toContain('Due');
});

import { describe, expect, it } from 'vitest';
import { careers } from '@/lib/articles/careers';
import { credentials } from '@/lib/data/credentials';
import { states } from '@/lib/data/states';
import { plannedCareers } from '@/lib/schema/planned-careers';
import { careerInState, isPage } from '@/lib/state/career-in-state';

const planned = plannedCareers.map((slug) => ({
  slug,
  title: slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' '),
}));
const pay = { occupation: 'Social and human service assistants', p10: 1, median: 40_000, p90: 2 };

/** Every career in every state that gets a page of its own. */
const pages = [...careers, ...planned].flatMap((career) =>
  states
    .filter((state) => isPage(credentials, career.slug, state))
    .flatMap((state) => {
      const page = careerInState(credentials, career, state, pay);
      return page === undefined ? [] : [{ name: `${career.slug} ${state.code}`, ...page }];
    }),
);

/** Sentences that are made here; titles in quotation marks and names of offices are data. */
const made = ({ answer, gaps }: (typeof pages)[number]) =>
  [answer.replaceAll(/“[^”]*”/g, 'it'), ...gaps.map(({ ask }) => ask)].join(' ');

describe('a career in a state', () => {
  it('has a page in most states', () => {
    expect(pages.length).toBeGreaterThan(200);
  });

  it.each([
    ['a value that is missing', /\b(null|undefined|NaN)\b|\[object/],
    ['a doubled word', /\b(\w+) \1\b/i],
    ['a wrong article', /\ba [aeiou]|\ban (?!hour|MSW|LPC)[^aeiou]/i],
    ['a plural of one', /(?<![\d.,])1 (hours|years|months|credits)\b/],
    ['a singular of many', /\b(?!1 )[\d.,]+ (hour|year|month|credit)\b/],
    [
      'a number without a unit',
      /(?<![$\d.,])\b\d[\d,.]*(?! (hours|years?|months|semester credits)\b)(?![\d,.]*\d)\b(?! (hours?|years?|months?|semester))/,
    ],
    ['marks that stand doubled', /\.\.|,,|\s\s|\s[.,;]|[,;]\./],
    ['a sentence that begins small', /[.?] [a-z]/],
  ])('shows nowhere %s', (_, pattern) => {
    for (const page of pages) expect(made(page), page.name).not.toMatch(pattern);
  });

  it('has an answer of its own', () => {
    const answers = pages.map(({ answer }) => answer);
    expect(new Set(answers).size).toBe(answers.length);
  });

  it('has steps, and says in each something that can be done', () => {
    for (const { name, steps } of pages) {
      expect(steps.length, name).toBeGreaterThanOrEqual(2);
      for (const { title, detail, hours, years, dollars, url } of steps) {
        expect(title, name).toMatch(/^[A-Z]/);
        expect([detail, hours, years, dollars, url].some((value) => value !== null)).toBe(true);
        expect(detail ?? 'x', name).not.toMatch(/^\s*$|null|undefined/);
      }
    }
  });

  it('answers at least one question of "Can you do it?", and never with nothing', () => {
    for (const { name, canYou } of pages) {
      expect(canYou, name).not.toEqual([]);
      for (const { answer, note } of canYou) {
        expect(answer, name).toMatch(/\S/);
        expect(note, name).not.toBe(answer);
      }
    }
  });

  it('asks at most six questions, each once, of somebody', () => {
    for (const { name, gaps } of pages) {
      expect(gaps.length, name).toBeLessThanOrEqual(6);
      expect(new Set(gaps.map(({ ask }) => ask)).size).toBe(gaps.length);
      for (const { ask, whom } of gaps) {
        expect(ask, name).toMatch(/\?$/);
        expect(whom, name).toMatch(/\S/);
      }
    }
  });
});

describe('Ohio', () => {
  const ohio = states.find(({ code }) => code === 'OH');
  const career = { slug: 'peer-specialist', title: 'Peer specialist' };
  const page = ohio && careerInState(credentials, career, ohio);

  it('is answered in one paragraph', () => {
    expect(page?.answer).toContain(
      'In Ohio, peer specialists are certified as “Certified Peer Recovery Supporter” (CPRS) by the Ohio Department of Behavioral Health. You need a high school diploma or GED and lived experience, and you must be at least 18 years old. You take 56 hours of training and pass an exam.',
    );
  });

  it('tells a man with a record what can stop him', () => {
    const record = page?.canYou.find(({ question }) => question === 'Criminal record');
    expect(record?.answer).toBe('Listed offenses can stop you; there is no waiver');
  });
});

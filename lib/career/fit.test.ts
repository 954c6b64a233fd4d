import { describe, expect, it } from 'vitest';
import { careers } from '@/lib/articles/careers';
import { suggestionsFor } from '@/lib/career/fit';
import { careerGroups, cores, demands, groupsOf } from '@/lib/schema/career';
import { careerLike } from '@/lib/schema/career.example';

const peer = careerLike({ slug: 'peer', turns_on: ['own-story'], related: [] });
const aide = careerLike({
  slug: 'aide',
  asks: [{ what: 'homes', source: 'x' }],
  leads_to: [{ slug: 'therapist', needs: 'A degree.' }],
});
const therapist = careerLike({
  slug: 'therapist',
  group: 'masters-and-licence',
  turns_on: ['talk-treatment'],
});
const three = [peer, aide, therapist];
const named = (answers: Parameters<typeof suggestionsFor>[0]) =>
  suggestionsFor(answers, three).map(({ career }) => career.slug);

describe('the check', () => {
  it('names first the work that turns on what the reader wants', () => {
    expect(named({ core: 'own-story', schooling: 'no-degree', refuses: undefined })[0]).toBe(
      'peer',
    );
  });

  it('names a start that leads there where the schooling is too long', () => {
    const [first] = suggestionsFor(
      { core: 'talk-treatment', schooling: 'no-degree', refuses: undefined },
      three,
    );
    expect(first).toMatchObject({
      career: { slug: 'aide' },
      step: { to: { slug: 'therapist' }, needs: 'A degree.' },
    });
  });

  it('never names what the reader will not do', () => {
    expect(
      named({ core: 'practical-help', schooling: 'no-degree', refuses: 'homes' }),
    ).not.toContain('aide');
  });

  it('answers everybody with two or three guides of the site that keep to the answers', () => {
    const groups = Object.keys(careerGroups);
    for (const core of cores)
      for (const { group: schooling } of groupsOf(careers))
        for (const refuses of [undefined, ...demands]) {
          const found = suggestionsFor({ core, schooling, refuses }, careers);
          expect(found.length, `${core} ${schooling} ${refuses}`).toBeGreaterThanOrEqual(2);
          expect(found.length).toBeLessThanOrEqual(3);
          for (const { career } of found) {
            expect(career.asks.map(({ what }) => what)).not.toContain(refuses);
            expect(groups.indexOf(career.group)).toBeLessThanOrEqual(groups.indexOf(schooling));
          }
        }
  });
});

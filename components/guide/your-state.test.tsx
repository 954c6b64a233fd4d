import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { YourState } from '@/components/guide/your-state';
import type { State } from '@/lib/schema/state';

const states = [
  { code: 'OH', name: 'Ohio', slug: 'ohio', column: 6, row: 3 },
  { code: 'UT', name: 'Utah', slug: 'utah', column: 1, row: 4 },
] as unknown as State[];
const drawn = (hours?: number) =>
  renderToStaticMarkup(
    <YourState
      states={states}
      measure={
        hours === undefined
          ? undefined
          : {
              hours: 'hours of training',
              valueIn: ({ code }) => (code === 'OH' ? hours : undefined),
            }
      }
      hrefOf={({ slug }) => `/there/${slug}`}
    />,
  );

it('leads to each state twice: on the map and by its name', () => {
  for (const slug of ['ohio', 'utah'])
    expect(drawn().split(`href="/there/${slug}"`)).toHaveLength(3);
});

it('tells the hours of a tile in words, and which are not known', () => {
  expect(drawn(56)).toContain('OH, Ohio: 56 hours of training');
  expect(drawn(56)).toContain('UT, Utah: hours of training not known');
  expect(drawn()).not.toContain('hours of training');
});

import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { CanYou } from '@/components/guide/can-you';
import { compile } from '@/lib/articles/compile/compile';
import { exampleFigures } from '@/lib/articles/compile/figures.example';

const { sections } = compile(
  [
    '## Can you do it? {#can-you-do-it}',
    'Most likely.',
    'Table: What could stop you',
    '| Question | Usual answer |\n| --- | --- |\n| Schooling | A diploma. A few ask for none. |\n| A car | Ask. |',
  ].join('\n\n'),
  { figures: exampleFigures, terms: [], absolute: (path) => path },
);
const [section] = sections;
const share = {
  parts: [
    { label: 'Diploma', states: 30 },
    { label: 'None required', states: 10 },
  ],
  unknown: 10,
};
const markup = () =>
  section === undefined
    ? ''
    : renderToStaticMarkup(
        <CanYou
          section={section}
          shareFor={(question) => (question === 'Schooling' ? share : undefined)}
        />,
      );

it('sets the first sentence of each answer as its verdict', () => {
  expect(markup()).toContain('<span class="verdict">A diploma.</span>');
  expect(markup()).toContain('<span class="more"> A few ask for none.</span>');
  expect(markup()).toContain('<span class="verdict">Ask.</span>');
});

it('draws and counts the states beside the row that asks, and beside no other', () => {
  expect(markup()).toContain('States: 30 diploma, 10 none required, 10 not known');
  expect(markup()).toContain('<rect x="60%" width="20%"');
  expect(markup().split('class="shares"')).toHaveLength(2);
});

import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PaySpread } from '@/components/charts/pay-spread';
import { wageLike } from '@/lib/schema/wage.example';

const national = wageLike({ occupation: '00-0000', title: 'All Occupations', annual_p90: 90_000 });
const markup = renderToStaticMarkup(
  <PaySpread
    caption="Half earn less than $30,000."
    wages={[wageLike({ annual_p90: null })]}
    national={national}
    source="bls-oews"
    sources={['other', 'bls-oews']}
  />,
);

it('tells every number of the picture in a table with its period and source', () => {
  for (const amount of ['$10,000', '$20,000', '$30,000', '$40,000', '$90,000'])
    expect(markup).toContain(`<td>${amount}</td>`);
  expect(markup).toContain('May 2025');
  expect(markup).toContain('href="#source-bls-oews" aria-label="Source 2"');
});

it('prints a withheld value as such and never as a number', () => {
  expect(markup).toContain('<td>not published</td>');
  expect(markup).not.toMatch(/NaN|\$0|null/);
});

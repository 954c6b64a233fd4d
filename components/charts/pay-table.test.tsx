import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PayTable } from '@/components/charts/pay-table';
import { wageLike } from '@/lib/schema/wage.example';

const long = 'Substance Abuse, Behavioral Disorder, and Mental Health Counselors';
const markup = renderToStaticMarkup(
  <PayTable
    caption="Half earn less than $30,000."
    rows={[{ wage: wageLike({ title: long, annual_p90: null }), fit: 'combined' }]}
    allJobs={wageLike({ occupation: '00-0000', title: 'All Occupations', annual_p90: 90_000 })}
    source="bls-oews"
    sources={['other', 'bls-oews']}
  />,
);

it('tells every number of the picture in its table, with period and source', () => {
  for (const amount of ['$10,000', '$20,000', '$30,000', '$40,000', '$90,000'])
    expect(markup).toContain(`</span>${amount}</td>`);
  expect(markup).toContain('May 2025');
  expect(markup).toContain('href="#source-bls-oews" aria-label="Source 2"');
});

it('prints a withheld value as such and never as a number', () => {
  expect(markup).toContain('</span>not published</td>');
  expect(markup).not.toMatch(/NaN|\$0|null/);
});

it('writes a name outside the picture, where it wraps', () => {
  expect(markup).toContain(`colSpan="5">${long}<`);
  expect(markup).not.toMatch(/<text[^>]*>[^$<]/);
});

import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PayTrend } from '@/components/charts/pay-trend';
import { wageLike } from '@/lib/schema/wage.example';

it('draws what pay was worth, and tells in its table what was paid', () => {
  const markup = renderToStaticMarkup(
    <PayTrend
      caption="It rose."
      occupations={[
        [
          wageLike({ period: '2020-05', annual_median: 10_000 }),
          wageLike({ period: '2021-05', annual_median: 20_000 }),
        ],
      ]}
      prices={[
        { period: '2020-05', index: 100 },
        { period: '2021-05', index: 200 },
      ]}
    />,
  );
  expect(markup).toContain('x1="0%" y1="0%" x2="100%" y2="0%"');
  expect(markup).toContain('<td>$20,000 ($10,000)</td>');
  expect(markup).toContain('<td>$20,000 ($20,000)</td>');
  expect(markup).toContain('in the dollars of May 2021');
});

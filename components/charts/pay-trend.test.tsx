import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PayTrend } from '@/components/charts/pay-trend';
import { wageLike } from '@/lib/schema/wage.example';

it('draws each line to the heights that its table tells', () => {
  const markup = renderToStaticMarkup(
    <PayTrend
      caption="It rose."
      occupations={[
        [
          wageLike({ period: '2020-05', annual_median: 10_000 }),
          wageLike({ period: '2021-05', annual_median: 20_000 }),
        ],
      ]}
    />,
  );
  expect(markup).toContain('x1="0%" y1="50%" x2="100%" y2="0%"');
  expect(markup).toContain('<td>$10,000</td>');
  expect(markup).toContain('<td>$20,000</td>');
  expect(markup).toContain('not corrected for rising prices');
});

import { Cite } from '@/components/prose/cite';
import { type LiveOnIt as Chart, liveOnItCaption } from '@/lib/charts/live-on-it';
import { dollars, period } from '@/lib/text/format';

const percent = (place: number) => `${place}%`;

/** A month's pay beside the rent: can you live on it? `sources` is the page's numbered list. */
export function LiveOnIt({
  chart,
  source,
  year,
  sources,
}: {
  chart: Chart;
  /** The data set of rents: its entry in `sources`, and its period. */
  source: string;
  year: string;
  sources: readonly string[];
}) {
  const { months, rents, at } = chart;
  return (
    <figure>
      <figcaption>Can you live on it? {liveOnItCaption(chart)}</figcaption>
      <ul className="bars">
        {months.map(({ title, pay, width }) => (
          <li key={title}>
            <span>{title}</span>
            <span className="num">{dollars(pay)} a month</span>
            <svg width="100%" height="0.9em" fill="#2f6a56" aria-hidden="true">
              <rect width={percent(width)} height="100%" />
              {[at.one, at.two].map((place) => (
                <line
                  key={place}
                  x1={percent(place)}
                  x2={percent(place)}
                  y1="-25%"
                  y2="125%"
                  stroke="#b86a00"
                  className="rent"
                />
              ))}
            </svg>
          </li>
        ))}
      </ul>
      <p className="source-line">
        Marks: rent with utilities for one bedroom, {dollars(rents.one)}, and two,{' '}
        {dollars(rents.two)}. Mean of HUD’s Fair Market Rents over the country, weighted by people
        by us; {period(year).toLowerCase()}
        <Cite source={source} sources={sources} />. Half of workers earn less than this pay.
      </p>
    </figure>
  );
}

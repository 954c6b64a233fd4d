import { DollarAxis } from '@/components/charts/dollar-axis';
import { StateMap } from '@/components/charts/state-map';
import { StatePayTable } from '@/components/charts/state-pay-table';
import { StateTicks } from '@/components/charts/state-ticks';
import { SourceList } from '@/components/prose/source-list';
import { PageFrame } from '@/components/shell/page-frame';
import { careerAt } from '@/lib/articles/careers';
import { stateCaption } from '@/lib/charts/captions';
import { tileMap } from '@/lib/charts/tile-map';
import { parities, pricesIn } from '@/lib/data/parities';
import { sourceCalled } from '@/lib/data/sources';
import { stateWages, wagesAcrossStates } from '@/lib/data/state-wages';
import { states } from '@/lib/data/states';
import { wageOf } from '@/lib/data/wages';
import { routes } from '@/lib/pages/routes';
import { comparePay, inOrder, type PayOrder, type StatePay } from '@/lib/state/pay';
import { payAnswer } from '@/lib/state/pay-answer';
import { dollars, period } from '@/lib/text/format';

const rowsOf = (code: string) => comparePay(wagesAcrossStates(code), states, pricesIn);

const medianOf = ({ wage }: StatePay) =>
  typeof wage.annual_median === 'number' ? wage.annual_median : undefined;

function Occupation({
  slug,
  code,
  why,
  order,
}: {
  slug: string;
  code: string;
  /** What the occupation counts. */
  why: string;
  order: PayOrder;
}) {
  const national = wageOf(code);
  const rows = rowsOf(code);
  const medians = new Map(rows.map((row) => [row.state.code, medianOf(row)]));
  const stateHref = (state: { slug: string }) => routes.state(state.slug);
  const when = period(national.period);
  return (
    <section id={`line-${code}`} className="grid grid-cols-1 gap-4">
      <h2>{national.title}</h2>
      <div className="beside">
        <div>
          <StateTicks
            medians={rows.flatMap((row) => medianOf(row) ?? [])}
            country={
              typeof national.annual_median === 'number' ? national.annual_median : undefined
            }
          />
          <DollarAxis />
          <p className="source-line">
            One tick is a state, by the median as paid. The wide mark is the country.
          </p>
          <p className="small mt-4">{why}</p>
        </div>
        <StateMap
          caption={stateCaption(rows, national.title)}
          credit={`Median pay a year, ${when}. Each square is a state and leads to its page. U.S. Bureau of Labor Statistics.`}
          map={tileMap(states, (state) => medians.get(state.code))}
          print={dollars}
          hrefOf={stateHref}
        />
      </div>
      <StatePayTable
        caption={`${national.title} by state, ${when}`}
        rows={inOrder(rows, order)}
        order={order}
        hrefOf={(each) =>
          each === 'median' ? routes.careerPay(slug) : routes.careerPayBy(slug, each)
        }
        stateHref={stateHref}
      />
    </section>
  );
}

/** Pay of one career in every state, in one order; the page and its other orders share it. */
export function PayByState({ slug, order }: { slug: string; order: PayOrder }) {
  const career = careerAt(slug);
  const occupations = career.occupations.filter(({ code }) => wagesAcrossStates(code).length > 0);
  const codes = occupations.map(({ code }) => code);
  return (
    <PageFrame
      trail={[
        { name: 'Careers', path: routes.careers },
        { name: career.title, path: routes.career(slug) },
        { name: 'Pay by state', path: routes.careerPay(slug) },
      ]}
      title={`${career.title}: pay by state`}
      lead={payAnswer(codes.map((code) => ({ title: wageOf(code).title, rows: rowsOf(code) })))}
    >
      {occupations.map(({ code, why }) => (
        <Occupation key={code} slug={slug} code={code} why={why} order={order} />
      ))}
      <section className="prose">
        <h2>How to read this</h2>
        <p>
          “At national prices” divides the median by what things cost in the state, so that a dollar
          buys the same everywhere. Concentration says how common the job is beside the country as a
          whole, which is 1.00. Where the federal survey withholds a number, the table says “not
          published”.
        </p>
      </section>
      <SourceList
        sources={[...new Set([stateWages.source, parities.source])].map((id) => sourceCalled(id))}
      />
    </PageFrame>
  );
}

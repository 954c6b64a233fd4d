import { StateMap } from '@/components/charts/state-map';
import { StatePayTable } from '@/components/charts/state-pay-table';
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
import { comparePay, inOrder, type PayOrder } from '@/lib/state/pay';
import { dollars, period } from '@/lib/text/format';

function Line({ slug, code, order }: { slug: string; code: string; order: PayOrder }) {
  const national = wageOf(code);
  const rows = comparePay(wagesAcrossStates(code), states, pricesIn);
  const medians = new Map(rows.map((row) => [row.state.code, row.wage.annual_median]));
  const map = tileMap(states, ({ code: state }) => {
    const median = medians.get(state);
    return typeof median === 'number' ? median : undefined;
  });
  const stateHref = (state: { slug: string }) => routes.state(state.slug);
  const when = period(national.period);
  return (
    <section id={`line-${code}`} className="mt-12 grid grid-cols-1 gap-6">
      <h2>{national.title}</h2>
      <StateMap
        caption={stateCaption(rows, national.title)}
        credit={`Median pay a year, ${when}. Each square is a state and leads to its page. U.S. Bureau of Labor Statistics.`}
        map={map}
        print={dollars}
        hrefOf={stateHref}
      />
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
  const lines = career.occupations.filter(({ code }) => wagesAcrossStates(code).length > 0);
  return (
    <PageFrame
      trail={[
        { name: 'Careers', path: routes.careers },
        { name: career.title, path: routes.career(slug) },
        { name: 'Pay by state', path: routes.careerPay(slug) },
      ]}
      title={`${career.title}: pay by state`}
    >
      <div className="prose mt-4 max-w-measure">
        {lines.map(({ code, why }) => (
          <p key={code}>
            <strong>{wageOf(code).title}.</strong> {why}
          </p>
        ))}
        <p>
          “At national prices” divides the median by what things cost in the state, so that a dollar
          buys the same everywhere. Concentration says how common the job is beside the country as a
          whole, which is 1.00. Where the federal survey withholds a number, the table says “not
          published”.
        </p>
      </div>
      {lines.map(({ code }) => (
        <Line key={code} slug={slug} code={code} order={order} />
      ))}
      <SourceList
        sources={[...new Set([stateWages.source, parities.source])].map((id) => sourceCalled(id))}
      />
    </PageFrame>
  );
}

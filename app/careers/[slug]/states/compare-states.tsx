import { StateMap } from '@/components/charts/state-map';
import { PageFrame } from '@/components/shell/page-frame';
import { StateRows } from '@/components/state/state-rows';
import { tileMap } from '@/lib/charts/tile-map';
import { credentials } from '@/lib/data/credentials';
import { states } from '@/lib/data/states';
import { careerStatePath, routes } from '@/lib/pages/routes';
import type { Career } from '@/lib/schema/career';
import { hoursAcross, hoursFinding } from '@/lib/state/page/hours-across';
import { type StateRow, stateRow } from '@/lib/state/page/next-door';
import { count, period } from '@/lib/text/format';

/** A career in every state, side by side; the peers' page and those of the other careers share it. */
export function CompareStates({ career, title }: { career: Career; title: string }) {
  const rows = states.map((state) => stateRow(career, state));
  const hours = hoursAcross(rows);
  const hrefOf = ({ state, hasPage }: StateRow) =>
    careerStatePath(career.slug, state.slug, hasPage);
  const byCode = new Map(rows.map((row) => [row.state.code, row]));
  const hrefOfState = ({ code }: { code: string }) => {
    const row = byCode.get(code);
    return row === undefined ? routes.states : hrefOf(row);
  };
  return (
    <PageFrame
      trail={[
        { name: 'Careers', path: routes.careers },
        { name: career.title, path: routes.career(career.slug) },
        { name: 'Every state', path: routes.careerStates(career.slug) },
      ]}
      title={title}
      lead={hoursFinding(rows, hours.what)}
    >
      <StateMap
        caption={`Hours of ${hours.what}: choose your state`}
        credit={`${credentials.source}; looked up ${period(credentials.retrieved)}. “Ask” means that no page we read gives the hours.`}
        map={tileMap(states, ({ code }) => hours.inState.get(code))}
        print={(value) => `${count(value)} hours`}
        unknownWord="ask"
        hrefOf={hrefOfState}
      />
      <div className="mt-10">
        <StateRows
          caption={`${career.title} in every state; fees are those we found, until you hold the credential`}
          rows={rows}
          hrefOf={hrefOf}
        />
      </div>
    </PageFrame>
  );
}

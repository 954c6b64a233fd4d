import type { Metadata } from 'next';
import { StateMap } from '@/components/charts/state-map';
import { TableBox } from '@/components/charts/table-box';
import { SourceList } from '@/components/prose/source-list';
import { PageFrame } from '@/components/shell/page-frame';
import { tileMap } from '@/lib/charts/tile-map';
import { peerCredentialsIn } from '@/lib/data/credentials';
import { parities, pricesIn } from '@/lib/data/parities';
import { sourceCalled } from '@/lib/data/sources';
import { states } from '@/lib/data/states';
import { routes } from '@/lib/pages/routes';
import { metadataOf } from '@/lib/seo/metadata';
import { index } from '@/lib/text/format';

export const dynamic = 'error';

export const metadata: Metadata = metadataOf({
  title: 'Every state: mental health pay, prices, certification',
  description:
    'Choose a state to see what mental health work pays there, what local prices do to it, and what peer certification asks for.',
  path: routes.states,
});

export default function StatesPage() {
  return (
    <PageFrame trail={[{ name: 'States', path: routes.states }]} title="Every state">
      <p className="mt-4 mb-6 max-w-measure">
        Choose yours. Its page says what the work pays there, where it ranks, and what a peer
        credential asks for. The shades show local prices, which decide what a wage is worth.
      </p>
      <StateMap
        caption="Prices beside the country as a whole, which is 100"
        credit={`Regional price parities, all items, ${parities.period}. U.S. Bureau of Economic Analysis.`}
        map={tileMap(states, ({ code }) => pricesIn(code))}
        print={index}
        hrefOf={({ slug }) => routes.state(slug)}
      />
      <TableBox shape="pinned" caption="The states, their prices and their peer credentials">
        <thead>
          <tr>
            <th scope="col">State</th>
            <th scope="col">Prices (country = 100)</th>
            <th scope="col">Peer credentials we found</th>
          </tr>
        </thead>
        <tbody>
          {states.map(({ code, slug, name }) => (
            <tr key={code}>
              <th scope="row">
                <a href={routes.state(slug)}>{name}</a>
              </th>
              <td>{index(pricesIn(code))}</td>
              <td>{peerCredentialsIn(code).length}</td>
            </tr>
          ))}
        </tbody>
      </TableBox>
      <SourceList sources={[sourceCalled(parities.source)]} />
    </PageFrame>
  );
}

import type { Metadata } from 'next';
import { Fragment } from 'react';
import { StandingsTable } from '@/components/charts/standings-table';
import { Credential } from '@/components/facts/credential';
import { ChangesSince } from '@/components/guide/changes-since';
import { SourceList } from '@/components/prose/source-list';
import { PageFrame } from '@/components/shell/page-frame';
import { careers } from '@/lib/articles/careers';
import { stateChanges } from '@/lib/changes/state-changes';
import { absencesIn, credentials, credentialsIn, peerCredentialsIn } from '@/lib/data/credentials';
import { parities, pricesIn } from '@/lib/data/parities';
import { sourceCalled } from '@/lib/data/sources';
import { stateWages } from '@/lib/data/state-wages';
import { stateAt, states } from '@/lib/data/states';
import { routes } from '@/lib/pages/routes';
import { metadataOf } from '@/lib/seo/metadata';
import { stateHead } from '@/lib/seo/state-head';
import { type Standing, stateFindings } from '@/lib/state/findings';
import { missingIn, standingsIn } from '@/lib/state/ranks';
import { period } from '@/lib/text/format';

export const dynamic = 'error';
export const dynamicParams = false;

type Props = { params: Promise<{ state: string }> };

export function generateStaticParams() {
  return states.map(({ slug }) => ({ state: slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf(stateHead(stateAt((await params).state)));
}

/** The guide that a line counts; lines that only come near a career lead to none. */
function guideOf({ pay }: Standing) {
  const career = careers.find(({ occupations }) =>
    occupations.some(({ code, fit }) => code === pay.wage.occupation && fit !== 'proxy'),
  );
  return career && { path: routes.career(career.slug), title: career.title };
}

/** The guides of which no line is more than near. */
const uncounted = careers.filter(({ occupations }) =>
  occupations.every(({ fit }) => fit === 'proxy'),
);

export default async function StatePage({ params }: Props) {
  const state = stateAt((await params).state);
  const standings = standingsIn(state);
  const peers = peerCredentialsIn(state.code);
  const licenses = credentialsIn(state.code).filter((row) => !peers.includes(row));
  return (
    <PageFrame
      trail={[
        { name: 'States', path: routes.states },
        { name: state.name, path: routes.state(state.slug) },
      ]}
      title={`Mental health careers in ${state.name}`}
    >
      <div className="mt-4 grid max-w-measure gap-3">
        {stateFindings(state, pricesIn(state.code), standings, missingIn(state)).map((finding) => (
          <p key={finding}>{finding}</p>
        ))}
      </div>
      <section id="pay" className="mt-10">
        <h2>What the work pays</h2>
        <StandingsTable
          caption={`Dollars a year in ${state.name}, ${stateWages.period}`}
          standings={standings}
          linkOf={guideOf}
        />
        <p className="mt-3 max-w-measure text-sm text-quiet">
          “At national prices” divides the middle by local prices of {parities.period}. Wages: U.S.
          Bureau of Labor Statistics. Prices: U.S. Bureau of Economic Analysis.
        </p>
        <p className="mt-3 max-w-measure text-sm text-quiet">
          No federal line counts these jobs alone; their guides say which lines come near:{' '}
          {uncounted.map(({ slug, title }, index) => (
            <Fragment key={slug}>
              {index > 0 && ', '}
              <a href={`${routes.career(slug)}#pay`}>{title.toLowerCase()}</a>
            </Fragment>
          ))}
          .
        </p>
      </section>
      <section id="certification" className="mt-12 grid grid-cols-1 gap-10">
        <h2>Peer certification in {state.name}</h2>
        {peers.map((row) => (
          <Credential key={row.id} row={row} />
        ))}
        {absencesIn(state.code).map(({ note, evidence }) => (
          <p key={note} className="max-w-measure">
            {note}. <a href={evidence[0]?.url}>{evidence[0]?.publisher}</a>
          </p>
        ))}
        <p className="max-w-measure text-sm text-quiet">
          Looked up {period(credentials.retrieved)}. Rules change; the certifying body decides.{' '}
          <a href={routes.certification}>Compare every state</a>.
        </p>
      </section>
      <section id="licenses" className="mt-12 grid grid-cols-1 gap-10">
        <h2>Licenses in {state.name}</h2>
        {licenses.map((row) => (
          <Credential key={row.id} row={row} />
        ))}
      </section>
      <ChangesSince {...stateChanges(state.code)} />
      <SourceList sources={[stateWages.source, parities.source].map((id) => sourceCalled(id))} />
    </PageFrame>
  );
}

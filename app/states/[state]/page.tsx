import type { Metadata } from 'next';
import { StandingsTable } from '@/components/charts/standings-table';
import { Credential } from '@/components/facts/credential';
import { ChangesSince } from '@/components/guide/changes-since';
import { SourceList } from '@/components/prose/source-list';
import { PageFrame } from '@/components/shell/page-frame';
import { CareerLines } from '@/components/state/career-lines';
import { careers } from '@/lib/articles/careers';
import { stateChanges } from '@/lib/changes/state-changes';
import { absencesIn, credentialsIn } from '@/lib/data/credentials';
import { parities, pricesIn } from '@/lib/data/parities';
import { stateRents } from '@/lib/data/rents';
import { sourceCalled } from '@/lib/data/sources';
import { stateWages } from '@/lib/data/state-wages';
import { stateAt, states } from '@/lib/data/states';
import { routes } from '@/lib/pages/routes';
import { careerGroups, groupsOf } from '@/lib/schema/career';
import { metadataOf } from '@/lib/seo/metadata';
import { stateHead } from '@/lib/seo/state-head';
import { pricesFinding, type Standing, stateFindings } from '@/lib/state/findings';
import { careerLine } from '@/lib/state/page/career-line';
import { missingIn, standingsIn } from '@/lib/state/ranks';
import { placeName } from '@/lib/text/place-name';

export const dynamic = 'error';
export const dynamicParams = false;

type Props = { params: Promise<{ state: string }> };

export function generateStaticParams() {
  return states.map(({ slug }) => ({ state: slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf(stateHead(stateAt((await params).state)));
}

/** The guide that an occupation counts; occupations that only come near a career lead to none. */
function guideOf({ pay }: Standing) {
  const career = careers.find(({ occupations }) =>
    occupations.some(({ code, fit }) => code === pay.wage.occupation && fit !== 'proxy'),
  );
  return career && { path: routes.career(career.slug), title: career.title };
}

export default async function StatePage({ params }: Props) {
  const state = stateAt((await params).state);
  const place = placeName(state.name);
  const standings = standingsIn(state);
  const lines = new Map(careers.map((career) => [career.slug, careerLine(career, state)]));
  const drawn = new Set(
    [...lines.values()].filter(({ hasPage }) => hasPage).map(({ slug }) => slug),
  );
  const records = credentialsIn(state.code).filter(
    (row) => !row.careers.some((career) => drawn.has(career)),
  );
  const absences = absencesIn(state.code);
  return (
    <PageFrame
      trail={[
        { name: 'States', path: routes.states },
        { name: state.name, path: routes.state(state.slug) },
      ]}
      title={`Mental health careers in ${place}`}
      lead={pricesFinding(state, pricesIn(state.code))}
    >
      <section id="careers">
        <h2>What each career takes in {place}</h2>
        {groupsOf(careers).map(({ group, members }) => (
          <section key={group} className="mt-4">
            <h3>{careerGroups[group]}</h3>
            <CareerLines
              lines={members.flatMap(({ slug }) => lines.get(slug) ?? [])}
              hrefOf={({ slug, hasPage }) =>
                hasPage ? routes.careerState(slug, state.slug) : routes.career(slug)
              }
            />
          </section>
        ))}
        {absences.map(({ note, evidence }) => (
          <p key={note} className="mt-4">
            {note}. <a href={evidence[0]?.url}>{evidence[0]?.publisher}</a>
          </p>
        ))}
      </section>
      {records.length > 0 && (
        <section id="records" className="part grid grid-cols-1 gap-10">
          <h2>Other certificates and licenses in {place}</h2>
          {records.map((row) => (
            <Credential key={row.id} row={row} />
          ))}
        </section>
      )}
      <section id="pay" className="part">
        <h2>Pay in {place} beside other states</h2>
        <div className="mt-4 grid max-w-measure gap-3">
          {stateFindings(state, standings, missingIn(state)).map((finding) => (
            <p key={finding}>{finding}</p>
          ))}
        </div>
        <StandingsTable
          caption={`Dollars a year in ${place}, ${stateWages.period}, by federal occupation`}
          standings={standings}
          linkOf={guideOf}
        />
        <p className="source-line">
          “At national prices” divides the median by local prices of {parities.period}. Wages: U.S.
          Bureau of Labor Statistics. Prices: U.S. Bureau of Economic Analysis. Rent: HUD’s Fair
          Market Rent of {stateRents.period.toLowerCase()} for one bedroom, our mean of the state.
        </p>
      </section>
      <ChangesSince {...stateChanges(state.code)} />
      <SourceList
        sources={[stateWages.source, parities.source, stateRents.source].map((id) =>
          sourceCalled(id),
        )}
      />
    </PageFrame>
  );
}

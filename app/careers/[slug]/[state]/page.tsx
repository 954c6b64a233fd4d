import type { Metadata } from 'next';
import { Money } from '@/app/careers/[slug]/[state]/money';
import { Rules } from '@/app/careers/[slug]/[state]/rules';
import { PageFrame } from '@/components/shell/page-frame';
import { CareerLines } from '@/components/state/career-lines';
import { EvidenceList } from '@/components/state/evidence-list';
import { Moving } from '@/components/state/moving';
import { StateRows } from '@/components/state/state-rows';
import { careerAt, careers } from '@/lib/articles/careers';
import { credentials } from '@/lib/data/credentials';
import { stateRents } from '@/lib/data/rents';
import { sourceCalled } from '@/lib/data/sources';
import { stateAt, states } from '@/lib/data/states';
import { careerStatePath, routes } from '@/lib/pages/routes';
import { careerStateHead } from '@/lib/seo/career-state-head';
import { credentialJsonLd } from '@/lib/seo/credential-json-ld';
import { metadataOf } from '@/lib/seo/metadata';
import { credentialOf } from '@/lib/state/career-in-state';
import { careerStates } from '@/lib/state/career-states';
import { careerLine } from '@/lib/state/page/career-line';
import { careerPage } from '@/lib/state/page/career-page';
import { jobSearches } from '@/lib/state/page/job-searches';
import { paySource } from '@/lib/state/page/pay';
import { soonerThan } from '@/lib/state/page/sooner';
import { partsOf } from '@/lib/state/page/takes';
import { placeName } from '@/lib/text/place-name';
import { inSentence } from '@/lib/text/sentence-case';

export const dynamic = 'error';
export const dynamicParams = false;

type Props = { params: Promise<{ slug: string; state: string }> };

export function generateStaticParams() {
  return careerStates(credentials, careers, states).map(({ career, state }) => ({
    slug: career,
    state,
  }));
}

async function placeOf({ params }: Props) {
  const { slug, state } = await params;
  return { career: careerAt(slug), state: stateAt(state) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { career, state } = await placeOf(props);
  const credential = credentialOf(credentials, career.slug, state);
  return metadataOf(careerStateHead(career, state, credential ? partsOf(credential) : []));
}

export default async function CareerInStatePage(props: Props) {
  const { career, state } = await placeOf(props);
  const page = careerPage(career, state);
  const place = placeName(state.name);
  const path = routes.careerState(career.slug, state.slug);
  const job = inSentence(career.title);
  const sooner = soonerThan(career, careers, state).map((other) => careerLine(other, state));
  return (
    <PageFrame
      trail={[
        { name: 'Careers', path: routes.careers },
        { name: career.title, path: routes.career(career.slug) },
        { name: state.name, path },
      ]}
      title={`${career.title} in ${place}`}
      lead={page.answer}
      data={
        page.inState
          ? [credentialJsonLd(page.inState.credential, state, { path, answer: page.answer })]
          : []
      }
    >
      {page.inState && <Rules page={page.inState} state={state} />}
      <Money page={page} state={state} />
      <section className="part screen-only" id="next-door">
        <h2>{page.rows.length > 1 ? 'The states next door' : 'Other states'}</h2>
        {page.rows.length > 1 && (
          <StateRows
            caption={`${career.title} in ${place} and beside it`}
            rows={page.rows}
            hrefOf={(row) => careerStatePath(career.slug, row.state.slug, row.hasPage)}
            here={state.code}
          />
        )}
        <p className="mt-4">
          <a href={routes.careerStates(career.slug)}>Compare all states</a>, or read the{' '}
          <a href={routes.career(career.slug)}>guide to the work</a>.
        </p>
      </section>
      <section className="part screen-only" id="jobs">
        <h2>Find a job in {place}</h2>
        <ul className="list">
          {jobSearches(job, state.name).map(({ site, what, url }) => (
            <li key={site}>
              <a href={url}>{site}</a>
              <p>
                Searches for “{job}” in {place}: {what}.
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section className="part screen-only" id="moving">
        <h2>If you move</h2>
        <div className="prose mt-4">
          <Moving
            compact={page.compact}
            state={state.name}
            compare={routes.careerStates(career.slug)}
          />
        </div>
      </section>
      {sooner.length > 0 && (
        <section className="part" id="sooner">
          <h2>Jobs you could have sooner in {place}</h2>
          <CareerLines
            lines={sooner}
            hrefOf={({ slug, hasPage }) =>
              hasPage ? routes.careerState(slug, state.slug) : routes.career(slug)
            }
          />
          <p className="mt-4">
            <a href={routes.state(state.slug)}>All careers in {place}</a>
          </p>
        </section>
      )}
      <EvidenceList
        evidence={page.evidence}
        sources={[paySource, stateRents.source].map((id) => sourceCalled(id))}
      />
    </PageFrame>
  );
}

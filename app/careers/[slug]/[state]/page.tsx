import type { Metadata } from 'next';
import { Around } from '@/app/careers/[slug]/[state]/around';
import { Money } from '@/app/careers/[slug]/[state]/money';
import { Rules } from '@/app/careers/[slug]/[state]/rules';
import { PageFrame } from '@/components/shell/page-frame';
import { EvidenceList } from '@/components/state/evidence-list';
import { careerAt, careers } from '@/lib/articles/careers';
import { credentials } from '@/lib/data/credentials';
import { stateRents } from '@/lib/data/rents';
import { sourceCalled } from '@/lib/data/sources';
import { stateAt, states } from '@/lib/data/states';
import { routes } from '@/lib/pages/routes';
import { careerStateHead } from '@/lib/seo/career-state-head';
import { credentialJsonLd } from '@/lib/seo/credential-json-ld';
import { metadataOf } from '@/lib/seo/metadata';
import { credentialOf } from '@/lib/state/career-in-state';
import { careerStates } from '@/lib/state/career-states';
import { careerPage } from '@/lib/state/page/career-page';
import { paySource } from '@/lib/state/page/pay';
import { partsOf } from '@/lib/state/page/takes';
import { placeName } from '@/lib/text/place-name';

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
      <Around career={career} state={state} page={page} />
      <EvidenceList
        evidence={page.evidence}
        sources={[paySource, stateRents.source].map((id) => sourceCalled(id))}
      />
    </PageFrame>
  );
}

import type { Metadata } from 'next';
import { CompareStates } from '@/app/careers/[slug]/states/compare-states';
import { careerAt, careers } from '@/lib/articles/careers';
import { credentials } from '@/lib/data/credentials';
import { states } from '@/lib/data/states';
import { comparedAcrossStates } from '@/lib/pages/compared-careers';
import { careerStatesHead } from '@/lib/seo/career-states-head';
import { metadataOf } from '@/lib/seo/metadata';
import { careerStates } from '@/lib/state/career-states';

export const dynamic = 'error';
export const dynamicParams = false;

type Props = { params: Promise<{ slug: string }> };

export function generateStaticParams() {
  return comparedAcrossStates(careerStates(credentials, careers, states)).map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf(careerStatesHead(careerAt((await params).slug)));
}

export default async function CareerStatesPage({ params }: Props) {
  const career = careerAt((await params).slug);
  return <CompareStates career={career} title={`${career.title}: every state`} />;
}

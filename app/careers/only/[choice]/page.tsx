import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CareerIndex } from '@/app/careers/career-index';
import { careers } from '@/lib/articles/careers';
import { type Choice, choiceSlug, choicesFor } from '@/lib/career/filter';
import { routes } from '@/lib/pages/routes';
import { metadataOf } from '@/lib/seo/metadata';

export const dynamic = 'error';
export const dynamicParams = false;

type Props = { params: Promise<{ choice: string }> };

const choices = new Map<string, Choice>(
  choicesFor(careers).map((choice) => [choiceSlug(choice), choice]),
);

export function generateStaticParams() {
  return [...choices.keys()].map((choice) => ({ choice }));
}

export const metadata: Metadata = metadataOf({
  title: 'Some careers in mental health, compared at a glance',
  description:
    'The careers that fit your choice of schooling, license and experience, with time, cost, pay and outlook side by side.',
  path: routes.careers,
});

export default async function ChosenCareersPage({ params }: Props) {
  const choice = choices.get((await params).choice);
  if (choice === undefined) notFound();
  return <CareerIndex choice={choice} />;
}

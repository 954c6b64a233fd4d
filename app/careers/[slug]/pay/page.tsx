import type { Metadata } from 'next';
import { PayByState } from '@/app/careers/[slug]/pay/pay-by-state';
import { careerAt, careersWithStatePay } from '@/lib/articles/careers';
import { metadataOf } from '@/lib/seo/metadata';
import { payHead } from '@/lib/seo/pay-head';

export const dynamic = 'error';
export const dynamicParams = false;

type Props = { params: Promise<{ slug: string }> };

export function generateStaticParams() {
  return careersWithStatePay.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return metadataOf(payHead(careerAt((await params).slug)));
}

export default async function PayPage({ params }: Props) {
  return <PayByState slug={(await params).slug} order="median" />;
}

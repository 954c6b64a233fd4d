import type { Metadata } from 'next';
import { PayByState } from '@/app/careers/[slug]/pay/pay-by-state';
import { careerAt, careersWithStatePay } from '@/lib/articles/careers';
import { metadataOf } from '@/lib/seo/metadata';
import { payHead } from '@/lib/seo/pay-head';
import { type PayOrder, payOrders } from '@/lib/state/pay';

export const dynamic = 'error';
export const dynamicParams = false;

type Props = { params: Promise<{ slug: string; order: string }> };

const orders = Object.keys(payOrders) as PayOrder[];

/** The order that an address such as `by-jobs` names; only those of generateStaticParams arrive. */
const orderNamed = (segment: string) =>
  orders.find((order) => segment === `by-${order}`) ?? 'median';

export function generateStaticParams() {
  return careersWithStatePay.flatMap(({ slug }) =>
    orders.filter((order) => order !== 'median').map((order) => ({ slug, order: `by-${order}` })),
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, order } = await params;
  const head = payHead(careerAt(slug));
  const { label } = payOrders[orderNamed(order)];
  return metadataOf({
    ...head,
    title: `${head.title}, by ${label.toLowerCase()}`,
  });
}

export default async function PayOrderPage({ params }: Props) {
  const { slug, order } = await params;
  return <PayByState slug={slug} order={orderNamed(order)} />;
}

import { shareCards } from '@/app/share/cards';
import { SharePicture } from '@/components/charts/share-picture';
import { pngOf, shareSize } from '@/lib/images/png';
import { site } from '@/lib/pages/site';

export const dynamic = 'error';
export const dynamicParams = false;

export function generateStaticParams() {
  return [...shareCards.keys()].map((image) => ({ image }));
}

export async function GET(_: Request, { params }: { params: Promise<{ image: string }> }) {
  const card = shareCards.get((await params).image);
  if (card === undefined) return new Response('Not found', { status: 404 });
  const png = await pngOf(<SharePicture site={site.name} card={card} />, shareSize);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}

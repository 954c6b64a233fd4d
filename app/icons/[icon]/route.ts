import { iconOf } from '@/lib/images/png';

export const dynamic = 'error';
export const dynamicParams = false;

/** The strip of the field mark, its middle marked by the blaze; `inset` is what a system may cut off. */
const mark = (inset: number) => {
  const side = 32 + 2 * inset;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-inset} ${-inset} ${side} ${side}"><path d="M${-inset} ${-inset}h${side}v${side}h${-side}z" fill="#12382c"/><path d="M13 5h6v22h-6z" fill="#f4b63f"/><path d="M3 15h7v2H3zm19 0h7v2h-7z" fill="#fcf6e8"/></svg>`;
};

const plain = mark(0);
/** A system cuts its own shape out of these. */
const whole = mark(6);

const icons: Record<string, { readonly svg: string; readonly pixels: number }> = {
  '32.png': { svg: plain, pixels: 32 },
  '180.png': { svg: whole, pixels: 180 },
  '192.png': { svg: plain, pixels: 192 },
  '512.png': { svg: plain, pixels: 512 },
  'maskable-512.png': { svg: whole, pixels: 512 },
};

export function generateStaticParams() {
  return Object.keys(icons).map((icon) => ({ icon }));
}

export async function GET(_: Request, { params }: { params: Promise<{ icon: string }> }) {
  const icon = icons[(await params).icon];
  if (icon === undefined) return new Response('Not found', { status: 404 });
  const png = await iconOf(icon.svg, icon.pixels);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}

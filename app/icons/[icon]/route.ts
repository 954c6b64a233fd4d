import { iconOf } from '@/lib/images/png';

export const dynamic = 'error';
export const dynamicParams = false;

/** A letter H whose bar leads on: drawn once, in every size that is asked for. */
const mark = (corner: number, inset: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-inset} ${-inset} ${32 + 2 * inset} ${32 + 2 * inset}"><rect x="${-inset}" y="${-inset}" width="${32 + 2 * inset}" height="${32 + 2 * inset}" rx="${corner}" fill="#175440"/><path d="M8 23V9m0 7h8m0 7V9m0 14h8M24 23V9" fill="none" stroke="#fbf8f1" stroke-width="3" stroke-linecap="round"/></svg>`;

const rounded = mark(6, 0);
/** A system cuts its own shape out of these, so the ground reaches every edge. */
const whole = mark(0, 6);

const icons: Record<string, { readonly svg: string; readonly pixels: number }> = {
  '32.png': { svg: rounded, pixels: 32 },
  '180.png': { svg: whole, pixels: 180 },
  '192.png': { svg: rounded, pixels: 192 },
  '512.png': { svg: rounded, pixels: 512 },
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

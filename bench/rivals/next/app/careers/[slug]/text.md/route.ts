import { careerAt, slugs } from '@/lib/careers';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = slugs;

export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }) {
  const { title, summary, body } = await careerAt((await params).slug);
  return new Response(`# ${title}\n\n${summary}\n\n${body}`, {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
}

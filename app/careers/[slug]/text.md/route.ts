import { markdownAnswer } from '@/app/markdown-answer';
import { careerAt, careers } from '@/lib/articles/careers';

export const dynamic = 'error';
export const dynamicParams = false;

export function generateStaticParams() {
  return careers.map(({ slug }) => ({ slug }));
}

export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }) {
  return markdownAnswer(careerAt((await params).slug));
}

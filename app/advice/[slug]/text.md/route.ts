import { markdownAnswer } from '@/app/markdown-answer';
import { advice, adviceAt } from '@/lib/articles/advice';

export const dynamic = 'error';
export const dynamicParams = false;

export function generateStaticParams() {
  return advice.map(({ slug }) => ({ slug }));
}

export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }) {
  return markdownAnswer(adviceAt((await params).slug));
}

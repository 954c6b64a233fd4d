import { searchTexts } from '@/app/search/findable';
import { searchFiles } from '@/lib/search/files';

export const dynamic = 'error';
export const dynamicParams = false;

const nameOf = (path: string) => searchFiles.text(path).split('/').at(-1) ?? '';

const texts = new Map([...searchTexts].map(([path, text]) => [nameOf(path), text]));

export function generateStaticParams() {
  return [...texts.keys()].map((file) => ({ file }));
}

/** The text of one page by its parts, from which the search cuts the line that fits. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  return Response.json(texts.get((await params).file)?.());
}

import { plainMarkdown } from '@/lib/articles/compile/plain-markdown';
import { sourceCalled } from '@/lib/data/sources';
import { figures } from '@/lib/data/token-data';
import { absolute } from '@/lib/pages/site';

/** An article as a Markdown file. */
export function markdownAnswer(article: Parameters<typeof plainMarkdown>[0]): Response {
  return new Response(plainMarkdown(article, figures, sourceCalled, absolute), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
}

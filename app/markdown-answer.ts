import { plainMarkdown } from '@/lib/articles/plain-markdown';
import { sourceCalled } from '@/lib/data/sources';

/** An article as a Markdown file. */
export function markdownAnswer(article: Parameters<typeof plainMarkdown>[0]): Response {
  return new Response(plainMarkdown(article, sourceCalled), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
}

import { figures } from '@/lib/content/figures';
import { plainMarkdown } from '@/lib/content/markdown/plain-markdown';
import { sourceCalled } from '@/lib/content/sources';
import { absolute } from '@/lib/site';

/** An article as a Markdown file. */
export function markdownAnswer(article: Parameters<typeof plainMarkdown>[0]): Response {
  return new Response(plainMarkdown(article, figures, sourceCalled, absolute), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
}

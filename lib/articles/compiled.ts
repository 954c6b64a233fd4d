import type { z } from 'zod';
import { citationsIn, sectionsIn, termsIn, wordsIn } from '@/lib/articles/compile/sections-in';
import type { Compiled } from '@/lib/schema/section';

/** What contentlayer makes of a Markdown file, as far as the gates read it. */
export type CompiledDocument = {
  readonly body: { readonly html: string; readonly raw: string };
  readonly _raw: { readonly flattenedPath: string };
};

/**
 * A compiled document, its front matter judged. `factSources` names the sources that the front matter
 * cites, which are listed after those of the text.
 */
export function compiled<Schema extends z.ZodObject>(
  document: CompiledDocument,
  schema: Schema,
  factSources: (frontMatter: z.infer<Schema>) => readonly string[],
): z.infer<Schema> & Compiled {
  const keys = Object.keys(schema.shape);
  const written = Object.entries(document).filter(([key]) => keys.includes(key));
  const frontMatter = schema.parse(Object.fromEntries(written));
  const { html, raw } = document.body;
  return {
    ...frontMatter,
    slug: document._raw.flattenedPath.replace(/^.*\//, ''),
    sections: sectionsIn(html),
    sources: [...new Set([...citationsIn(html), ...factSources(frontMatter)])],
    terms: termsIn(html),
    words: wordsIn(html),
    text: raw,
  };
}

import type { z } from 'zod';
import type { ArticleText, Compiled } from '@/lib/schema/section';

/** A document as contentlayer gives it, as far as every kind has it alike. */
type Document = {
  readonly title: string;
  readonly compiled: Compiled;
  readonly _raw: { readonly flattenedPath: string };
};

/**
 * The articles of one kind by title, their front matter parsed. `factSources` names the sources that the
 * front matter cites, which are listed after those of the text.
 */
export function articlesFrom<Schema extends z.ZodObject>(
  documents: readonly Document[],
  schema: Schema,
  factSources: (frontMatter: z.infer<Schema>) => readonly string[] = () => [],
): readonly (z.infer<Schema> & ArticleText)[] {
  const keys = Object.keys(schema.shape);
  const articles = documents.map((document) => {
    const written = Object.entries(document).filter(([key]) => keys.includes(key));
    const frontMatter = schema.parse(Object.fromEntries(written));
    const { compiled } = document;
    return {
      ...frontMatter,
      ...compiled,
      slug: document._raw.flattenedPath.replace(/^.*\//, ''),
      sources: [...new Set([...compiled.citations, ...factSources(frontMatter)])],
    };
  });
  return articles.sort((a, b) => String(a.title).localeCompare(String(b.title), 'en'));
}

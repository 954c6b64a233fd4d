import { allCareerSections, type CareerSectionId } from '@/lib/schema/section';
import type { ArticleParts, Entry } from '@/lib/search/entry';

const sectionIds: ReadonlySet<string> = new Set(allCareerSections.map(({ id }) => id));
const isSectionId = (id: string): id is CareerSectionId => sectionIds.has(id);

/** Parts as they are sent, made entries again; parts of what is not among `named` are left out. */
export function partEntries(sent: readonly ArticleParts[], named: readonly Entry[]): Entry[] {
  const articles = new Map(named.map((entry) => [entry.path, entry]));
  return sent.flatMap(({ path, parts }) => {
    const article = articles.get(path);
    if (article === undefined) return [];
    return parts.map(
      ([id, title, words]): Entry => ({
        kind: 'part',
        title,
        of: article.title,
        path: `${path}#${id}`,
        words,
        ...(article.kind === 'career' && isSectionId(id) ? { section: id } : {}),
      }),
    );
  });
}

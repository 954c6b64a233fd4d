import { fault } from '@/lib/check/faults';
import type { CheckedArticle } from '@/lib/check/rules/relations';

/** Refuses an entry fact that leaves the reader with "Varies"; most people have a usual range. */
export function checkEntry(article: CheckedArticle): void {
  if (article.kind !== 'career') return;
  const { file, located, frontMatter } = article;
  for (const [key, { value }] of Object.entries(frontMatter.entry))
    if (/\b(?:varies|depends)\b/i.test(value))
      fault(
        file,
        located.place(['entry', key, 'value']),
        `entry.${key}`,
        `"${value}" answers nobody; write the range that is true for most people`,
      );
}

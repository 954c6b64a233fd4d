import type { JudgedData } from '@/lib/content/judge/data';
import { fault } from '@/lib/content/judge/faults';
import type { JudgedArticle } from '@/lib/content/judge/relations';

type SourcePath = readonly (string | number)[];

function sourcePaths(article: JudgedArticle): SourcePath[] {
  if (article.kind !== 'career') return [];
  const guide = article.frontMatter;
  return [
    ...guide.occupations.map((_, index) => ['occupations', index, 'source']),
    ...Object.keys(guide.entry).map((key) => ['entry', key, 'source']),
    ...Object.keys(guide.scope).map((key) => ['scope', key, 'source']),
    ...guide.path.map((_, index) => ['path', index, 'source']),
  ];
}

function at(value: unknown, path: SourcePath): unknown {
  return path.reduce<unknown>((here, key) => (here as Record<string, unknown>)[key], value);
}

function judgeOccupations(article: JudgedArticle, known: ReadonlySet<string>): void {
  if (article.kind !== 'career') return;
  const { file, located, frontMatter } = article;
  frontMatter.occupations.forEach(({ code }, index) => {
    if (!known.has(code)) {
      const remedy = `no wages for ${code} in content/data/wages.json; correct the code`;
      fault(file, located.place(['occupations', index, 'code']), 'occupations', remedy);
    }
  });
}

/**
 * Notes front matter that names a source or an occupation which the data lacks, and sources that no
 * guide and no data set cites. `cited` holds the ids that the texts cite.
 */
export function judgeCitations(
  articles: readonly JudgedArticle[],
  cited: ReadonlySet<string>,
  { sources, ...sets }: JudgedData,
): void {
  if (sources === undefined || sets.wages === undefined) return;
  const ids = new Set(sources.value.rows.map((row) => row.id));
  const used = new Set([
    ...cited,
    ...Object.values(sets).flatMap((set) => set?.value.source ?? []),
  ]);
  const codes = new Set(sets.wages.value.rows.map((row) => row.occupation));
  for (const judged of articles) {
    judgeOccupations(judged, codes);
    for (const path of sourcePaths(judged)) {
      const id = String(at(judged.frontMatter, path));
      used.add(id);
      if (!ids.has(id)) {
        const remedy = `no source "${id}"; add it to content/data/sources.json`;
        fault(judged.file, judged.located.place(path), path.join('.'), remedy);
      }
    }
  }
  if (!Object.values(sets).every(Boolean)) return;
  sources.value.rows.forEach((row, index) => {
    if (!used.has(row.id)) {
      const place = sources.located.place(['rows', index]);
      fault(sources.file, place, row.id, 'is never cited; cite it or delete the row');
    }
  });
}

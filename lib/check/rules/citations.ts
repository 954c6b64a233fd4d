import type { VFile } from 'vfile';
import type { CheckedData } from '@/lib/check/check-data';
import { fieldName } from '@/lib/check/check-schema';
import { fault, fileStart } from '@/lib/check/faults';
import type { CheckedArticle } from '@/lib/check/rules/relations';
import type { Located } from '@/lib/check/yaml';

/** The sources that each article cites in its text. */
type CitedBy = ReadonlyMap<VFile, ReadonlySet<string>>;

type Path = readonly (string | number)[];

type NamedSource = { readonly path: Path; readonly id: string };

/** Every place below a value that names a source, and its id. */
function sourcesBelow(value: unknown, path: Path = []): NamedSource[] {
  if (value === null || typeof value !== 'object') return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, isList ? Number(key) : key];
    if (key === 'source') return typeof inner === 'string' ? [{ path: here, id: inner }] : [];
    return sourcesBelow(inner, here);
  });
}

function checkOccupations(article: CheckedArticle, known: ReadonlySet<string>): void {
  if (article.kind !== 'career') return;
  const { file, located, frontMatter } = article;
  frontMatter.occupations.forEach(({ code }, index) => {
    if (!known.has(code)) {
      const remedy = `no wages for ${code}; the codes are those of the rows of content/data/wages.json`;
      fault(file, located.place(['occupations', index, 'code']), 'occupations', remedy);
    }
  });
}

/**
 * Notes front matter that names a source or an occupation which the data lacks, and sources that no
 * guide and no data set cites. `cited` holds the ids that each text cites.
 */
export function checkCitations(
  articles: readonly CheckedArticle[],
  cited: CitedBy,
  { sources, ...sets }: CheckedData,
): void {
  if (sources === undefined || sets.wages === undefined) return;
  const ids = new Set(sources.value.rows.map((row) => row.id));
  const used = new Set([...cited.values()].flatMap((ids) => [...ids]));
  const note = (file: VFile, located: Located, places: readonly NamedSource[]) => {
    for (const { path, id } of places) {
      used.add(id);
      const remedy = `no source "${id}"; add it to content/data/sources.json`;
      if (!ids.has(id)) fault(file, located.place(path), fieldName(path), remedy);
    }
  };
  const codes = new Set(sets.wages.value.rows.map((row) => row.occupation));
  for (const checked of articles) {
    checkOccupations(checked, codes);
    note(checked.file, checked.located, sourcesBelow(checked.frontMatter));
  }
  for (const set of Object.values(sets)) {
    if (set === undefined) continue;
    // That of a whole set may be words; those of its rows are entries.
    used.add(set.value.source);
    note(set.file, set.located, sourcesBelow({ rows: set.value.rows }));
  }
  if (!Object.values(sets).every(Boolean)) return;
  sources.value.rows.forEach((row, index) => {
    if (!used.has(row.id)) {
      const place = sources.located.place(['rows', index]);
      fault(sources.file, place, row.id, 'is never cited; cite it or delete the row');
    }
  });
}

const fewestOfficial = 3;

/** Notes every article whose text rests on fewer than three official sources. */
export function checkOfficial(cited: CitedBy, data: CheckedData): void {
  const { sources, wages, projections } = data;
  if (sources === undefined || wages === undefined || projections === undefined) return;
  const official = new Set(
    sources.value.rows.flatMap(({ id, kind }) =>
      kind === 'official' || kind === 'data' ? [id] : [],
    ),
  );
  for (const [file, ids] of cited) {
    const count = [...ids].filter((id) => official.has(id)).length;
    if (count < fewestOfficial)
      fault(
        file,
        fileStart,
        'sources',
        `cites ${count} official sources; cite ${fewestOfficial} at least`,
      );
  }
}

import type { VFile } from 'vfile';
import { fault } from '@/lib/content/judge/faults';
import type { Located } from '@/lib/content/judge/yaml';
import type { CareerFrontMatter } from '@/lib/content/shapes/career';

/** A guide whose front matter has the right shape. */
export type JudgedGuide = {
  readonly file: VFile;
  readonly slug: string;
  readonly located: Located;
  readonly guide: CareerFrontMatter;
};

const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** Notes a title or alias that names another guide, or the same guide twice. `owners` grows. */
function judgeNames(
  { file, located, guide, slug }: JudgedGuide,
  owners: Map<string, string>,
): void {
  const own = new Set<string>();
  const claims = [
    { path: ['title'], name: guide.title },
    ...guide.aliases.map((name, index) => ({ path: ['aliases', index], name })),
  ];
  for (const { path, name } of claims) {
    const owner = owners.get(plain(name)) ?? slug;
    owners.set(plain(name), owner);
    const remedy =
      owner !== slug
        ? `"${name}" already names ${owner}; choose one guide for it`
        : `"${name}" stands twice; delete one`;
    if (owner !== slug || own.has(plain(name)))
      fault(file, located.place(path), String(path[0]), remedy);
    own.add(plain(name));
  }
}

function judgeTargets(judged: JudgedGuide, slugs: ReadonlySet<string>): void {
  const { file, located, guide, slug } = judged;
  for (const key of ['related', 'leads_to'] as const)
    guide[key].forEach((relation, index) => {
      const place = located.place([key, index, 'slug']);
      if (relation.slug === slug) fault(file, place, key, 'a guide does not lead to itself');
      else if (!slugs.has(relation.slug))
        fault(
          file,
          place,
          key,
          `there is no content/careers/${relation.slug}.md; correct the slug`,
        );
    });
}

function judgeDates({ file, located, guide }: JudgedGuide, today: string): void {
  const dates = [
    ['published', guide.published],
    ['reviewed', guide.reviewed],
    ...guide.changes.map(({ date }, index) => [`changes[${index}].date`, date] as const),
  ] as const;
  for (const [field, date] of dates) {
    const path = field.match(/[a-z]+|\d+/g)?.map((part) => (/\d/.test(part) ? Number(part) : part));
    if (date > today)
      fault(
        file,
        located.place(path ?? []),
        field,
        `${date} is in the future; write a day that has come`,
      );
  }
}

/** Notes what only shows when all guides are seen together, and dates that have not come. */
export function judgeRelations(
  guides: readonly JudgedGuide[],
  slugs: ReadonlySet<string>,
  today: string,
): void {
  const owners = new Map([...slugs].map((slug) => [slug, slug]));
  for (const guide of guides) {
    judgeNames(guide, owners);
    judgeTargets(guide, slugs);
    judgeDates(guide, today);
  }
}

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

type Names = Map<string, string>;

const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

function judgeNames({ file, located, guide, slug }: JudgedGuide, names: Names): void {
  const claims = [
    { path: ['title'], name: guide.title },
    ...guide.aliases.map((name, index) => ({ path: ['aliases', index], name })),
  ];
  for (const { path, name } of claims) {
    const owner = names.get(plain(name));
    if (owner === undefined) names.set(plain(name), slug);
    else
      fault(
        file,
        located.place(path),
        path[0]?.toString() ?? '',
        `"${name}" already names ${owner}; choose one guide for it`,
      );
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
  const names: Names = new Map();
  for (const guide of guides) {
    judgeNames(guide, names);
    judgeTargets(guide, slugs);
    judgeDates(guide, today);
  }
}

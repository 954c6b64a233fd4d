import type { VFile } from 'vfile';
import { fault } from '@/lib/check/faults';
import type { Located } from '@/lib/check/yaml';
import type { AdviceFrontMatter } from '@/lib/schema/advice';
import type { CareerFrontMatter } from '@/lib/schema/career';
import type { PageFrontMatter } from '@/lib/schema/page';

/** An article whose front matter has the right shape. */
export type CheckedArticle = {
  readonly file: VFile;
  readonly slug: string;
  readonly located: Located;
} & (
  | { readonly kind: 'career'; readonly frontMatter: CareerFrontMatter }
  | { readonly kind: 'advice'; readonly frontMatter: AdviceFrontMatter }
  | { readonly kind: 'page'; readonly frontMatter: PageFrontMatter }
);

const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** Notes a title or alias that names another guide, or the same guide twice. `owners` grows. */
function checkNames(
  { file, located, frontMatter, slug }: CheckedArticle,
  owners: Map<string, string>,
): void {
  const own = new Set<string>();
  const claims = [
    { path: ['title'], name: frontMatter.title },
    ...('aliases' in frontMatter ? frontMatter.aliases : []).map((name, index) => ({
      path: ['aliases', index],
      name,
    })),
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

/** The places at which an article names careers. */
function targetsOf(article: CheckedArticle): { path: (string | number)[]; slug: string }[] {
  if (article.kind === 'advice')
    return article.frontMatter.careers.map((slug, index) => ({ path: ['careers', index], slug }));
  if (article.kind === 'page') return [];
  return (['related', 'leads_to'] as const).flatMap((key) =>
    article.frontMatter[key].map(({ slug }, index) => ({ path: [key, index, 'slug'], slug })),
  );
}

function checkTargets(article: CheckedArticle, careers: ReadonlySet<string>): void {
  const { file, located, kind, slug: own } = article;
  for (const { path, slug } of targetsOf(article)) {
    const field = String(path[0]);
    if (kind === 'career' && slug === own)
      fault(file, located.place(path), field, 'a guide does not lead to itself');
    else if (!careers.has(slug)) {
      const remedy = `there is no content/careers/${slug}.md; correct the slug`;
      fault(file, located.place(path), field, remedy);
    }
  }
}

function checkDates({ file, located, frontMatter }: CheckedArticle, today: string): void {
  const dates = [
    ['published', frontMatter.published],
    ['reviewed', frontMatter.reviewed],
    ...('reviewer' in frontMatter && frontMatter.reviewer !== undefined
      ? [['reviewer.day', frontMatter.reviewer.day] as const]
      : []),
    ...frontMatter.changes.map(({ date }, index) => [`changes[${index}].date`, date] as const),
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

/** Notes what only shows when all articles are seen together, and dates that have not come. */
export function checkRelations(
  articles: readonly CheckedArticle[],
  careers: ReadonlySet<string>,
  today: string,
): void {
  const owners = new Map([...careers].map((slug) => [slug, slug]));
  for (const article of articles) {
    checkNames(article, owners);
    checkTargets(article, careers);
    checkDates(article, today);
  }
}

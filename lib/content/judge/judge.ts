import { basename } from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { judgeAcronyms } from '@/lib/content/judge/acronyms';
import { type ArticleKind, articleKinds } from '@/lib/content/judge/article-kinds';
import { judgeCitations, judgeOfficial } from '@/lib/content/judge/citations';
import { type JudgedData, judgeData } from '@/lib/content/judge/data';
import { judgeDataRelations } from '@/lib/content/judge/data-relations';
import { fault, fileStart } from '@/lib/content/judge/faults';
import {
  contentFiles,
  frontMatterText,
  isText,
  judgeCharacters,
  judgePlaceholders,
  kindOf,
} from '@/lib/content/judge/files';
import { judgeHeadings } from '@/lib/content/judge/headings';
import { judgeLinks, type Pages } from '@/lib/content/judge/links';
import { paragraphsOf } from '@/lib/content/judge/paragraphs';
import { judgeElements, judgeMarks } from '@/lib/content/judge/prose';
import { judgeReading, judgeShared } from '@/lib/content/judge/readable';
import { type JudgedArticle, judgeRelations } from '@/lib/content/judge/relations';
import { judgeShape } from '@/lib/content/judge/schema';
import { judgeFigures } from '@/lib/content/judge/unsourced';
import { readLocated } from '@/lib/content/judge/yaml';
import { parseMarkdown } from '@/lib/content/markdown/parse';
import { standingPages } from '@/lib/standing-pages';

/** A Markdown file with its kind, its address and its syntax tree. */
type Article = {
  readonly file: VFile;
  readonly kind: ArticleKind;
  readonly slug: string;
  readonly path: string;
  readonly tree: Root;
};

function articleOf(file: VFile, kind: ArticleKind): Article {
  const slug = basename(file.path, '.md');
  return { file, kind, slug, path: articleKinds[kind].pathOf(slug), tree: parseMarkdown(file) };
}

function judgeFrontMatter({ file, kind, slug }: Article): JudgedArticle | undefined {
  const text = frontMatterText(file);
  const located = text === undefined ? undefined : readLocated(file, text, 2);
  const frontMatter = located && judgeShape(file, located, articleKinds[kind].schema);
  if (frontMatter === undefined || located === undefined) return undefined;
  return { file, kind, slug, located, frontMatter } as JudgedArticle;
}

function judgeSlug({ file }: Article): void {
  const remedy = 'its name is its address; use small letters, digits and hyphens';
  if (!/^[a-z0-9]+(-[a-z0-9]+)*\.md$/.test(basename(file.path)))
    fault(file, fileStart, 'file', remedy);
}

/** Judges what is written; gives back the sources that each article cites in its text. */
function judgeBodies(
  articles: readonly Article[],
  data: JudgedData,
  pages: Pages,
): ReadonlyMap<VFile, ReadonlySet<string>> {
  return new Map(
    articles.map(({ file, tree, path }) => {
      judgeElements(file, tree);
      judgeLinks(file, tree, path, pages);
      judgeFigures(file, tree);
      return [file, judgeMarks(file, tree, data)];
    }),
  );
}

/** Judges how the articles read, each alone and beside the others. */
function judgeProse(articles: readonly Article[], data: JudgedData): void {
  const explained = new Set(
    data.glossary?.value.rows.flatMap(({ short, also }) => [short ?? '', ...also]),
  );
  const read = articles.map(({ file, tree }) => ({ file, paragraphs: paragraphsOf(tree) }));
  for (const { file, paragraphs } of read) {
    judgeReading(file, paragraphs);
    if (data.glossary !== undefined) judgeAcronyms(file, paragraphs, explained);
  }
  judgeShared(read);
}

/** Judges the headings of every article; gives back every page with the ids on it. */
function judgePages(articles: readonly Article[]): Pages {
  const pages = new Map<string, Set<string>>(standingPages.map(({ path }) => [path, new Set()]));
  for (const { file, kind, path, tree } of articles) {
    const headings = judgeHeadings(file, tree);
    articleKinds[kind].judgeSections(file, headings);
    pages.set(path, new Set([...headings.map(({ id }) => id), 'sources']));
  }
  return pages;
}

/**
 * Judges everything under `root`/content and notes every fault, all at once, on the files given back.
 * `today` (YYYY-MM-DD) is the day against which dates are held.
 */
export function judge(root: string, today: string): readonly VFile[] {
  const files = contentFiles(root);
  const texts = files.filter(isText);
  for (const file of texts) judgeCharacters(file);
  const kinds = texts.map((file) => [file, kindOf(file)] as const);
  const ofData = kinds.flatMap(([file, kind]) => (kind === 'data' ? [file] : []));
  const { data, missing } = judgeData(ofData);
  judgeDataRelations(data);
  const articles = kinds.flatMap(([file, kind]) =>
    kind !== undefined && kind in articleKinds ? [articleOf(file, kind as ArticleKind)] : [],
  );
  for (const article of articles) {
    judgeSlug(article);
    judgePlaceholders(article.file);
  }
  const judged = articles.flatMap((article) => judgeFrontMatter(article) ?? []);
  const cited = judgeBodies(articles, data, judgePages(articles));
  const careers = articles.filter(({ kind }) => kind === 'career').map(({ slug }) => slug);
  judgeRelations(judged, new Set(careers), today);
  judgeProse(articles, data);
  const guides = articles.filter(({ kind }) => kind !== 'page').map(({ file }) => file);
  judgeOfficial(new Map([...cited].filter(([file]) => guides.includes(file))), data);
  if (judged.length === articles.length) judgeCitations(judged, cited, data);
  return [...files, ...missing];
}

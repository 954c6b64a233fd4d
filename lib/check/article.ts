import { basename } from 'node:path';
import type { VFile } from 'vfile';
import { parseMarkdown } from '@/lib/articles/compile/parse';
import { judgeAcronyms } from '@/lib/check/acronyms';
import { type ArticleKind, articleKinds } from '@/lib/check/article-types';
import type { JudgedData } from '@/lib/check/data';
import { fault, fileStart } from '@/lib/check/faults';
import { frontMatterText, judgePlaceholders } from '@/lib/check/files';
import { judgeHeadings } from '@/lib/check/headings';
import { linksIn, type WrittenLink } from '@/lib/check/links';
import { paragraphsOf } from '@/lib/check/paragraphs';
import { judgeElements, judgeMarks } from '@/lib/check/prose';
import { judgeReading, judgeShared } from '@/lib/check/readable';
import type { JudgedArticle } from '@/lib/check/relations';
import { judgeShape } from '@/lib/check/schema';
import { judgeFigures } from '@/lib/check/unsourced';
import { readLocated } from '@/lib/check/yaml';

/** What is kept of an article for the judgement beside the others; its syntax tree is not. */
export type Article = {
  readonly file: VFile;
  readonly kind: ArticleKind;
  readonly slug: string;
  readonly path: string;
  readonly ids: readonly string[];
  readonly links: readonly WrittenLink[];
  /** The sources that the text cites. */
  readonly cited: ReadonlySet<string>;
  /** Undefined where the front matter is not what its shape asks for. */
  readonly judged: JudgedArticle | undefined;
};

/** What all articles share: the data sets, the letters that need no words, the sentences seen. */
export type Common = {
  readonly data: JudgedData;
  readonly explained: ReadonlySet<string>;
  readonly sentences: Map<string, string>;
};

function judgeFrontMatter(file: VFile, kind: ArticleKind, slug: string): JudgedArticle | undefined {
  const text = frontMatterText(file);
  const located = text === undefined ? undefined : readLocated(file, text, 2);
  const frontMatter = located && judgeShape(file, located, articleKinds[kind].schema);
  if (frontMatter === undefined || located === undefined) return undefined;
  return { file, kind, slug, located, frontMatter } as JudgedArticle;
}

function judgeSlug(file: VFile): void {
  const remedy = 'its name is its address; use small letters, digits and hyphens';
  if (!/^[a-z0-9]+(-[a-z0-9]+)*\.md$/.test(basename(file.path)))
    fault(file, fileStart, 'file', remedy);
}

/** Judges an article by itself, and its sentences beside those of the articles before it. */
export function judgeArticle(file: VFile, kind: ArticleKind, common: Common): Article {
  const slug = basename(file.path, '.md');
  judgeSlug(file);
  judgePlaceholders(file);
  const tree = parseMarkdown(file);
  const headings = judgeHeadings(file, tree);
  articleKinds[kind].judgeSections(file, headings);
  judgeElements(file, tree);
  judgeFigures(file, tree);
  const paragraphs = paragraphsOf(tree);
  judgeReading(file, paragraphs);
  if (common.data.glossary !== undefined) judgeAcronyms(file, paragraphs, common.explained);
  judgeShared(file, paragraphs, common.sentences);
  return {
    file,
    kind,
    slug,
    path: articleKinds[kind].pathOf(slug),
    ids: headings.map(({ id }) => id),
    links: linksIn(tree),
    cited: judgeMarks(file, tree, common.data),
    judged: judgeFrontMatter(file, kind, slug),
  };
}

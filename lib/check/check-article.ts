import { basename } from 'node:path';
import type { VFile } from 'vfile';
import { parseMarkdown } from '@/lib/articles/compile/parse';
import { type ArticleKind, articleKinds } from '@/lib/check/article-types';
import type { CheckedData } from '@/lib/check/check-data';
import { checkSchema } from '@/lib/check/check-schema';
import { fault, fileStart } from '@/lib/check/faults';
import { checkPlaceholders, frontMatterText } from '@/lib/check/files';
import { paragraphsOf } from '@/lib/check/paragraphs';
import { checkAcronyms } from '@/lib/check/rules/acronyms';
import { checkElements } from '@/lib/check/rules/elements';
import { checkFrontMatterSyntax } from '@/lib/check/rules/front-matter-syntax';
import { checkHeadings } from '@/lib/check/rules/headings';
import { checkLeftoverSyntax } from '@/lib/check/rules/leftover-syntax';
import { checkBareAddresses, linksIn, type WrittenLink } from '@/lib/check/rules/links';
import { checkReading, checkShared } from '@/lib/check/rules/readability';
import type { CheckedArticle } from '@/lib/check/rules/relations';
import { checkTables } from '@/lib/check/rules/tables';
import { checkTokensAndCitations } from '@/lib/check/rules/tokens-and-citations';
import { checkTypedRules } from '@/lib/check/rules/typed-rules';
import { checkFigures } from '@/lib/check/rules/unsourced-figures';
import { checkEntry } from '@/lib/check/voice/check-entry';
import { checkOpening } from '@/lib/check/voice/check-opening';
import { checkVoice } from '@/lib/check/voice/check-voice';
import { readLocated } from '@/lib/check/yaml';
import { isRewritten } from '@/lib/schema/section';

/** What is kept of an article to be checked beside the others; its syntax tree is not. */
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
  readonly checked: CheckedArticle | undefined;
};

/** What all articles share: the data sets, the letters that need no words, the sentences seen. */
export type Common = {
  readonly data: CheckedData;
  readonly explained: ReadonlySet<string>;
  readonly sentences: Map<string, string>;
};

function checkFrontMatter(
  file: VFile,
  kind: ArticleKind,
  slug: string,
): CheckedArticle | undefined {
  const text = frontMatterText(file);
  if (text !== undefined) checkFrontMatterSyntax(file, text, 2);
  const located = text === undefined ? undefined : readLocated(file, text, 2);
  const frontMatter = located && checkSchema(file, located, articleKinds[kind].schema);
  if (frontMatter === undefined || located === undefined) return undefined;
  return { file, kind, slug, located, frontMatter } as CheckedArticle;
}

function checkSlug(file: VFile): void {
  const remedy = 'its name is its address; use small letters, digits and hyphens';
  if (!/^[a-z0-9]+(-[a-z0-9]+)*\.md$/.test(basename(file.path)))
    fault(file, fileStart, 'file', remedy);
}

/** Checks an article by itself, and its sentences beside those of the articles before it. */
export function checkArticle(file: VFile, kind: ArticleKind, common: Common): Article {
  const slug = basename(file.path, '.md');
  checkSlug(file);
  checkPlaceholders(file);
  const tree = parseMarkdown(String(file.value));
  const headings = checkHeadings(file, tree, articleKinds[kind].ownIds);
  articleKinds[kind].checkSections(file, headings);
  checkElements(file, tree);
  checkTables(file, tree);
  checkLeftoverSyntax(file, tree);
  checkBareAddresses(file, tree);
  checkFigures(file, tree);
  const paragraphs = paragraphsOf(tree);
  const isNew = isRewritten(headings.map(({ id }) => id));
  if (isNew) {
    checkTypedRules(file, tree, common.data.states?.value.rows.map(({ name }) => name) ?? []);
    checkOpening(file, tree);
    checkVoice(file, tree, paragraphs);
  }
  checkReading(file, paragraphs);
  if (common.data.glossary !== undefined) checkAcronyms(file, paragraphs, common.explained);
  checkShared(file, paragraphs, common.sentences);
  const checked = checkFrontMatter(file, kind, slug);
  if (checked && isNew) checkEntry(checked);
  return {
    file,
    kind,
    slug,
    path: articleKinds[kind].pathOf(slug),
    ids: headings.map(({ id }) => id),
    links: linksIn(tree),
    cited: checkTokensAndCitations(file, tree, common.data),
    checked,
  };
}

import type { VFile } from 'vfile';
import { type ArticleKind, articleKinds } from '@/lib/check/article-types';
import { checkArticle } from '@/lib/check/check-article';
import { checkData } from '@/lib/check/check-data';
import { contentFiles, kindOf, readText } from '@/lib/check/files';
import { pagesToLinkTo } from '@/lib/check/page-list';
import { checkCharacters } from '@/lib/check/rules/characters';
import { checkCitations, checkOfficial } from '@/lib/check/rules/citations';
import { checkCredentialCareers, checkDataRelations } from '@/lib/check/rules/data-relations';
import { checkLinks } from '@/lib/check/rules/links';
import { checkRelations } from '@/lib/check/rules/relations';

/**
 * Checks everything under `root`/content and notes every fault, all at once, on the files given back.
 * `today` (YYYY-MM-DD) is the day against which dates are held.
 */
export function checkContent(root: string, today: string): readonly VFile[] {
  const files = contentFiles(root);
  const kinds = files
    .map((file) => [file, kindOf(file)] as const)
    .filter(([file, kind]) => kind !== undefined && readText(file));
  for (const [file] of kinds) checkCharacters(file);
  const ofData = kinds.flatMap(([file, kind]) => (kind === 'data' ? [file] : []));
  const { data, missing } = checkData(ofData);
  checkDataRelations(data);
  const explained = new Set(
    data.glossary?.value.rows.flatMap(({ short, also }) => [short ?? '', ...also]),
  );
  const common = { data, explained, sentences: new Map<string, string>() };
  const articles = kinds.flatMap(([file, kind]) =>
    kind !== undefined && kind in articleKinds
      ? [checkArticle(file, kind as ArticleKind, common)]
      : [],
  );
  const pages = pagesToLinkTo(articles, data);
  for (const { file, links, path } of articles) checkLinks(file, links, path, pages);
  const checked = articles.flatMap(({ checked: article }) => article ?? []);
  const careers = articles.filter(({ kind }) => kind === 'career').map(({ slug }) => slug);
  checkCredentialCareers(data, new Set(careers));
  checkRelations(checked, new Set(careers), today);
  const guides = articles.filter(({ kind }) => kind !== 'page');
  checkOfficial(new Map(guides.map(({ file, cited }) => [file, cited])), data);
  const cited = new Map(articles.map((article) => [article.file, article.cited]));
  if (checked.length === articles.length) checkCitations(checked, cited, data);
  return [...files, ...missing];
}

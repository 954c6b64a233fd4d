import type { VFile } from 'vfile';
import { judgeArticle } from '@/lib/check/article';
import { type ArticleKind, articleKinds } from '@/lib/check/article-types';
import { judgeCitations, judgeOfficial } from '@/lib/check/citations';
import { judgeData } from '@/lib/check/data';
import { judgeCredentialCareers, judgeDataRelations } from '@/lib/check/data-relations';
import { contentFiles, isText, judgeCharacters, kindOf } from '@/lib/check/files';
import { judgeLinks } from '@/lib/check/links';
import { pagesToLinkTo } from '@/lib/check/page-list';
import { judgeRelations } from '@/lib/check/relations';

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
  const explained = new Set(
    data.glossary?.value.rows.flatMap(({ short, also }) => [short ?? '', ...also]),
  );
  const common = { data, explained, sentences: new Map<string, string>() };
  const articles = kinds.flatMap(([file, kind]) =>
    kind !== undefined && kind in articleKinds
      ? [judgeArticle(file, kind as ArticleKind, common)]
      : [],
  );
  const pages = pagesToLinkTo(articles, data);
  for (const { file, links, path } of articles) judgeLinks(file, links, path, pages);
  const judged = articles.flatMap(({ judged: article }) => article ?? []);
  const careers = articles.filter(({ kind }) => kind === 'career').map(({ slug }) => slug);
  judgeCredentialCareers(data, new Set(careers));
  judgeRelations(judged, new Set(careers), today);
  const guides = articles.filter(({ kind }) => kind !== 'page');
  judgeOfficial(new Map(guides.map(({ file, cited }) => [file, cited])), data);
  const cited = new Map(articles.map((article) => [article.file, article.cited]));
  if (judged.length === articles.length) judgeCitations(judged, cited, data);
  return [...files, ...missing];
}

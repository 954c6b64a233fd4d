import { basename } from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { judgeCitations } from '@/lib/content/judge/citations';
import { type JudgedData, judgeData } from '@/lib/content/judge/data';
import { judgeDataRelations } from '@/lib/content/judge/data-relations';
import { fault, fileStart } from '@/lib/content/judge/faults';
import {
  contentFiles,
  frontMatterText,
  isText,
  judgePlaceholders,
  kindOf,
} from '@/lib/content/judge/files';
import { judgeHeadings } from '@/lib/content/judge/headings';
import { judgeLinks, type Pages } from '@/lib/content/judge/links';
import { judgeElements, judgeMarks } from '@/lib/content/judge/prose';
import { type JudgedGuide, judgeRelations } from '@/lib/content/judge/relations';
import { judgeShape } from '@/lib/content/judge/schema';
import { judgeFigures } from '@/lib/content/judge/unsourced';
import { readLocated } from '@/lib/content/judge/yaml';
import { parseMarkdown } from '@/lib/content/markdown/parse';
import { CareerFrontMatter } from '@/lib/content/shapes/career';
import { routes, standingPages } from '@/lib/routes';

function judgeFrontMatter(file: VFile): JudgedGuide | undefined {
  const text = frontMatterText(file);
  const located = text === undefined ? undefined : readLocated(file, text, 2);
  const guide = located && judgeShape(file, located, CareerFrontMatter);
  if (guide === undefined || located === undefined) return undefined;
  return { file, slug: slugOf(file), located, guide };
}

const slugOf = (file: VFile) => basename(file.path, '.md');

function judgeSlug(file: VFile): void {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*\.md$/.test(basename(file.path)))
    fault(
      file,
      fileStart,
      'file',
      'its name is its address; use small letters, digits and hyphens',
    );
}

/**
 * Judges everything under `root`/content and notes every fault, all at once, on the files given back.
 * `today` (YYYY-MM-DD) is the day against which dates are held.
 */
export function judge(root: string, today: string): readonly VFile[] {
  const files = contentFiles(root);
  const readable = files.filter(isText);
  const kinds = new Map(readable.map((file) => [file, kindOf(file)]));
  const { data, missing } = judgeData(readable.filter((file) => kinds.get(file) === 'data'));
  judgeDataRelations(data);
  const guides = readable.filter((file) => kinds.get(file) === 'career');
  guides.forEach(judgeSlug);
  guides.forEach(judgePlaceholders);
  const judged = guides.flatMap((file) => judgeFrontMatter(file) ?? []);
  const trees = new Map<VFile, Root>(guides.map((file) => [file, parseMarkdown(file)]));
  const pages = new Map<string, Set<string>>(standingPages.map((page) => [page, new Set()]));
  for (const [file, tree] of trees)
    pages.set(routes.career(slugOf(file)), judgeHeadings(file, tree).add('sources'));
  const cited = judgeBodies(trees, data, pages);
  judgeRelations(judged, new Set(guides.map(slugOf)), today);
  if (judged.length === guides.length) judgeCitations(judged, cited, data);
  return [...files, ...missing];
}

function judgeBodies(trees: ReadonlyMap<VFile, Root>, data: JudgedData, pages: Pages): Set<string> {
  const cited = new Set<string>();
  for (const [file, tree] of trees) {
    judgeElements(file, tree);
    judgeLinks(file, tree, routes.career(slugOf(file)), pages);
    judgeFigures(file, tree);
    for (const id of judgeMarks(file, tree, data)) cited.add(id);
  }
  return cited;
}

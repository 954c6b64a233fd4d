import { AdviceFrontMatter } from '@/lib/schema/advice';
import { CareerFrontMatter } from '@/lib/schema/career';
import { PageFrontMatter } from '@/lib/schema/page';
import type { Compiled } from '@/lib/schema/section';

/** The sources of what the page shows of the front matter; `scope` is not shown yet. */
function factSources({ entry, path, occupations }: CareerFrontMatter): readonly string[] {
  const facts = [...Object.values(entry), ...path, ...occupations];
  return facts.map((fact) => fact.source);
}

/**
 * The kinds of articles: the folder below content/, the name that contentlayer gives them, the shape
 * of their front matter, and which sources that cites.
 */
export const storedKinds = {
  career: { folder: 'careers', type: 'Career', schema: CareerFrontMatter, factSources },
  advice: { folder: 'advice', type: 'Advice', schema: AdviceFrontMatter, factSources: () => [] },
  page: { folder: 'pages', type: 'Page', schema: PageFrontMatter, factSources: () => [] },
} as const;
export type StoredKind = keyof typeof storedKinds;

type FrontMatters = {
  career: CareerFrontMatter;
  advice: AdviceFrontMatter;
  page: PageFrontMatter;
};

/** An article of that kind, compiled. */
export type Stored<Kind extends StoredKind> = FrontMatters[Kind] & Compiled;

/** Where the compiled articles lie: an index of each kind, and a file for the text of each article. */
export const storeFolder = '.contentlayer/articles';

/** A number that `npm run dev` raises when the store changes, so that the pages are made anew. */
export const versionFile = '.contentlayer/version.json';

/** What a page reads only when it shows that one article. */
export type Body = Pick<Compiled, 'sections' | 'text'>;

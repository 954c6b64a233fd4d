import { judgeAdviceSections, judgeCareerSections } from '@/lib/content/judge/sections';
import { AdviceFrontMatter } from '@/lib/content/shapes/advice';
import { CareerFrontMatter } from '@/lib/content/shapes/career';
import { PageFrontMatter } from '@/lib/content/shapes/page';
import { routes } from '@/lib/routes';

/** The kinds of Markdown files: what judges their front matter and sections, and their address. */
export const articleKinds = {
  career: {
    schema: CareerFrontMatter,
    judgeSections: judgeCareerSections,
    pathOf: routes.career,
  },
  advice: {
    schema: AdviceFrontMatter,
    judgeSections: judgeAdviceSections,
    pathOf: routes.adviceArticle,
  },
  page: {
    schema: PageFrontMatter,
    judgeSections: () => {},
    pathOf: routes.page,
  },
} as const;
export type ArticleKind = keyof typeof articleKinds;

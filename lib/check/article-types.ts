import { judgeAdviceSections, judgeCareerSections } from '@/lib/check/sections';
import { routes } from '@/lib/pages/routes';
import { AdviceFrontMatter } from '@/lib/schema/advice';
import { CareerFrontMatter } from '@/lib/schema/career';
import { PageFrontMatter } from '@/lib/schema/page';

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

import { checkAdviceSections, checkCareerSections } from '@/lib/check/rules/sections';
import { added } from '@/lib/pages/list-pages';
import { routes } from '@/lib/pages/routes';
import { AdviceFrontMatter } from '@/lib/schema/advice';
import { CareerFrontMatter } from '@/lib/schema/career';
import { PageFrontMatter } from '@/lib/schema/page';

/** The kinds of Markdown files: what checks their front matter and sections, the ids of the template, their address. */
export const articleKinds = {
  career: {
    schema: CareerFrontMatter,
    checkSections: checkCareerSections,
    ownIds: added.career,
    pathOf: routes.career,
  },
  advice: {
    schema: AdviceFrontMatter,
    checkSections: checkAdviceSections,
    ownIds: added.advice,
    pathOf: routes.adviceArticle,
  },
  page: {
    schema: PageFrontMatter,
    checkSections: () => {},
    ownIds: added.about,
    pathOf: routes.page,
  },
} as const;
export type ArticleKind = keyof typeof articleKinds;

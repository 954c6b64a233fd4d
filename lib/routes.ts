/** Every address of the site, written once. */
export const routes = {
  home: '/',
  careers: '/careers',
  career: (slug: string) => `/careers/${slug}`,
  careerPay: (slug: string) => `/careers/${slug}/pay`,
  careerPayBy: (slug: string, order: string) => `/careers/${slug}/pay/by-${order}`,
  advice: '/advice',
  adviceArticle: (slug: string) => `/advice/${slug}`,
  states: '/states',
  state: (slug: string) => `/states/${slug}`,
  certification: '/certification',
  page: (slug: string) => `/${slug}`,
  changes: '/changes',
  sources: '/sources',
  sourceKind: (slug: string) => `/sources/${slug}`,
  questions: '/questions',
  glossary: '/glossary',
  data: '/data',
  dataFile: (file: string) => `/data/${file}`,
  sitemap: '/sitemap.xml',
} as const;

/** The pages that are no Markdown file; links in prose may lead to them. */
export const standingPages: readonly string[] = [
  routes.home,
  routes.careers,
  routes.advice,
  routes.states,
  routes.certification,
  routes.changes,
  routes.sources,
  routes.questions,
  routes.glossary,
  routes.data,
];

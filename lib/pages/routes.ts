/** Every address of the site, written once. */
export const routes = {
  home: '/',
  careers: '/careers',
  career: (slug: string) => `/careers/${slug}`,
  careerState: (career: string, state: string) => `/careers/${career}/${state}`,
  /** A career in all states, compared; peers have a name of their own for it. */
  careerStates: (slug: string) =>
    slug === 'peer-specialist' ? '/certification' : `/careers/${slug}/states`,
  careerPay: (slug: string) => `/careers/${slug}/pay`,
  careerPayBy: (slug: string, order: string) => `/careers/${slug}/pay/by-${order}`,
  careersOnly: (choice: string) => `/careers/only/${choice}`,
  compare: '/compare',
  comparison: (pair: string) => `/compare/${pair}`,
  pathways: '/pathways',
  fit: '/fit',
  search: '/search',
  searchIndex: '/search-index.json',
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
  shareImage: (image: string) => `/share/${image}`,
  text: (article: string) => `${article}/text.md`,
  feed: '/feed.xml',
  llms: '/llms.txt',
  openSearch: '/opensearch.xml',
  manifest: '/manifest.webmanifest',
  icon: (name: string) => `/icons/${name}`,
  speculationRules: '/speculation-rules.json',
  handout: (slug: string) => `/careers/${slug}/handout`,
  sitemap: '/sitemap.xml',
  securityText: '/.well-known/security.txt',
} as const;

/** Where a career in a state leads: to its page, or to what the page of the state says where it has none. */
export function careerStatePath(career: string, state: string, hasPage: boolean): string {
  return hasPage ? routes.careerState(career, state) : routes.state(state);
}

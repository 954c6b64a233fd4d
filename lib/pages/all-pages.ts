import { advice } from '@/lib/articles/advice';
import { careers, careersWithStatePay } from '@/lib/articles/careers';
import { pages as about } from '@/lib/articles/pages';
import { partsIn } from '@/lib/articles/parts-in';
import { credentials } from '@/lib/data/credentials';
import { dataSets } from '@/lib/data/data-sets';
import { glossary, terms } from '@/lib/data/glossary';
import { sources } from '@/lib/data/sources';
import { stateWages } from '@/lib/data/state-wages';
import { states } from '@/lib/data/states';
import { listPages } from '@/lib/pages/list-pages';
import { termAnchor } from '@/lib/schema/glossary';
import type { Section } from '@/lib/schema/section';
import { careerStates } from '@/lib/state/career-states';

const withIds = <Article extends { readonly sections: readonly Section[] }>(article: Article) => ({
  ...article,
  ids: partsIn(article.sections).map(({ id }) => id),
});

/** Every page of the site. */
export const allPages = listPages({
  careers: careers.map(withIds),
  advice: advice.map(withIds),
  about: about.map(withIds),
  states,
  paidByState: careersWithStatePay.map(({ slug }) => slug),
  careerStates: careerStates(credentials, careers, states),
  terms: terms.map(termAnchor),
  dataSets: dataSets.map(({ name }) => name),
  fetched: {
    wages: stateWages.retrieved,
    credentials: credentials.retrieved,
    sources: sources.retrieved,
    glossary: glossary.retrieved,
  },
});

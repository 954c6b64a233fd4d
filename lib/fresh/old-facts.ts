import { type Due, hasPassed, yearAfter } from '@/lib/fresh/due';
import type { Compacts } from '@/lib/schema/compact';
import type { Credentials } from '@/lib/schema/credential';
import type { Source } from '@/lib/schema/source';

/** What the data sets rest on, as far as a day is known on which somebody read it. */
export type Facts = {
  readonly credentials: Pick<Credentials, 'rows' | 'none'>;
  readonly compacts: Pick<Compacts, 'rows'>;
  readonly sources: readonly Pick<Source, 'id' | 'seen'>[];
};

type Read = { readonly what: string; readonly seen: string };

function readDays({ credentials, compacts, sources }: Facts): Read[] {
  const pagesOf = (what: string, evidence: readonly { publisher: string; seen: string }[]) =>
    evidence.map(({ publisher, seen }) => ({ what: `${what}: ${publisher}`, seen }));
  return [
    ...credentials.rows.flatMap(({ id, evidence }) => pagesOf(`credentials ${id}`, evidence)),
    ...credentials.none.flatMap(({ state, career, evidence }) =>
      pagesOf(`credentials none ${state} ${career}`, evidence),
    ),
    ...compacts.rows.map(({ compact, state, seen }) => ({
      what: `compacts ${compact} ${state}`,
      seen,
    })),
    ...sources.map(({ id, seen }) => ({ what: `sources ${id}`, seen })),
  ];
}

/** The pages that facts rest on and that nobody has read for a year. */
export function oldFacts(facts: Facts, today: string): Due[] {
  return readDays(facts)
    .map(({ what, seen }) => ({ what: `${what}, read ${seen}`, since: yearAfter(seen) }))
    .filter(({ since }) => hasPassed(since, today));
}

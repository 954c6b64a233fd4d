import { mainCredentials } from '@/lib/data/rules';
import type { Credential } from '@/lib/schema/credential';
import type { State } from '@/lib/schema/state';

/** What the map of a career shades the states by: hours, and what they are hours of. */
export type MapMeasure = {
  readonly hours: string;
  readonly valueIn: (state: State) => number | undefined;
};

/** A map of which most tiles are open shows nothing. */
const fewest = 26;

const measures: readonly {
  readonly hours: string;
  readonly of: (row: Credential) => number | null;
}[] = [
  { hours: 'hours of training', of: ({ training_hours }) => training_hours },
  {
    hours: 'hours of supervised work',
    // Hours with clients alone cannot be set beside hours of all work.
    of: (row) => (row.hours_counted === 'client contact' ? null : row.supervised_hours),
  },
];

/** The first measure that is known in most states; undefined where none is. */
export function mapMeasure(
  credentials: readonly Credential[],
  career: string,
): MapMeasure | undefined {
  const main = mainCredentials(credentials, career);
  const known = measures.find(({ of }) => main.filter((row) => of(row) !== null).length >= fewest);
  if (known === undefined) return undefined;
  const byState = new Map(main.map((row) => [row.state, known.of(row)]));
  return { hours: known.hours, valueIn: ({ code }) => byState.get(code) ?? undefined };
}

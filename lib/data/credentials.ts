import data from '@/content/data/credentials.json' with { type: 'json' };
import { peerCareers } from '@/lib/data/rules';
import { type Credential, Credentials } from '@/lib/schema/credential';

/** Certificates and licenses of every state, each fact with its evidence. */
export const credentials: Credentials = Credentials.parse(data);

/** The credentials of one state, in the order of the file. */
export function credentialsIn(state: string): readonly Credential[] {
  return credentials.rows.filter((row) => row.state === state);
}

/** The peer credentials of one state. */
export function peerCredentialsIn(state: string): readonly Credential[] {
  return credentialsIn(state).filter(({ careers }) =>
    careers.some((career) => peerCareers.includes(career)),
  );
}

/** What a state has no credential for, and who says so. */
export function absencesIn(state: string): Credentials['none'] {
  return credentials.none.filter((row) => row.state === state);
}

/** What the state grants for one career, what is made for that career first. */
export function credentialsFor(career: string, state: string): readonly Credential[] {
  const serving = credentialsIn(state).filter(({ careers }) => careers.includes(career));
  return serving.toSorted(
    (a, b) => Number(b.careers[0] === career) - Number(a.careers[0] === career),
  );
}

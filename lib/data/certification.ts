import data from '@/content/data/certification.json' with { type: 'json' };
import { Certification, type Credential } from '@/lib/schema/certification';

/** Peer certification in every state, each fact with its evidence. */
export const certification: Certification = Certification.parse(data);

/** The peer credentials of one state. */
export function credentialsIn(state: string): readonly Credential[] {
  return certification.rows.filter((row) => row.state === state);
}

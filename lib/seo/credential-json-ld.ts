import type { EducationalOccupationalCredential } from 'schema-dts';
import { absolute } from '@/lib/pages/site';
import type { Credential } from '@/lib/schema/credential';
import type { State } from '@/lib/schema/state';

/** A certificate or license as structured data: what it is, who grants it, where and for how long. */
export function credentialJsonLd(
  credential: Credential,
  state: State,
  page: { readonly path: string; readonly answer: string },
): EducationalOccupationalCredential {
  const { title, abbreviation, kind, certifier, renewal_years: years } = credential;
  return {
    '@type': 'EducationalOccupationalCredential',
    '@id': `${absolute(page.path)}#credential`,
    name: title,
    ...(abbreviation !== null && { alternateName: abbreviation }),
    description: page.answer,
    url: absolute(page.path),
    credentialCategory: kind,
    ...(certifier !== null && { recognizedBy: { '@type': 'Organization', name: certifier } }),
    validIn: { '@type': 'AdministrativeArea', name: state.name },
    ...(years !== null && { validFor: `P${Math.round(years * 12)}M` }),
  };
}

import { z } from 'zod';
import { CalendarDay, text, WebAddress } from '@/lib/schema/primitives';

/** The facts of a credential that each rest on evidence of their own. */
export const credentialFields = [
  'title',
  'abbreviation',
  'population',
  'certifier',
  'minimum_age',
  'schooling',
  'credits',
  'lived_experience',
  'recovery_months',
  'residency',
  'training_hours',
  'work_hours',
  'supervised_hours',
  'supervised_years',
  'supervision_contact_hours',
  'exam',
  'fees.application',
  'fees.exam',
  'fees.training',
  'fees.renewal',
  'months_to_credential',
  'renewal_years',
  'continuing_education_hours',
  'record_check',
  'medication_rule',
  'medicaid',
] as const;
export type CredentialField = (typeof credentialFields)[number];

const Page = z.strictObject({
  publisher: text(2, 200),
  url: WebAddress,
  date: text(2, 120).describe('the date that the page bears, as it bears it; often "undated"'),
  official: z.boolean().describe('whether the state, the board or the law itself says so'),
  kind: z.enum(['official page', 'code copy', 'document copy', 'bill', 'secondary']),
  seen: CalendarDay,
});

const isHonest = ({ official, kind }: z.infer<typeof Page>) =>
  !official || (kind !== 'secondary' && kind !== 'bill');
const notOfficial = {
  path: ['official'],
  message: 'a secondary page or a bill is never official; write false, or correct kind',
};

/** A page that says something of a state as a whole. */
export const EvidencePage = Page.refine(isHonest, notOfficial);
export type EvidencePage = z.infer<typeof EvidencePage>;

/** A page that supports facts of a credential. */
export const Evidence = Page.extend({
  supports: z.array(z.enum(credentialFields)).min(1),
}).refine(isHonest, notOfficial);

import { Compacts } from '@/lib/schema/compact';
import { ConsumerPrices } from '@/lib/schema/consumer-price';
import { Credentials } from '@/lib/schema/credential';
import { EarlierStateWages } from '@/lib/schema/earlier-state-wage';
import { Glossary } from '@/lib/schema/glossary';
import { JobTitles } from '@/lib/schema/job-title';
import { MetroRents } from '@/lib/schema/metro-rent';
import { MetroWages } from '@/lib/schema/metro-wage';
import { Parities } from '@/lib/schema/parity';
import { PovertyGuidelines } from '@/lib/schema/poverty-guideline';
import { Projections } from '@/lib/schema/projection';
import { Releases } from '@/lib/schema/release';
import { Sources } from '@/lib/schema/source';
import { States } from '@/lib/schema/state';
import { StateRents } from '@/lib/schema/state-rent';
import { StateWages } from '@/lib/schema/state-wage';
import { Wages } from '@/lib/schema/wage';

/** Every data set under content/data, by the name of its file, with the schema that checks it. */
export const dataFiles = {
  sources: Sources,
  wages: Wages,
  'state-wages': StateWages,
  'earlier-state-wages': EarlierStateWages,
  'metro-wages': MetroWages,
  projections: Projections,
  parities: Parities,
  'state-rents': StateRents,
  'metro-rents': MetroRents,
  'consumer-prices': ConsumerPrices,
  'poverty-guidelines': PovertyGuidelines,
  'job-titles': JobTitles,
  states: States,
  credentials: Credentials,
  compacts: Compacts,
  glossary: Glossary,
  releases: Releases,
} as const;
export type DataFile = keyof typeof dataFiles;

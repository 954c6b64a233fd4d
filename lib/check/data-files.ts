import { Compacts } from '@/lib/schema/compact';
import { Credentials } from '@/lib/schema/credential';
import { Glossary } from '@/lib/schema/glossary';
import { Parities } from '@/lib/schema/parity';
import { Projections } from '@/lib/schema/projection';
import { Sources } from '@/lib/schema/source';
import { States } from '@/lib/schema/state';
import { StateWages } from '@/lib/schema/state-wage';
import { Wages } from '@/lib/schema/wage';

/** Every data set under content/data, by the name of its file, with the schema that judges it. */
export const dataFiles = {
  sources: Sources,
  wages: Wages,
  'state-wages': StateWages,
  projections: Projections,
  parities: Parities,
  states: States,
  credentials: Credentials,
  compacts: Compacts,
  glossary: Glossary,
} as const;
export type DataFile = keyof typeof dataFiles;

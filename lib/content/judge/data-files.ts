import { Certification } from '@/lib/content/shapes/certification';
import { Glossary } from '@/lib/content/shapes/glossary';
import { Parities } from '@/lib/content/shapes/parity';
import { Projections } from '@/lib/content/shapes/projection';
import { Sources } from '@/lib/content/shapes/source';
import { States } from '@/lib/content/shapes/state';
import { StateWages } from '@/lib/content/shapes/state-wage';
import { Wages } from '@/lib/content/shapes/wage';

/** Every data set under content/data, by the name of its file, with the schema that judges it. */
export const dataFiles = {
  sources: Sources,
  wages: Wages,
  'state-wages': StateWages,
  projections: Projections,
  parities: Parities,
  states: States,
  certification: Certification,
  glossary: Glossary,
} as const;
export type DataFile = keyof typeof dataFiles;

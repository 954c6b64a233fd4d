import { z } from 'zod';
import { compacts } from '@/lib/data/compacts';
import { credentials } from '@/lib/data/credentials';
import { glossary } from '@/lib/data/glossary';
import { parities } from '@/lib/data/parities';
import { projections } from '@/lib/data/projections';
import { sources } from '@/lib/data/sources';
import { stateWages } from '@/lib/data/state-wages';
import { stateList } from '@/lib/data/states';
import { wages } from '@/lib/data/wages';
import { Compacts } from '@/lib/schema/compact';
import { Credentials } from '@/lib/schema/credential';
import { Glossary } from '@/lib/schema/glossary';
import { Parities } from '@/lib/schema/parity';
import { Projections } from '@/lib/schema/projection';
import { Sources } from '@/lib/schema/source';
import { States } from '@/lib/schema/state';
import { StateWages } from '@/lib/schema/state-wage';
import { Wages } from '@/lib/schema/wage';

const publicDomain = 'public domain in the United States';
/** The terms of what we wrote ourselves. */
export const ours = 'CC BY 4.0';

/** Every data set of the site: what it holds, under which terms, its values and its schema. */
export const dataSets = [
  {
    name: 'wages',
    title: 'Wages in the country',
    about: 'Pay and jobs of 35 occupation lines, every May since 2020.',
    licence: publicDomain,
    set: wages,
    schema: Wages,
  },
  {
    name: 'state-wages',
    title: 'Wages by state',
    about: 'Pay and jobs of 14 occupation lines in each state.',
    licence: publicDomain,
    set: stateWages,
    schema: StateWages,
  },
  {
    name: 'projections',
    title: 'Outlook',
    about: 'Growth and openings expected of 35 occupation lines.',
    licence: publicDomain,
    set: projections,
    schema: Projections,
  },
  {
    name: 'parities',
    title: 'Prices by state',
    about: 'What things cost in each state beside the country, which is 100.',
    licence: publicDomain,
    set: parities,
    schema: Parities,
  },
  {
    name: 'credentials',
    title: 'Certificates and licenses by state',
    about: 'Credentials of every state, each fact with the pages it rests on.',
    licence: ours,
    set: credentials,
    schema: Credentials,
  },
  {
    name: 'compacts',
    title: 'Licensing compacts',
    about: 'Which states have joined a licensing compact, and where privileges can be had.',
    licence: ours,
    set: compacts,
    schema: Compacts,
  },
  {
    name: 'glossary',
    title: 'Glossary',
    about: 'Words of the field, each in one plain sentence.',
    licence: ours,
    set: glossary,
    schema: Glossary,
  },
  {
    name: 'states',
    title: 'States',
    about: 'Names, codes and places on the tile map.',
    licence: ours,
    set: stateList,
    schema: States,
  },
  {
    name: 'sources',
    title: 'Sources',
    about: 'Every document that a guide or a data set cites.',
    licence: ours,
    set: sources,
    schema: Sources,
  },
] as const;
export type DataSet = (typeof dataSets)[number];

/** The JSON Schema of a data set, made from the zod schema that judges it. */
export function jsonSchemaOf({ schema }: DataSet): string {
  return JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any' }), null, 2);
}

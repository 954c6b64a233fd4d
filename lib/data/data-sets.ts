import { z } from 'zod';
import { compacts } from '@/lib/data/compacts';
import { consumerPrices } from '@/lib/data/consumer-prices';
import { credentials } from '@/lib/data/credentials';
import { earlierStateWages } from '@/lib/data/earlier-state-wages';
import { glossary } from '@/lib/data/glossary';
import { jobTitles } from '@/lib/data/job-titles';
import { metroWages } from '@/lib/data/metro-wages';
import { parities } from '@/lib/data/parities';
import { povertyGuidelines } from '@/lib/data/poverty-guidelines';
import { projections } from '@/lib/data/projections';
import { releases } from '@/lib/data/releases';
import { metroRents, stateRents } from '@/lib/data/rents';
import { sources } from '@/lib/data/sources';
import { stateWages } from '@/lib/data/state-wages';
import { stateList } from '@/lib/data/states';
import { wages } from '@/lib/data/wages';
import { type DataFile, dataFiles } from '@/lib/schema/data-files';

const publicDomain = 'public domain in the United States';
const onet =
  'CC BY 4.0, O*NET Database, U.S. Department of Labor, Employment and Training Administration';
/** The terms of what we wrote ourselves. */
const ours = 'CC BY 4.0';

/** A data set as the site offers it: what it holds, under which terms, and its values. */
export type DataSet = {
  readonly name: DataFile;
  readonly title: string;
  readonly about: string;
  readonly license: string;
  readonly set: {
    readonly source: string;
    readonly period: string;
    readonly retrieved: string;
    readonly rows: readonly Readonly<Record<string, unknown>>[];
  };
};

const occupationsIn = ({ rows }: { rows: readonly { occupation: string }[] }) =>
  `${new Set(rows.map(({ occupation }) => occupation)).size} occupations`;

const all: readonly DataSet[] = [
  {
    name: 'wages',
    title: 'Wages in the country',
    about: `Pay and jobs of ${occupationsIn(wages)}, every May since ${wages.rows[0]?.period.slice(0, 4)}.`,
    license: publicDomain,
    set: wages,
  },
  {
    name: 'state-wages',
    title: 'Wages by state',
    about: `Pay and jobs of ${occupationsIn(stateWages)} in each state.`,
    license: publicDomain,
    set: stateWages,
  },
  {
    name: 'earlier-state-wages',
    title: 'Wages by state, earlier',
    about: `Pay and jobs of ${occupationsIn(earlierStateWages)} in each state before the newest May, not to be ranked beside it.`,
    license: publicDomain,
    set: earlierStateWages,
  },
  {
    name: 'metro-wages',
    title: 'Wages by metropolitan area',
    about: `Pay and jobs of ${occupationsIn(metroWages)} in each metropolitan area.`,
    license: publicDomain,
    set: metroWages,
  },
  {
    name: 'projections',
    title: 'Outlook',
    about: `Growth and openings expected of ${occupationsIn(projections)}.`,
    license: publicDomain,
    set: projections,
  },
  {
    name: 'parities',
    title: 'Prices by state',
    about:
      'What all things, goods and housing cost in each state beside the country, which is 100.',
    license: publicDomain,
    set: parities,
  },
  {
    name: 'state-rents',
    title: 'Rents by state',
    about:
      'Fair market rents by number of bedrooms: the mean of the counties and towns of each state, weighted by their people. The means are our own computation.',
    license: publicDomain,
    set: stateRents,
  },
  {
    name: 'metro-rents',
    title: 'Rents by metropolitan area',
    about: 'Fair market rents by number of bedrooms, and the states in which each area lies.',
    license: publicDomain,
    set: metroRents,
  },
  {
    name: 'consumer-prices',
    title: 'Consumer prices',
    about: 'The consumer price index of each May, by which pay of several years is compared.',
    license: publicDomain,
    set: consumerPrices,
  },
  {
    name: 'poverty-guidelines',
    title: 'Poverty guidelines',
    about: 'The income that federal programs count as poverty, by size of household.',
    license: publicDomain,
    set: povertyGuidelines,
  },
  {
    name: 'job-titles',
    title: 'Job titles',
    about: `Titles under which people in ${occupationsIn(jobTitles)} told O*NET that they work.`,
    license: onet,
    set: jobTitles,
  },
  {
    name: 'credentials',
    title: 'Certificates and licenses by state',
    about: 'Credentials of every state, each fact with the pages it rests on.',
    license: ours,
    set: credentials,
  },
  {
    name: 'compacts',
    title: 'Licensing compacts',
    about: 'Which states have joined a licensing compact, and where privileges can be had.',
    license: ours,
    set: compacts,
  },
  {
    name: 'glossary',
    title: 'Glossary',
    about: 'Words of the field, each in one plain sentence.',
    license: ours,
    set: glossary,
  },
  {
    name: 'states',
    title: 'States',
    about: 'Names, codes, neighbors and places on the tile map.',
    license: ours,
    set: stateList,
  },
  {
    name: 'releases',
    title: 'Release calendar',
    about: 'When each official data set is issued anew, and where that day is known from.',
    license: ours,
    set: releases,
  },
  {
    name: 'sources',
    title: 'Sources',
    about: 'Every document that a guide or a data set cites.',
    license: ours,
    set: sources,
  },
];

/** Every data set of the site that has rows. */
export const dataSets: readonly DataSet[] = all.filter(({ set }) => set.rows.length > 0);

/** The JSON Schema of a data set, made from the zod schema that checks it. */
export function jsonSchemaOf({ name }: DataSet): string {
  return JSON.stringify(z.toJSONSchema(dataFiles[name], { unrepresentable: 'any' }), null, 2);
}

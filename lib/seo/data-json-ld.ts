import type { Dataset, DefinedTermSet } from 'schema-dts';
import { routes } from '@/lib/pages/routes';
import { absolute } from '@/lib/pages/site';
import { type Term, termAnchor } from '@/lib/schema/glossary';
import { publisher } from '@/lib/seo/json-ld';

/** A data set as the page of the data shows it. */
export type Published = {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  /** Under CC BY 4.0; else in the public domain. */
  readonly isAttributed: boolean;
  readonly rows: number;
  readonly period: string;
  readonly retrieved: string;
};

const terms = {
  attribution: 'https://creativecommons.org/licenses/by/4.0/',
  publicDomain: 'https://creativecommons.org/publicdomain/mark/1.0/',
} as const;

/** A data set with its files and its terms. */
export function datasetOf(set: Published): Dataset {
  const download = (form: 'csv' | 'json', encodingFormat: string) => ({
    '@type': 'DataDownload' as const,
    encodingFormat,
    contentUrl: absolute(routes.dataFile(`${set.name}.${form}`)),
  });
  return {
    '@type': 'Dataset',
    '@id': absolute(`${routes.data}#${set.name}`),
    name: set.title,
    description: `${set.about} ${set.rows} rows. ${set.period}.`,
    url: absolute(`${routes.data}#${set.name}`),
    license: set.isAttributed ? terms.attribution : terms.publicDomain,
    creator: publisher(),
    dateModified: set.retrieved,
    distribution: [download('csv', 'text/csv'), download('json', 'application/json')],
  };
}

/** The glossary as a set of terms, each at its own fragment. */
export function termSetOf(words: readonly Term[], name: string): DefinedTermSet {
  return {
    '@type': 'DefinedTermSet',
    '@id': absolute(routes.glossary),
    name,
    url: absolute(routes.glossary),
    hasDefinedTerm: words.map((term) => ({
      '@type': 'DefinedTerm',
      name: term.term,
      ...(term.short !== null && { termCode: term.short }),
      description: term.definition,
      url: absolute(`${routes.glossary}#${termAnchor(term)}`),
    })),
  };
}

import { expect, it } from 'vitest';
import { dataSets, jsonSchemaOf } from '@/lib/data/data-sets';
import { dataFiles } from '@/lib/schema/data-files';

it('offers every data set that has rows', () => {
  const offered: string[] = dataSets.map(({ name }) => name);
  expect(Object.keys(dataFiles).filter((name) => !offered.includes(name))).toEqual(['metro-wages']);
});

it('counts what it says it holds', () => {
  for (const { name, about, set } of dataSets) {
    const said = /(\d+) occupations/.exec(about)?.[1];
    if (said !== undefined)
      expect(new Set(set.rows.map(({ occupation }) => occupation)).size, name).toBe(Number(said));
  }
});

it('describes every data set in JSON Schema', () => {
  for (const each of dataSets) {
    const { required, properties } = JSON.parse(jsonSchemaOf(each));
    expect(Object.keys(each.set), each.name).toEqual(Object.keys(properties));
    expect(required).toContain('rows');
  }
});

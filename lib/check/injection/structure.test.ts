import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { checkSchema } from '@/lib/check/check-schema';
import { faultLines } from '@/lib/check/faults';
import { frontMatterText } from '@/lib/check/files';
import { dataTricks, frontMatterTricks } from '@/lib/check/injection/structure-payloads';
import { change, faults, guide } from '@/lib/check/spoil-content';
import { readLocated } from '@/lib/check/yaml';
import { CareerFrontMatter } from '@/lib/schema/career';
import { Glossary } from '@/lib/schema/glossary';

const folder = 'lib/check/fixture';
const sound = readFileSync(`${folder}/${guide}`, 'utf8');
const glossary = readFileSync(`${folder}/content/data/glossary.json`, 'utf8');

/** What the check tells of a text: in time, in one line each, with nothing left in the process. */
function told(text: string, schema: z.ZodType): string[] {
  const file = new VFile({ path: 'x', value: text });
  const start = performance.now();
  const located = readLocated(file, text);
  if (located !== undefined) checkSchema(file, located, schema);
  expect(performance.now() - start).toBeLessThan(2000);
  expect({}).not.toHaveProperty('polluted');
  for (const line of faultLines([file])) expect(line).not.toMatch(/\p{Cc}/u);
  return faultLines([file]);
}

const frontMatter = frontMatterText(new VFile({ value: sound })) ?? '';
const row = '"short": "CH",';

it('finds no fault in what is about to be spoiled', () => {
  expect(told(frontMatter, CareerFrontMatter)).toEqual([]);
  expect(told(glossary, Glossary)).toEqual([]);
  expect(glossary).toContain(row);
});

it.each(frontMatterTricks)('%s in front matter is told', (_, text, remedy) => {
  const lines = told(`${frontMatter}\n${text}`, CareerFrontMatter);
  expect(lines).toContainEqual(expect.stringMatching(remedy));
});

it.each(dataTricks)('%s in a data set is told', (_, text, remedy) => {
  const lines = told(
    glossary.replace(row, () => text),
    Glossary,
  );
  expect(lines).toContainEqual(expect.stringMatching(remedy));
});

it.each(['---js', '---javascript', '---json', '--- js', '---\r'])('%j is told', (first) => {
  const file = new VFile({ path: guide, value: sound.replace('---', first) });
  expect(frontMatterText(file)).toBeUndefined();
  expect(faultLines([file])).toEqual([expect.stringMatching(/file: the first line must be/)]);
});

describe('npm run content', () => {
  it('ends with one fault where aliases would fill the memory', () => {
    const [, bomb] = frontMatterTricks.find(([name]) => name === 'a billion laughs') ?? [];
    change(guide, 'group: no-degree', `group: no-degree\n${bomb}`);
    expect(faults()).toEqual([expect.stringMatching(/large\.md:2:1 {2}syntax: Excessive alias/)]);
  });
});

import { closest, distance } from 'fastest-levenshtein';
import type { VFile } from 'vfile';
import { z } from 'zod';
import { fault } from '@/lib/check/faults';
import type { Located } from '@/lib/check/yaml';

type Issue = z.core.$ZodIssue;

/** A path as an editor would say it: `occupations[1].fit`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

/** A schema without what lets its value be left out or null. */
function bare(schema: z.ZodType | undefined): z.ZodType | undefined {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable
    ? bare(schema.unwrap() as z.ZodType)
    : schema;
}

function shapeAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let here: z.ZodType | undefined = schema;
  for (const part of path) {
    here = bare(here);
    if (here instanceof z.ZodArray) here = here.element as z.ZodType;
    else if (here instanceof z.ZodObject) here = here.shape[String(part)] as z.ZodType | undefined;
    else return undefined;
  }
  return here;
}

function meaning(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const description = shapeAt(schema, path)?.description;
  return description === undefined ? '' : ` (${description})`;
}

function suggestion(word: string, known: readonly string[]): string {
  if (word.includes(' ')) return 'a comma ends a text here; put the whole text in straight quotes';
  if (known.length === 0) return 'delete it';
  const guess = closest(word, [...known]);
  return distance(word, guess) <= 4
    ? `did you mean \`${guess}\`?`
    : `write only ${known.join(', ')}`;
}

function checkUnknownKeys(file: VFile, located: Located, schema: z.ZodType, issue: Issue): void {
  if (issue.code !== 'unrecognized_keys') return;
  const parent = bare(shapeAt(schema, issue.path));
  const known = parent instanceof z.ZodObject ? Object.keys(parent.shape) : [];
  for (const key of issue.keys) {
    const path = [...issue.path, key];
    const remedy = `no such key; ${suggestion(key, known)}`;
    fault(file, located.place(path, true), fieldName(path), remedy);
  }
}

/** What a kind of value is called to an editor. */
const kindWords: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, as in [one, two]',
  object: 'keys under it, or {} where there is nothing to say',
};

function remedy(issue: Issue, schema: z.ZodType): string {
  if (issue.input === undefined && issue.path.length > 0 && issue.code !== 'custom')
    return `is missing; add it${meaning(schema, issue.path)}`;
  if (issue.code === 'invalid_value') return `write one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_type')
    return `write ${kindWords[issue.expected] ?? issue.expected}${meaning(schema, issue.path)}`;
  if (issue.code === 'too_small' && issue.origin === 'array')
    return `write at least ${issue.minimum} entries${meaning(schema, issue.path)}`;
  return `${issue.message}${meaning(schema, issue.path)}`;
}

/** Checks a value by its schema and notes every fault at its place. Undefined if there is one. */
export function checkSchema<Schema extends z.ZodType>(
  file: VFile,
  located: Located,
  schema: Schema,
): z.infer<Schema> | undefined {
  const result = schema.safeParse(located.value, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') checkUnknownKeys(file, located, schema, issue);
    else
      fault(
        file,
        located.place(issue.path),
        fieldName(issue.path) || 'file',
        remedy(issue, schema),
      );
  }
  return undefined;
}

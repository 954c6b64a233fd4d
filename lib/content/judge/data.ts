import { basename } from 'node:path';
import { VFile } from 'vfile';
import type { z } from 'zod';
import type { Figures } from '@/lib/content/figure';
import { fault, fileStart } from '@/lib/content/judge/faults';
import { judgeShape } from '@/lib/content/judge/schema';
import { type Located, readLocated } from '@/lib/content/judge/yaml';
import { Projections } from '@/lib/content/shapes/projection';
import { Sources } from '@/lib/content/shapes/source';
import { Wages } from '@/lib/content/shapes/wage';

/** A data set that was read and has the right shape. */
export type JudgedSet<Value> = {
  readonly file: VFile;
  readonly located: Located;
  readonly value: Value;
};

/** The data sets, each undefined where its own faults already say why. */
export type JudgedData = {
  readonly sources: JudgedSet<Sources> | undefined;
  readonly figures: Figures | undefined;
  readonly missing: readonly VFile[];
};

/** Judges every data set, rows and all. */
export function judgeData(files: readonly VFile[]): JudgedData {
  const missing: VFile[] = [];
  function read<Schema extends z.ZodType>(name: string, schema: Schema) {
    const file = files.find(({ path }) => basename(path) === name);
    if (file === undefined) {
      const absent = new VFile({ path: `content/data/${name}` });
      fault(absent, fileStart, 'file', 'is missing; the site cannot be built without it');
      missing.push(absent);
      return undefined;
    }
    const located = readLocated(file, String(file.value));
    const value = located && judgeShape(file, located, schema);
    return located && value !== undefined ? { file, located, value } : undefined;
  }
  const sources = read('sources.json', Sources);
  const wages = read('wages.json', Wages)?.value;
  const projections = read('projections.json', Projections)?.value;
  const figures = wages && projections ? { wages, projections } : undefined;
  return { sources, figures, missing };
}

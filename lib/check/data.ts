import { basename } from 'node:path';
import { VFile } from 'vfile';
import type { z } from 'zod';
import { fault, fileStart } from '@/lib/check/faults';
import { judgeShape } from '@/lib/check/schema';
import { type Located, readLocated } from '@/lib/check/yaml';
import { type DataFile, dataFiles } from '@/lib/schema/data-files';

/** A data set that was read and has the right shape. */
export type JudgedSet<Name extends DataFile> = {
  readonly file: VFile;
  readonly located: Located;
  readonly value: z.infer<(typeof dataFiles)[Name]>;
};

/** The data sets, each undefined where its own faults already say why. */
export type JudgedData = { readonly [Name in DataFile]?: JudgedSet<Name> };

function judgeSet<Name extends DataFile>(name: Name, file: VFile): JudgedSet<Name> | undefined {
  const located = readLocated(file, String(file.value));
  const value = located && judgeShape(file, located, dataFiles[name]);
  if (located === undefined || value === undefined) return undefined;
  return { file, located, value: value as JudgedSet<Name>['value'] };
}

/** Judges every data set, rows and all; a file that is missing comes back as one with a fault. */
export function judgeData(files: readonly VFile[]): { data: JudgedData; missing: VFile[] } {
  const missing: VFile[] = [];
  const names = Object.keys(dataFiles) as DataFile[];
  const entries = names.map((name) => {
    const file = files.find(({ path }) => basename(path) === `${name}.json`);
    if (file !== undefined) return [name, judgeSet(name, file)];
    const absent = new VFile({ path: `content/data/${name}.json` });
    fault(absent, fileStart, 'file', 'is missing; the site cannot be built without it');
    missing.push(absent);
    return [name, undefined];
  });
  return { data: Object.fromEntries(entries) as JudgedData, missing };
}

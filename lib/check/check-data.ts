import { basename } from 'node:path';
import { VFile } from 'vfile';
import type { z } from 'zod';
import { checkSchema } from '@/lib/check/check-schema';
import { fault, fileStart } from '@/lib/check/faults';
import { checkJsonSyntax } from '@/lib/check/rules/json-syntax';
import { type Located, readLocated } from '@/lib/check/yaml';
import { type DataFile, dataFiles } from '@/lib/schema/data-files';

/** A data set that was read and has the right shape. */
export type CheckedSet<Name extends DataFile> = {
  readonly file: VFile;
  readonly located: Located;
  readonly value: z.infer<(typeof dataFiles)[Name]>;
};

/** The data sets, each undefined where its own faults already say why. */
export type CheckedData = { readonly [Name in DataFile]?: CheckedSet<Name> };

function checkSet<Name extends DataFile>(name: Name, file: VFile): CheckedSet<Name> | undefined {
  const located = readLocated(file, String(file.value));
  if (located !== undefined) checkJsonSyntax(file);
  const value = located && checkSchema(file, located, dataFiles[name]);
  if (located === undefined || value === undefined) return undefined;
  return { file, located, value: value as CheckedSet<Name>['value'] };
}

/** Checks every data set, rows and all; a file that is missing comes back as one with a fault. */
export function checkData(files: readonly VFile[]): { data: CheckedData; missing: VFile[] } {
  const missing: VFile[] = [];
  const names = Object.keys(dataFiles) as DataFile[];
  const entries = names.map((name) => {
    const file = files.find(({ path }) => basename(path) === `${name}.json`);
    if (file !== undefined) return [name, checkSet(name, file)];
    const absent = new VFile({ path: `content/data/${name}.json` });
    fault(absent, fileStart, 'file', 'is missing; the site cannot be built without it');
    missing.push(absent);
    return [name, undefined];
  });
  return { data: Object.fromEntries(entries) as CheckedData, missing };
}

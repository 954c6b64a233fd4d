import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder whose name fits, as paths that begin with the folder. */
export function filesBelow(folder: string, name: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '@/lib/build/files-below';

/** Files of the framework: its page for what is not found, its scripts and lists of scripts. */
const ofFramework = [
  /(^|\/)_not-found(\.|\/)/,
  /(^|\/)__next\..*\.txt$/,
  /\/_next\/static\/.*\.(js|map)$/,
  /\/_next\/(?!static\/)/,
];

/** The data of the framework's router: a text beside the page of the same name. */
const isRouterData = (file: string) =>
  file.endsWith('.txt') && existsSync(file.replace(/\.txt$/, '.html'));

/** Deletes from the exported site what only the framework's own scripts would ask for. */
export function dropFrameworkFiles(folder: string): void {
  const files = filesBelow(folder, /./);
  const dropped = files.filter(
    (file) => isRouterData(file) || ofFramework.some((pattern) => pattern.test(file)),
  );
  for (const file of dropped) rmSync(file);
  // The page for unknown addresses is `404.html` alone.
  rmSync(join(folder, '404'), { recursive: true, force: true });
}

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesBelow } from '@/lib/build/files-below';

it('no module runs in the browser by the framework, whose scripts are taken out', () => {
  const modules = ['app', 'components', 'lib'].flatMap((room) => filesBelow(room, /\.tsx?$/));
  const asks = (path: string) => /^\s*['"]use client['"]/m.test(readFileSync(path, 'utf8'));
  expect(modules.length).toBeGreaterThan(100);
  expect(modules.filter(asks)).toEqual([]);
});

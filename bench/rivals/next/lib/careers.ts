import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cache } from 'react';
import { parse } from 'yaml';
import { render } from '@/lib/markdown';

const folder = join(process.cwd(), 'content/careers');

export type Head = { readonly title: string; readonly summary: string; readonly reviewed: string };

export async function slugs(): Promise<{ slug: string }[]> {
  const names = await readdir(folder);
  return names.map((name) => ({ slug: name.replace(/\.md$/, '') }));
}

export const careerAt = cache(async (slug: string) => {
  const file = await readFile(join(folder, `${slug}.md`), 'utf8');
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? [];
  return { slug, ...(parse(head) as Head), body };
});

export const renderedCareer = cache(async (slug: string) => {
  const career = await careerAt(slug);
  return { ...career, ...(await render(career.body)) };
});

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { compile } from '@/lib/articles/compile/compile';
import { plainMarkdown } from '@/lib/articles/plain-markdown';
import { terms } from '@/lib/data/glossary';
import { sourceCalled } from '@/lib/data/sources';
import { figures } from '@/lib/data/token-data';
import { CareerFrontMatter } from '@/lib/schema/career';

/** The blocks that stand before the text: title, summary, and the day the facts were checked. */
const headBlocks = 3;

/** One guide as a rival's author would have written it: figures as words, sources as footnotes. */
function rivalGuide(file: string): string {
  const [, head = '', text = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(file) ?? [];
  const { title, summary, reviewed } = CareerFrontMatter.parse(parse(head));
  const compiled = compile(text, { figures, terms, absolute: (path) => path });
  const whole = plainMarkdown({ title, summary, reviewed, ...compiled }, sourceCalled);
  const body = whole.split('\n\n').slice(headBlocks).join('\n\n');
  const lines = Object.entries({ title, summary, reviewed });
  const frontMatter = lines.map(([key, words]) => `${key}: ${JSON.stringify(words)}\n`).join('');
  return `---\n${frontMatter}---\n\n${body}`;
}

/** Writes every guide of a copy of the project into a rival's content folder, in place of any other. */
export function writeRivalContent(project: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (!name.startsWith('_')) rmSync(join(folder, name), { recursive: true });
  const from = join(project, 'content/careers');
  for (const name of readdirSync(from))
    writeFileSync(join(folder, name), rivalGuide(readFileSync(join(from, name), 'utf8')));
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { addCorrection } from '@/lib/articles/add-correction';
import { careerTemplate } from '@/lib/articles/template';
import { Slug, text } from '@/lib/schema/primitives';
import { today } from '@/lib/text/today';

/**
 * `npm run new career <slug>`: an empty guide with every key and section explained.
 * `npm run new correction <path> "<what was put right>"`: one more entry on the page of corrections.
 */
function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function newCareer(slug = ''): void {
  if (!Slug.safeParse(slug).success)
    fail(`"${slug}" cannot be an address: use small letters, digits and single hyphens`);
  const path = `content/careers/${slug}.md`;
  if (existsSync(path)) fail(`${path} exists already; nothing was written`);
  writeFileSync(path, careerTemplate(today()), { flag: 'wx' });
  console.log(`${path} written. Replace every "REPLACE:", then run npm run content.`);
}

const Path = z
  .string()
  .regex(
    /^\/[a-z0-9/-]*(#[a-z0-9-]+)?$/,
    'write the path of the page, such as /careers/peer-specialist#pay',
  );
const What = text(10, 300);

/** The title of the article at a path, or the path where no article of ours is there. */
function titleAt(path: string): string {
  const page = path.replace(/#.*/, '');
  const file = [`content${page}.md`, `content/pages${page}.md`].find((name) => existsSync(name));
  if (file === undefined) return page;
  return /^title: (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? page;
}

function newCorrection(path = '', what = ''): void {
  for (const [schema, value] of [
    [Path, path],
    [What, what],
  ] as const) {
    const { error } = schema.safeParse(value);
    if (error) fail(`"${value}": ${error.issues[0]?.message}`);
  }
  const file = 'content/pages/corrections.md';
  if (!existsSync(file)) fail(`${file} is missing; nothing was written`);
  const entry = { path, title: titleAt(path), day: today(), what };
  writeFileSync(file, addCorrection(readFileSync(file, 'utf8'), entry));
  console.log(
    `${file} has the entry. Write it under "changes" of the page, too, then run npm run content.`,
  );
}

const [kind, ...rest] = process.argv.slice(2);
if (kind === 'career') newCareer(...rest);
else if (kind === 'correction') newCorrection(...rest);
else
  fail('Write: npm run new career <slug>, or npm run new correction <path> "<what was put right>"');

import { existsSync, writeFileSync } from 'node:fs';
import { careerTemplate } from '@/lib/articles/template';
import { Slug } from '@/lib/schema/primitives';

/** `npm run new career <slug>`: an empty guide with every key and section explained. */
function say(message: string): never {
  console.error(message);
  process.exit(1);
}

const [kind, slug] = process.argv.slice(2);
if (kind !== 'career' || slug === undefined) say('Write: npm run new career <slug>');
if (!Slug.safeParse(slug).success)
  say(`"${slug}" cannot be an address: use small letters, digits and single hyphens`);
const path = `content/careers/${slug}.md`;
if (existsSync(path)) say(`${path} exists already; nothing was written`);
writeFileSync(path, careerTemplate(new Date().toISOString().slice(0, 10)), { flag: 'wx' });
console.log(`${path} written. Replace every "REPLACE:", then run npm run content.`);

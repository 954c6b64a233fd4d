import { readFileSync } from 'node:fs';
import { join } from 'node:path';
// While editing, this is how the pages learn that the store has changed.
import version from '@/.contentlayer/version.json';
import { type Body, type Stored, type StoredKind, storeFolder } from '@/lib/content/store/kinds';

/** Only what is built reads the store, so no server needs it and no bundler need look for it. */
const fileAt = (name: string) =>
  readFileSync(join(/* turbopackIgnore: true */ process.cwd(), storeFolder, name), 'utf8');

let last: { readonly of: string; readonly body: Body } | undefined;

/** The body of one article; the last one read is remembered, since a page asks for it twice. */
function bodyAt(name: string): Body {
  const of = `${version} ${name}`;
  if (last?.of !== of) last = { of, body: JSON.parse(fileAt(name)) };
  return last.body;
}

/**
 * Every article of a kind, by title. `sections` and `text` are read from the article's own file when
 * they are asked for: a page loads its own text and no other.
 */
export function storedArticles<Kind extends StoredKind>(kind: Kind): readonly Stored<Kind>[] {
  const index = JSON.parse(fileAt(`${kind}.json`)) as Stored<Kind>[];
  for (const facts of index) {
    const name = `${kind}/${facts.slug}.json`;
    Object.defineProperties(facts, {
      sections: { enumerable: true, get: () => bodyAt(name).sections },
      text: { enumerable: true, get: () => bodyAt(name).text },
    });
  }
  return index;
}

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CompiledDocument, compiled } from '@/lib/articles/compiled';
import { type Body, type StoredKind, storedKinds } from '@/lib/content/store/kinds';

/** An article without its body. */
type Facts = Readonly<Record<string, unknown>> & { readonly slug: string };
export type Index = Record<StoredKind, Facts[]>;

const names = Object.keys(storedKinds) as StoredKind[];

const byTitle = (articles: readonly Facts[]) =>
  articles.toSorted((a, b) => String(a.title).localeCompare(String(b.title), 'en'));

/** Stores the body of one document below `folder`; gives back what its index holds. */
export function storeArticle(folder: string, kind: StoredKind, document: CompiledDocument): Facts {
  const { schema, factSources } = storedKinds[kind];
  const { sections, text, ...facts } = compiled(document, schema, factSources as () => string[]);
  const file = join(folder, kind, `${facts.slug}.json`);
  const body: Body = { sections, text };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(body));
  return facts;
}

/** Stores everything that contentlayer wrote into `generated`; gives back the index of it. */
export function storeGenerated(folder: string, generated: string): Index {
  const entries = names.map((kind) => {
    const own = join(generated, storedKinds[kind].type);
    const files = readdirSync(own).filter((name) => /^(?!_index\.).*\.json$/.test(name));
    const documents = files.map((name) => JSON.parse(readFileSync(join(own, name), 'utf8')));
    return [kind, documents.map((document) => storeArticle(folder, kind, document))];
  });
  return Object.fromEntries(entries);
}

/** Puts the facts of one article into the index of its kind, or takes out those at `slug`. */
export function changeIndex(folder: string, kind: StoredKind, slug: string, facts?: Facts): void {
  const file = join(folder, `${kind}.json`);
  const index = JSON.parse(readFileSync(file, 'utf8')) as Facts[];
  const others = index.filter((each) => each.slug !== slug);
  writeFileSync(file, JSON.stringify(byTitle(facts ? [...others, facts] : others)));
}

/** Writes the index of each kind, by title. */
export function writeIndex(folder: string, parts: readonly Index[]): void {
  mkdirSync(folder, { recursive: true });
  for (const kind of names) {
    const all = byTitle(parts.flatMap((part) => part[kind]));
    writeFileSync(join(folder, `${kind}.json`), JSON.stringify(all));
  }
}

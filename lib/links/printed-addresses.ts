import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An outside address, the places that name it, and the day on which an editor last read it. */
export type PrintedAddress = {
  readonly address: string;
  readonly places: readonly string[];
  readonly read: string | undefined;
};

const files = (folder: string, extension: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(extension))
        .map((name) => join(folder, name))
        .sort()
    : [];

/** Addresses as JSON, YAML and Markdown hold them; brackets end one only in Markdown. */
const written = { '.json': /"(https?:\/\/[^"\\\s]+)"/g, '.md': /(https?:\/\/[^\s<>()[\]"'`|]+)/g };
const linked = /<a\b[^>]*?\bhref="(https?:\/\/[^"]+)"/g;

/** The address without its fragment, which no server is told. */
export function withoutFragment(address: string): string {
  return address.replace(/#.*$/s, '');
}

/** The newest day on which each address of a data set was seen. */
function readDays(value: unknown, days: Map<string, string>): void {
  if (typeof value !== 'object' || value === null) return;
  const { seen, url } = value as { seen?: unknown; url?: unknown };
  if (typeof seen === 'string' && typeof url === 'string') {
    const address = withoutFragment(url);
    if (seen > (days.get(address) ?? '')) days.set(address, seen);
  }
  for (const each of Object.values(value)) readDays(each, days);
}

/** A data file as values; throws one clear line where it is broken. */
function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${path} is no JSON; npm run content says where`);
  }
}

/**
 * Every outside address of the content, and those that only a page of the built site links to (job
 * searches, links of templates), sorted. `content` and `built` are folders; `built` may be missing.
 */
export function printedAddresses(content: string, built: string): PrintedAddress[] {
  const places = new Map<string, string[]>();
  const days = new Map<string, string>();
  const note = (address: string, place: string) => {
    const key = withoutFragment(address);
    if (URL.canParse(key)) places.set(key, [...(places.get(key) ?? []), place]);
  };
  for (const extension of ['.json', '.md'] as const)
    for (const path of files(content, extension)) {
      const text = readFileSync(path, 'utf8');
      for (const [index, line] of text.split('\n').entries())
        for (const [, address = ''] of line.matchAll(written[extension]))
          note(address.replace(/[.,;:!?]+$/, ''), `${path}:${index + 1}`);
      if (extension === '.json') readDays(parsed(path, text), days);
    }
  const inContent = new Set(places.keys());
  for (const path of files(built, '.html'))
    for (const [, encoded = ''] of readFileSync(path, 'utf8').matchAll(linked)) {
      const address = encoded.replaceAll('&amp;', '&').replaceAll('&#x27;', "'");
      if (!inContent.has(withoutFragment(address))) note(address, path);
    }
  return [...places]
    .map(([address, at]) => ({ address, places: [...new Set(at)], read: days.get(address) }))
    .sort((a, b) => a.address.localeCompare(b.address));
}

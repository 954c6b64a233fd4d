import { longestQuestion } from '@/lib/search/asked-words';
import { type Entry, kinds } from '@/lib/search/entry';
import { marked } from '@/lib/search/marks';
import { type Found, makeSearch, type Search } from '@/lib/search/search';

let ready: Promise<Search> | undefined;

/** The search over the site's index, which is fetched once, when it is first asked for. */
export function search(): Promise<Search> {
  ready ??= fetch('/search-index.json')
    .then((answer) => answer.json() as Promise<readonly Entry[]>)
    .then(makeSearch)
    .catch((error) => {
      ready = undefined;
      throw error;
    });
  return ready;
}

/** What somebody typed, as it may be shown: no control characters, and no longer than is searched. */
export function shown(question: string): string {
  return question
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestQuestion);
}

/** A link to what was found: its title with the fitting words marked. */
export function linkTo({ title, path, terms }: Found): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = path;
  for (const { text, isHit } of marked(title, terms)) {
    const stretch = document.createElement(isHit ? 'mark' : 'span');
    stretch.textContent = text;
    link.append(stretch);
  }
  return link;
}

/** What was found, in a few words: "Career", "In Peer specialist". */
export function aboutOf({ kind, of }: Found): HTMLElement {
  const about = document.createElement('small');
  about.textContent = of === undefined ? kinds[kind] : `${kinds[kind]} ${of}`;
  return about;
}

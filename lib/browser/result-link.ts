import { kindLabels } from '@/lib/search/entry';
import { highlight } from '@/lib/search/highlight';
import type { Found } from '@/lib/search/search';

/** The stretches of a text, those that fit the question marked. */
function stretches(text: string, terms: readonly string[]): HTMLElement[] {
  return highlight(text, terms).map(({ text: words, isHit }) => {
    const stretch = document.createElement(isHit ? 'mark' : 'span');
    stretch.textContent = words;
    return stretch;
  });
}

/** A link to what was found, and under its title what it is: "Career", "In Peer specialist". */
export function resultLink({ kind, title, path, of, terms }: Found): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = path;
  link.append(...stretches(title, terms));
  const about = document.createElement('small');
  about.textContent = of === undefined ? kindLabels[kind] : `${kindLabels[kind]} ${of}`;
  link.append(about);
  return link;
}

/** The place of a result's line, which is filled when the line comes and stays empty without one. */
export function resultLine(line: Promise<string>, { terms }: Found): HTMLElement {
  const place = document.createElement('small');
  place.className = 'result-line';
  line.then(
    (text) => place.append(...stretches(text, terms)),
    () => {},
  );
  return place;
}

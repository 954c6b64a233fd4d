import { anchor, mark, tag } from '@/lib/articles/compile/html-marks';
import type { Part, Section } from '@/lib/schema/section';

const subheading = new RegExp(`<h3 id="([^"]+)">([\\s\\S]*?) ${anchor}</h3>`);
const reference = /&#x([0-9A-F]+);/gi;

/** What a reader reads of a piece of HTML; rehype writes every character reference in hexadecimal. */
const plain = (html: string) =>
  html
    .replace(mark, '')
    .replace(tag, ' ')
    .replace(reference, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\s+/g, ' ')
    .trim();

/** Every part of an article that has a heading, in order. */
export function partsIn(sections: readonly Section[]): readonly Part[] {
  return sections.flatMap(({ id, title, lead, rest }) => {
    const [own = '', ...pieces] = `${lead}${rest}`.split(subheading);
    const parts: Part[] = [{ id, title: plain(title), text: plain(own), isSection: true }];
    for (let at = 0; at + 2 < pieces.length; at += 3) {
      const [part = '', heading = '', text = ''] = pieces.slice(at, at + 3);
      parts.push({ id: part, title: plain(heading), text: plain(text), isSection: false });
    }
    return parts;
  });
}

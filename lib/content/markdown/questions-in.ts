import type { Section } from '@/lib/content/shapes/section';

/** One question of an article, with the part of the page that answers it. */
export type Question = { readonly id: string; readonly text: string };

const subheading = /<h3 id="([^"]+)">([\s\S]*?) <a class="anchor"/g;
const tag = /<[^>]+>/g;

/** The questions that stand as headings: those of sections and of the parts within them. */
export function questionsIn(sections: readonly Section[]): readonly Question[] {
  return sections
    .flatMap(({ id, title, lead, rest }) => [
      { id, text: title },
      ...[...`${lead}${rest}`.matchAll(subheading)].map(([, part = '', text = '']) => ({
        id: part,
        text: text.replace(tag, ''),
      })),
    ])
    .filter(({ text }) => text.endsWith('?'));
}

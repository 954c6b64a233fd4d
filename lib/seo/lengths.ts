/** How long a title and a description may be, so that search engines print them whole. */
export const titleLength = { least: 50, most: 60 } as const;
export const descriptionLength = { least: 120, most: 160 } as const;

/** A text with the longest of some endings that keeps it within `most`; bare where none does. */
export function withEnding(text: string, endings: readonly string[], most: number): string {
  const fitting = endings.filter((ending) => text.length + ending.length <= most);
  return text + fitting.reduce((best, ending) => (ending.length > best.length ? ending : best), '');
}

/** A title of about the right length. */
export const titled = (text: string, endings: readonly string[]) =>
  withEnding(text, endings, titleLength.most);

const promises = [
  ' Every figure names its source.',
  ' Plain words, official figures, every source named.',
  ' Written in plain words from official figures, with every source named.',
  ' Careers in Mental Health: guides in plain words from official figures, free to share.',
];

/** A description of about the right length. */
export const described = (text: string) => withEnding(text, promises, descriptionLength.most);

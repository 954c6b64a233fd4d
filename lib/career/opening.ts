import type { Section } from '@/lib/schema/section';

/** The two sections that open a guide ahead of its contents, and what follows them. */
export type Opening = {
  readonly minute: Section | undefined;
  readonly canYou: Section | undefined;
  readonly rest: readonly Section[];
};

const ids = { minute: 'in-one-minute', canYou: 'can-you-do-it' } as const;

/** Parts an opening from the rest of a guide; a guide that has none opens with its facts alone. */
export function openingOf(sections: readonly Section[]): Opening {
  const at = (name: string) => sections.find(({ id }) => id === name);
  const opening = { minute: at(ids.minute), canYou: at(ids.canYou) };
  return {
    ...opening,
    rest: sections.filter((section) => section !== opening.minute && section !== opening.canYou),
  };
}

import { openingOf } from '@/lib/career/opening';
import { allCareerSections, type Section } from '@/lib/schema/section';

/** One entry of a guide's contents. */
export type GuidePart = { readonly id: string; readonly title: string };

/** What a section is called where there is little room; its heading where it has no such name. */
const shortName = ({ id, title }: Section) =>
  allCareerSections.find((section) => section.id === id)?.name ?? title;

const partOf = (section: Section): GuidePart => ({ id: section.id, title: shortName(section) });

/** The contents of a guide in the order of the page: what opens it, the state, every other part. */
export function guideParts(sections: readonly Section[]): readonly GuidePart[] {
  const { canYou, rest } = openingOf(sections);
  return [
    ...(canYou ? [partOf(canYou)] : []),
    { id: 'your-state', title: 'Your state' },
    ...rest.map(partOf),
  ];
}

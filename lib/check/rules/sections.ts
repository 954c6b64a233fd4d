import type { VFile } from 'vfile';
import { fault, fileStart } from '@/lib/check/faults';
import type { NamedHeading } from '@/lib/check/rules/headings';
import { adviceFrame, careerSections, formerSections, isRewritten } from '@/lib/schema/section';

const topLevel = (headings: readonly NamedHeading[]) => headings.filter(({ depth }) => depth === 2);

/** A career guide has the sections of the manual, in its order. */
export function checkCareerSections(file: VFile, headings: readonly NamedHeading[]): void {
  const sections = isRewritten(headings.map(({ id }) => id)) ? careerSections : formerSections;
  const order: readonly string[] = sections.map(({ id }) => id);
  let before: string | undefined;
  for (const { id, place } of topLevel(headings)) {
    const spot = order.indexOf(id);
    if (spot < 0) {
      fault(file, place, id, `is no section of a guide; write one of ${order.join(', ')}`);
      continue;
    }
    if (before !== undefined && spot < order.indexOf(before))
      fault(file, place, id, `stands out of order; move it before ${before}`);
    before = id;
  }
  for (const { id, name, required } of sections)
    if (required && !headings.some((heading) => heading.id === id))
      fault(
        file,
        fileStart,
        id,
        `the section "${name}" is missing; add a heading that ends {#${id}}`,
      );
}

/** Advice begins with the answer and ends in short; between them it is free. */
export function checkAdviceSections(file: VFile, headings: readonly NamedHeading[]): void {
  const sections = topLevel(headings);
  const [first, last] = [sections[0], sections.at(-1)];
  if (first?.id !== adviceFrame.first) {
    const place = first?.place ?? fileStart;
    fault(file, place, adviceFrame.first, `begin with a section that ends {#${adviceFrame.first}}`);
  }
  if (last?.id !== adviceFrame.last) {
    const place = last?.place ?? fileStart;
    fault(file, place, adviceFrame.last, `end with a section that ends {#${adviceFrame.last}}`);
  }
}

import type { Heading, Root, RootContent } from 'mdast';
import { toString as words } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { fault, fileStart, type Place } from '@/lib/content/judge/faults';
import { headingId } from '@/lib/content/markdown/heading-id';
import { careerSections } from '@/lib/content/shapes/section';

const placeOf = (node: RootContent): Place => node.position?.start ?? fileStart;
const order: readonly string[] = careerSections.map((section) => section.id);

function judgeLevel(file: VFile, heading: Heading, before: number): void {
  if (heading.depth === 1)
    fault(file, placeOf(heading), 'heading', 'the title is the only first-level heading; write ##');
  else if (heading.depth > before + 1)
    fault(
      file,
      placeOf(heading),
      'heading',
      `skips a level; write ${'#'.repeat(before + 1)} instead of ${'#'.repeat(heading.depth)}`,
    );
}

function judgeId(file: VFile, heading: Heading, seen: Set<string>): string | undefined {
  const id = headingId(heading);
  const name = words(heading);
  if (id === undefined || !/^[a-z][a-z0-9-]*$/.test(id))
    fault(file, placeOf(heading), 'heading', `"${name}" has no id; end it with {#an-id-like-this}`);
  else if (seen.has(id))
    fault(file, placeOf(heading), 'heading', `the id ${id} stands twice; choose another`);
  else seen.add(id);
  return id;
}

function judgeSection(file: VFile, heading: Heading, id: string, before: string | undefined) {
  const spot = order.indexOf(id);
  if (spot < 0)
    fault(file, placeOf(heading), id, `is no section of a guide; write one of ${order.join(', ')}`);
  else if (before !== undefined && spot < order.indexOf(before))
    fault(file, placeOf(heading), id, `stands out of order; move it before ${before}`);
}

function judgeEmptiness(file: VFile, tree: Root): void {
  tree.children.forEach((node, index) => {
    const next = tree.children[index + 1];
    const isEmpty =
      next === undefined ||
      (next.type === 'heading' && node.type === 'heading' && next.depth <= node.depth);
    if (node.type === 'heading' && isEmpty)
      fault(
        file,
        placeOf(node),
        'heading',
        `nothing stands under "${words(node)}"; write it or delete it`,
      );
  });
}

/** Judges headings and sections; gives back every id that a link may lead to. */
export function judgeHeadings(file: VFile, tree: Root): Set<string> {
  const ids = new Set<string>();
  const sections: string[] = [];
  let depth = 1;
  for (const node of tree.children) {
    if (node.type !== 'heading') continue;
    judgeLevel(file, node, depth);
    depth = node.depth;
    const id = judgeId(file, node, ids);
    if (id === undefined || node.depth !== 2) continue;
    judgeSection(file, node, id, sections.at(-1));
    if (order.includes(id)) sections.push(id);
  }
  for (const { id, name, required } of careerSections)
    if (required && !sections.includes(id))
      fault(
        file,
        fileStart,
        id,
        `the section "${name}" is missing; add a heading that ends {#${id}}`,
      );
  judgeEmptiness(file, tree);
  return ids;
}

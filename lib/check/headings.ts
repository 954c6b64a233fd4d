import type { Heading, Root, RootContent } from 'mdast';
import { toString as words } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { headingId } from '@/lib/articles/compile/heading-id';
import { fault, fileStart, type Place } from '@/lib/check/faults';

const placeOf = (node: RootContent): Place => node.position?.start ?? fileStart;

/** A heading that bears an id. */
export type NamedHeading = { readonly id: string; readonly depth: number; readonly place: Place };

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

/** Ids that every page has of its own. */
const ownIds = new Set(['main', 'contents', 'sources', 'words', 'related', 'advice', 'careers']);

function judgeId(file: VFile, heading: Heading, seen: Set<string>): string | undefined {
  const id = headingId(heading);
  const name = words(heading);
  if (id === undefined || !/^[a-z][a-z0-9-]*$/.test(id))
    fault(file, placeOf(heading), 'heading', `"${name}" has no id; end it with {#an-id-like-this}`);
  else if (ownIds.has(id))
    fault(file, placeOf(heading), 'heading', `the id ${id} belongs to the page; choose another`);
  else if (seen.has(id))
    fault(file, placeOf(heading), 'heading', `the id ${id} stands twice; choose another`);
  else seen.add(id);
  return id;
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

/** Judges headings; gives back those that have a sound id, in order. */
export function judgeHeadings(file: VFile, tree: Root): readonly NamedHeading[] {
  const ids = new Set<string>();
  let depth = 1;
  const named = tree.children.flatMap((node) => {
    if (node.type !== 'heading') return [];
    judgeLevel(file, node, depth);
    depth = node.depth;
    const id = judgeId(file, node, ids);
    return id === undefined ? [] : [{ id, depth: node.depth, place: placeOf(node) }];
  });
  judgeEmptiness(file, tree);
  return named;
}

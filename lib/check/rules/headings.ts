import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { headingId } from '@/lib/articles/compile/heading-id';
import { fault, type Place, placeOf } from '@/lib/check/faults';

/** A heading that bears an id. */
export type NamedHeading = { readonly id: string; readonly depth: number; readonly place: Place };

function checkLevel(file: VFile, heading: Heading, before: number): void {
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

/** Ids that every page has of its own, and the starts of those that it makes. */
const commonIds = ['main', 'words', 'found', 'results', 'results-count', 'your-state'];
const ownStarts = /^(source|word|line|arc)-/;

function checkId(
  file: VFile,
  heading: Heading,
  seen: Set<string>,
  ownIds: readonly string[],
): string | undefined {
  const id = headingId(heading);
  const name = textOf(heading);
  if (id === undefined || !/^[a-z][a-z0-9-]*$/.test(id))
    fault(file, placeOf(heading), 'heading', `"${name}" has no id; end it with {#an-id-like-this}`);
  else if ([...commonIds, ...ownIds].includes(id) || ownStarts.test(id))
    fault(file, placeOf(heading), 'heading', `the id ${id} belongs to the page; choose another`);
  else if (seen.has(id))
    fault(file, placeOf(heading), 'heading', `the id ${id} stands twice; choose another`);
  else seen.add(id);
  return id;
}

function checkEmptiness(file: VFile, tree: Root): void {
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
        `nothing stands under "${textOf(node)}"; write it or delete it`,
      );
  });
}

/**
 * Checks headings; gives back those that have a sound id, in order. `ownIds` are those that the template
 * of the page has beside those of every page.
 */
export function checkHeadings(
  file: VFile,
  tree: Root,
  ownIds: readonly string[],
): readonly NamedHeading[] {
  const ids = new Set<string>();
  let depth = 1;
  const named = tree.children.flatMap((node) => {
    if (node.type !== 'heading') return [];
    checkLevel(file, node, depth);
    depth = node.depth;
    const id = checkId(file, node, ids, ownIds);
    return id === undefined ? [] : [{ id, depth: node.depth, place: placeOf(node) }];
  });
  checkEmptiness(file, tree);
  return named;
}

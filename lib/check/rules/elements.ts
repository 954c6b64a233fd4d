import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { fault, placeOf } from '@/lib/check/faults';

/** What an article does not hold, by the kind of node: the field, and what to write instead. */
const refused: Partial<Record<Nodes['type'], readonly [field: string, remedy: string]>> = {
  html: ['html', 'raw HTML is not allowed; write Markdown'],
  footnoteDefinition: ['footnote', 'sources stand in content/data/sources.json; delete it'],
  thematicBreak: ['rule', 'a bare rule says nothing; use a heading'],
};

/** Notes raw HTML, images without words, sources of the text's own, bare rules and boxes to tick. */
export function checkElements(file: VFile, tree: Root): void {
  visit(tree, (node) => {
    const [field, remedy] = refused[node.type] ?? [];
    if (field !== undefined && remedy !== undefined) fault(file, placeOf(node), field, remedy);
    if (node.type === 'image' && !node.alt?.trim())
      fault(file, placeOf(node), 'image', 'has no alternative text; write ![what it shows](file)');
    if (node.type === 'listItem' && typeof node.checked === 'boolean')
      fault(file, placeOf(node), 'list', 'a box to tick is not printed; delete the brackets');
  });
}

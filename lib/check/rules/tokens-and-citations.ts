import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { citationPattern, tokenPattern } from '@/lib/articles/compile/patterns';
import type { CheckedData } from '@/lib/check/check-data';
import { fault, placeOf } from '@/lib/check/faults';
import { figureNamed } from '@/lib/data/token';

/** Where tokens and citations cannot stand, and what to do instead. */
const misplaced: Partial<Record<Nodes['type'], string>> = {
  heading: 'cannot stand in a heading; move it into the text',
  // Each would be a link in a link, which browsers tear apart.
  link: 'cannot stand in the words of a link; move it behind the link',
  linkReference: 'cannot stand in the words of a link; move it behind the link',
  inlineCode: 'is not printed between backticks; take them away',
  code: 'is not printed in a block of code; write it as text',
};

/** Notes tokens and citations that would be printed as they are typed, or tear a link apart. */
function checkPlaces(file: VFile, tree: Root): void {
  visit(tree, (node) => {
    const remedy = misplaced[node.type];
    if (remedy === undefined) return;
    for (const pattern of [tokenPattern, citationPattern])
      for (const [found] of textOf(node).matchAll(pattern))
        fault(file, placeOf(node), found, remedy);
  });
}

/**
 * Notes tokens that name nothing, citations of unknown sources, both where they cannot be printed, and
 * braces left over. Gives back the sources that the text cites, those of its tokens too.
 */
export function checkTokensAndCitations(
  file: VFile,
  tree: Root,
  { wages, projections, credentials, sources }: CheckedData,
): Set<string> {
  const cited = new Set<string>();
  const figures = wages &&
    projections &&
    credentials && {
      wages: wages.value,
      projections: projections.value,
      credentials: credentials.value,
    };
  const ids = sources && new Set(sources.value.rows.map((row) => row.id));
  checkPlaces(file, tree);
  visit(tree, 'text', (node) => {
    const place = placeOf(node);
    for (const [, expression = ''] of node.value.matchAll(tokenPattern)) {
      const figure = figures && figureNamed(expression, figures);
      if (figure === undefined) continue;
      if ('problem' in figure) fault(file, place, `{{${expression.trim()}}}`, figure.problem);
      else if ('source' in figure) cited.add(figure.source);
    }
    for (const [citation, id = ''] of node.value.matchAll(citationPattern)) {
      cited.add(id);
      if (ids && !ids.has(id))
        fault(file, place, citation, 'no such source; add it to content/data/sources.json');
    }
    const left = node.value.replace(tokenPattern, '').replace(citationPattern, '');
    if (/\{\{|\}\}/.test(left))
      fault(file, place, 'token', 'braces that are no token; write {{field code}} in one piece');
  });
  return cited;
}

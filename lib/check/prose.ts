import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { eachNode } from '@/lib/articles/compile/each-node';
import { citationMark, tokenMark } from '@/lib/articles/compile/marks';
import { captionOf } from '@/lib/articles/compile/table-caption';
import type { JudgedData } from '@/lib/check/data';
import { fault, fileStart, type Place } from '@/lib/check/faults';
import { figureNamed } from '@/lib/data/token';

const placeOf = (node: Nodes): Place => node.position?.start ?? fileStart;

/** Notes raw HTML, images without words, sources of the text's own, and tables without a caption. */
export function judgeElements(file: VFile, tree: Root): void {
  eachNode<Nodes>(tree, (node, parent, index) => {
    if (node.type === 'html')
      fault(file, placeOf(node), 'html', 'raw HTML is not allowed; write Markdown');
    if (node.type === 'image' && !node.alt?.trim())
      fault(file, placeOf(node), 'image', 'has no alternative text; write ![what it shows](file)');
    if (node.type === 'footnoteDefinition')
      fault(
        file,
        placeOf(node),
        'footnote',
        'sources stand in content/data/sources.json; delete it',
      );
    if (node.type === 'thematicBreak')
      fault(file, placeOf(node), 'line', 'a bare line says nothing; use a heading');
    if (node.type === 'table' && captionOf(parent?.children[index - 1]) === undefined)
      fault(file, placeOf(node), 'table', 'has no caption; put a paragraph "Table: …" before it');
  });
}

/** Notes tokens that name nothing, citations of unknown sources, and braces left over. */
export function judgeMarks(
  file: VFile,
  tree: Root,
  { wages, projections, sources }: JudgedData,
): Set<string> {
  const cited = new Set<string>();
  const figures = wages && projections && { wages: wages.value, projections: projections.value };
  const ids = sources && new Set(sources.value.rows.map((row) => row.id));
  eachNode<Nodes>(tree, (node, parent) => {
    if (node.type !== 'text') return;
    const place = placeOf(node);
    for (const [, expression = ''] of node.value.matchAll(tokenMark)) {
      const figure = figures && figureNamed(expression, figures);
      if (figure === undefined) continue;
      if ('problem' in figure) fault(file, place, `{{${expression.trim()}}}`, figure.problem);
      else cited.add(figure.source);
    }
    for (const [, id = ''] of node.value.matchAll(citationMark)) {
      cited.add(id);
      if (ids && !ids.has(id))
        fault(file, place, `[^${id}]`, 'no such source; add it to content/data/sources.json');
      if (parent?.type === 'heading')
        fault(file, place, 'heading', 'a heading cites nothing; move the footnote into the text');
    }
    const left = node.value.replace(tokenMark, '').replace(citationMark, '');
    if (/\{\{|\}\}/.test(left))
      fault(file, place, 'token', 'braces that are no token; write {{field code}} in one piece');
  });
  return cited;
}

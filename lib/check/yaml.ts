import type { VFile } from 'vfile';
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  LineCounter,
  parseDocument,
} from 'yaml';
import { fault, type Place } from '@/lib/check/faults';

/** A YAML or JSON text (JSON is YAML), its plain value, and where each part of it stands. */
export type Located = {
  readonly value: unknown;
  /** The place of the nearest part of that path that is written. */
  readonly place: (path: readonly PropertyKey[], atKey?: boolean) => Place;
};

function offsetOf(document: Document, path: readonly PropertyKey[], atKey: boolean): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const [depth, name] of path.entries()) {
    if (!isCollection(node)) break;
    const pair = isMap(node)
      ? node.items.find((item) => isNode(item.key) && String(item.key) === String(name))
      : undefined;
    const next: unknown = isPair(pair) ? pair.value : node.get(name, true);
    if (next === undefined && pair === undefined) break;
    const keyOnly = pair !== undefined && (!isNode(next) || (atKey && depth === path.length - 1));
    const spot = keyOnly ? pair?.key : next;
    if (isNode(spot)) offset = spot.range?.[0] ?? offset;
    node = next;
  }
  return offset;
}

/** The plain value of a document; a fault where its aliases would fill the memory. */
function plainValue(document: Document, file: VFile, firstLine: number): unknown {
  try {
    return document.toJS();
  } catch (error) {
    const place = { line: firstLine, column: 1 };
    fault(file, place, 'syntax', `${(error as Error).message}; write each value out`);
  }
}

/** What to do about a fault of syntax, by what the reader of YAML says. */
function remedyFor(message: string): string {
  if (/Nested mappings/.test(message)) return 'put a text with a colon in straight quotes';
  if (/Implicit (map )?keys?/i.test(message))
    return 'write `key: value` with a plain space behind the colon, on a line of its own';
  return 'correct this line';
}

/**
 * Reads YAML or JSON that starts at `firstLine` of the file, noting every syntax fault and every
 * key written twice. Undefined where nothing can be read.
 */
export function readLocated(file: VFile, text: string, firstLine = 1): Located | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  for (const error of [...document.errors, ...document.warnings])
    fault(file, placeAt(error.pos[0]), 'syntax', `${error.message}; ${remedyFor(error.message)}`);
  if (document.errors.length > 0) return undefined;
  // Read again where a fault is told: the trees of all files together would fill the memory.
  const place = (path: readonly PropertyKey[], atKey = false) =>
    placeAt(offsetOf(parseDocument(text, { prettyErrors: false }), path, atKey));
  const value = plainValue(document, file, firstLine);
  return value === undefined ? undefined : { value, place };
}

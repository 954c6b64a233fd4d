import type { Node, Point } from 'unist';
import type { VFile } from 'vfile';

/** Where in a file a fault lies; lines and columns count from 1. */
export type Place = Pick<Point, 'line' | 'column'>;

export const fileStart: Place = { line: 1, column: 1 };

/** Where a node of a syntax tree begins. */
export const placeOf = ({ position }: Node): Place => position?.start ?? fileStart;

/** Notes one fault: the field or part, what is wrong, and what to write instead. */
export function fault(file: VFile, place: Place, field: string, remedy: string): void {
  file.message(`${field}: ${remedy}`, place);
}

/** A fault repeats what was written, which must neither break its line nor command the terminal. */
const visible = (words: string) => words.replaceAll(/\p{Cc}/gu, '\ufffd');

/** Every fault as one line, `path:line:column  field: what is wrong, what to write instead`. */
export function faultLines(files: readonly VFile[]): string[] {
  return files.flatMap((file) =>
    file.messages
      .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
      .map(({ line, column, reason }) =>
        visible(`${file.path}:${line ?? 1}:${column ?? 1}  ${reason}`),
      ),
  );
}

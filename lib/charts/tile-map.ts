import type { State } from '@/lib/schema/state';

/** One state on the map: its square, the class of its value (0 lowest), or none where unknown. */
export type Tile = {
  readonly state: State;
  readonly value: number | undefined;
  readonly class: number | undefined;
};

/** The least and the most of a class, both included. */
export type Class = { readonly from: number; readonly to: number };

export const columns = 11;
export const rows = 8;

/**
 * Five classes that hold about as many states each. Equal values never part; a class may be empty
 * then, and is left out.
 */
export function classesOf(values: readonly number[], count = 5): readonly Class[] {
  const sorted = values.toSorted((a, b) => a - b);
  const classes: { from: number; to: number }[] = [];
  for (let index = 0; index < count; index += 1) {
    const part = sorted.slice(
      Math.round((index * sorted.length) / count),
      Math.round(((index + 1) * sorted.length) / count),
    );
    const above = part.filter((value) => value > (classes.at(-1)?.to ?? Number.NEGATIVE_INFINITY));
    const [from, to] = [above[0], above.at(-1)];
    if (from !== undefined && to !== undefined) classes.push({ from, to });
  }
  return classes;
}

/** The map of the states for one value a state, with the classes of its legend. */
export function tileMap(
  states: readonly State[],
  valueIn: (state: State) => number | undefined,
): { readonly tiles: readonly Tile[]; readonly classes: readonly Class[] } {
  const values = states.map(valueIn);
  const classes = classesOf(values.filter((value) => value !== undefined));
  const tiles = states.map((state, index) => {
    const value = values[index];
    const found = classes.findIndex(({ to }) => value !== undefined && value <= to);
    return { state, value, class: found < 0 ? undefined : found };
  });
  return { tiles, classes };
}

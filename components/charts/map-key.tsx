import type { Class } from '@/lib/charts/tile-map';

/** What each color of a map stands for, in words. */
export function MapKey({
  classes,
  print,
  unknown,
}: {
  classes: readonly Class[];
  print: (value: number) => string;
  /** What is said of tiles without a value; undefined where every tile has one. */
  unknown: string | undefined;
}) {
  return (
    <ul className="key">
      {classes.map(({ from, to }, index) => (
        <li key={from}>
          <i className={`swatch s${index}`} />
          {from === to ? print(from) : `${print(from)} to ${print(to)}`}
        </li>
      ))}
      {unknown !== undefined && (
        <li>
          <i className="swatch open" />
          {unknown}
        </li>
      )}
    </ul>
  );
}

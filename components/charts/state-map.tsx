import { Figure } from '@/components/charts/figure';
import { type Class, columns, rows, type Tile } from '@/lib/charts/tile-map';
import type { State } from '@/lib/schema/state';
import { notPublished } from '@/lib/text/format';

const size = 30;
const inks = ['fill-on-light', 'fill-on-light', 'fill-on-light', 'fill-on-deep', 'fill-on-deep'];
const fills = ['fill-step-0', 'fill-step-1', 'fill-step-2', 'fill-step-3', 'fill-step-4'];

function Square({ tile, href, words }: { tile: Tile; href: string; words: string }) {
  const { state } = tile;
  const [x, y] = [state.column * size, state.row * size];
  const fill = tile.class === undefined ? 'fill-paper stroke-line' : fills[tile.class];
  const ink = tile.class === undefined ? 'fill-ink' : inks[tile.class];
  return (
    <a
      href={href}
      aria-label={`${state.code}, ${state.name}: ${words}`}
      className="tile no-underline"
    >
      <rect x={x + 1} y={y + 1} width={size - 2} height={size - 2} rx="3" className={fill} />
      <text
        x={x + size / 2}
        y={y + 19}
        textAnchor="middle"
        fontSize="11"
        className={`${ink} font-bold`}
      >
        {state.code}
      </text>
    </a>
  );
}

/** What each colour stands for; the words stand in the legend, so no colour speaks alone. */
function Legend({
  classes,
  print,
  unknown,
}: {
  classes: readonly Class[];
  print: (value: number) => string;
  unknown: string | undefined;
}) {
  return (
    <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {classes.map(({ from, to }, index) => (
        <li key={from} className="flex items-center gap-2">
          <svg width="18" height="18" aria-hidden="true">
            <rect width="18" height="18" rx="3" className={`${fills[index]} stroke-line`} />
          </svg>
          {from === to ? print(from) : `${print(from)} to ${print(to)}`}
        </li>
      ))}
      {unknown !== undefined && (
        <li className="flex items-center gap-2">
          <svg width="18" height="18" aria-hidden="true">
            <rect x="1" y="1" width="16" height="16" rx="3" className="fill-paper stroke-line" />
          </svg>
          {unknown}
        </li>
      )}
    </ul>
  );
}

/** A map of equal squares, one a state, each a link: Rhode Island is as easy to touch as Texas. */
export function StateMap({
  caption,
  credit,
  map,
  print,
  unknownWord = notPublished,
  hrefOf,
}: {
  caption: string;
  credit: string;
  map: { readonly tiles: readonly Tile[]; readonly classes: readonly Class[] };
  print: (value: number) => string;
  /** What is said where there is no value. */
  unknownWord?: string;
  hrefOf: (state: State) => string;
}) {
  const words = (tile: Tile) => (tile.value === undefined ? unknownWord : print(tile.value));
  return (
    <Figure caption={caption} credit={credit}>
      <svg viewBox={`0 0 ${columns * size} ${rows * size}`} className="w-full">
        <title>{caption}</title>
        {map.tiles.map((tile) => (
          <Square key={tile.state.code} tile={tile} href={hrefOf(tile.state)} words={words(tile)} />
        ))}
      </svg>
      <Legend
        classes={map.classes}
        print={print}
        unknown={map.tiles.some((tile) => tile.value === undefined) ? unknownWord : undefined}
      />
    </Figure>
  );
}

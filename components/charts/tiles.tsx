import { WayPast } from '@/components/shell/way-past';
import type { Tile } from '@/lib/charts/tile-map';
import type { State } from '@/lib/schema/state';

/** A map of equal squares, one a state, each a link: Rhode Island is as easy to touch as Texas. */
export function Tiles({
  labelledBy,
  tiles,
  describe,
  hrefOf,
  here,
}: {
  /** The id of the words on the page that name the map. */
  labelledBy: string;
  tiles: readonly Tile[];
  /** What is said of a state after its name; nothing on a map that only picks. */
  describe?: (tile: Tile) => string;
  hrefOf: (state: State) => string;
  /** The code of the state that the page is about. */
  here?: string;
}) {
  const past = `past-${labelledBy}`;
  return (
    <nav className="tiles" aria-labelledby={labelledBy}>
      <WayPast to={past} />
      <ol>
        {tiles.map((tile) => {
          const { code, name, column, row } = tile.state;
          const step = tile.class === undefined ? 'open' : `s${tile.class}`;
          const said = describe === undefined ? '' : `: ${describe(tile)}`;
          return (
            <li key={code} className={`c${column} r${row} ${describe ? step : ''}`}>
              <a
                href={hrefOf(tile.state)}
                aria-label={`${code}, ${name}${said}`}
                aria-current={code === here ? 'page' : undefined}
              >
                {code}
              </a>
            </li>
          );
        })}
      </ol>
      <div id={past} />
    </nav>
  );
}

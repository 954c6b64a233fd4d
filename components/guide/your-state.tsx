import { MapKey } from '@/components/charts/map-key';
import { Tiles } from '@/components/charts/tiles';
import { tileMap } from '@/lib/charts/tile-map';
import type { State } from '@/lib/schema/state';
import type { MapMeasure } from '@/lib/state/map-measure';
import { count } from '@/lib/text/format';

const unknown = 'not known';

/** The way from a guide to a state: as a map, shaded where enough is known, and by name. */
export function YourState({
  states,
  measure,
  compare,
  hrefOf,
}: {
  states: readonly State[];
  measure: MapMeasure | undefined;
  /** Where all states are compared; undefined where too little is known of the career. */
  compare?: string | undefined;
  hrefOf: (state: State) => string;
}) {
  const { tiles, classes } = tileMap(states, measure?.valueIn ?? (() => undefined));
  return (
    <section id="your-state" className="your-state">
      <h2 id="state-map">Your state</h2>
      <p className="small">
        Choose it for its steps, hours, fees and pay
        {compare !== undefined && (
          <>
            , or <a href={compare}>compare all states</a>
          </>
        )}
        .{measure && ` The stronger the color, the more ${measure.hours}.`}
      </p>
      <Tiles
        labelledBy="state-map"
        tiles={tiles}
        {...(measure && {
          describe: ({ value }) =>
            value === undefined
              ? `${measure.hours} ${unknown}`
              : `${count(value)} ${measure.hours}`,
        })}
        hrefOf={hrefOf}
      />
      {measure && <MapKey classes={classes} print={count} unknown={unknown} />}
      <ul className="by-name" aria-label="Your state, by name">
        {states.map((state) => (
          <li key={state.code}>
            <a href={hrefOf(state)}>{state.name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

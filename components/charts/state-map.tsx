import { useId } from 'react';
import { Figure } from '@/components/charts/figure';
import { MapKey } from '@/components/charts/map-key';
import { Tiles } from '@/components/charts/tiles';
import type { Class, Tile } from '@/lib/charts/tile-map';
import type { State } from '@/lib/schema/state';
import { notPublished } from '@/lib/text/format';

/** A map of the states for one value each; the stronger the color, the more. */
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
  const id = useId();
  return (
    <Figure caption={caption} credit={credit} id={id}>
      <Tiles
        labelledBy={id}
        tiles={map.tiles}
        describe={({ value }) => (value === undefined ? unknownWord : print(value))}
        hrefOf={hrefOf}
      />
      <MapKey
        classes={map.classes}
        print={print}
        unknown={map.tiles.some(({ value }) => value === undefined) ? unknownWord : undefined}
      />
    </Figure>
  );
}

import { type CareerLines, lineNote } from '@/lib/career/facts';
import { type FieldRow, fieldRow, leastFirst, longestSchool } from '@/lib/charts/field';
import { careerGroups, groupsOf } from '@/lib/schema/career';

/** A step that people take to another career of the map, and what it needs. */
export type Step = { readonly slug: string; readonly title: string; readonly needs: string };

/** The tracks, by their numbers, that run through the upper and the lower part of a row. */
export type Passing = { readonly above: readonly number[]; readonly below: readonly number[] };

/** A career on the map: a station on the track of its schooling. */
export type Station = FieldRow &
  Passing & {
    readonly slug: string;
    readonly title: string;
    /** Of whom the pay is, where no occupation is the career itself. */
    readonly note: string | undefined;
    /** The number of its track, the least schooling first. */
    readonly track: number;
    readonly steps: readonly Step[];
    /** The tracks that its steps lead to. */
    readonly stops: readonly number[];
  };

export type Pathways = {
  readonly groups: readonly { readonly title: string; readonly stations: readonly Station[] }[];
};

type Placed = Omit<Station, 'above' | 'below'>;

/** Where tracks run: each from the top of the map down to the last row that stands on it or leads to it. */
function withTracks(rows: readonly Placed[], count: number): readonly Station[] {
  const ends = Array.from({ length: count }, (_, track) =>
    rows.findLastIndex((row) => row.track === track || row.stops.includes(track)),
  );
  const running = (from: number) => ends.flatMap((end, track) => (end >= from ? [track] : []));
  return rows.map((row, index) => ({ ...row, above: running(index), below: running(index + 1) }));
}

/** The field as a map: a track for each schooling, careers as stations, steps as ways across. */
export function pathwaysOf(careers: readonly CareerLines[]): Pathways {
  const longest = longestSchool(careers);
  const groups = groupsOf(
    leastFirst(careers).map((lines) => ({ lines, group: lines.career.group })),
  );
  const trackOf = new Map(
    groups.flatMap(({ members }, track) => members.map(({ lines }) => [lines.career.slug, track])),
  );
  const titles = new Map(careers.map(({ career: { slug, title } }) => [slug, title]));
  const placed = groups.flatMap(({ members }, track) =>
    members.map(({ lines }): Placed => {
      const { slug, title, leads_to } = lines.career;
      const steps = leads_to.flatMap(({ slug: to, needs }) => {
        const name = titles.get(to);
        return name === undefined ? [] : [{ slug: to, title: name, needs }];
      });
      const stops = [...new Set(steps.flatMap((step) => trackOf.get(step.slug) ?? []))];
      const note = lineNote(lines.career);
      return { ...fieldRow([lines], longest), slug, title, note, track, steps, stops };
    }),
  );
  const stations = withTracks(placed, groups.length);
  return {
    groups: groups.map(({ group }, track) => ({
      title: careerGroups[group],
      stations: stations.filter((station) => station.track === track),
    })),
  };
}

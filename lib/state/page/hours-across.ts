import type { StateRow } from '@/lib/state/page/next-door';
import { counted, list } from '@/lib/text/format';

/** The hours that tell states apart: supervised ones of a license, else those of training. */
export function hoursAcross(rows: readonly StateRow[]): {
  readonly what: 'supervised work' | 'training';
  readonly inState: ReadonlyMap<string, number>;
} {
  const held = rows.flatMap(({ state, credential }) =>
    credential === undefined ? [] : [{ state, credential }],
  );
  const isLicensed =
    held.filter(({ credential }) => credential.kind === 'license').length * 2 > held.length;
  return {
    what: isLicensed ? 'supervised work' : 'training',
    inState: new Map(
      held.flatMap(({ state, credential }) => {
        const hours = isLicensed ? credential.supervised_hours : credential.training_hours;
        return hours === null ? [] : [[state.code, hours] as const];
      }),
    ),
  };
}

/** Which states ask the fewest of these hours and which the most, in a sentence. */
export function hoursFinding(rows: readonly StateRow[], what: string): string {
  const { inState } = hoursAcross(rows);
  const [least, most] = [Math.min(...inState.values()), Math.max(...inState.values())];
  const named = (hours: number) =>
    rows.flatMap(({ state }) => (inState.get(state.code) === hours ? [state.name] : []));
  const who = (names: readonly string[]) =>
    names.length > 3 ? counted(names.length, 'state') : list(names);
  if (inState.size === 0) return `We know the hours of ${what} in no state yet.`;
  if (least === most)
    return `Hours of ${what} are ${counted(least, 'hour')} (${who(named(least))}), where we know them.`;
  return `Hours of ${what} run from ${counted(least, 'hour')} (${who(named(least))}) to ${counted(most, 'hour')} (${who(named(most))}), in the ${counted(inState.size, 'state')} where we know them.`;
}

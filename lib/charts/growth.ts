import type { Projection } from '@/lib/schema/projection';

/** One bar of expected growth: where it starts and how wide it is, in percent of the figure. */
export type GrowthBar = {
  readonly line: Projection;
  readonly x: number;
  readonly width: number;
};

const round = (place: number) => Math.round(place * 100) / 100;
/** Bars of growth on one scale that holds 0; shrinking occupations reach to the left of it. */
export function growthBars(lines: readonly Projection[]): {
  readonly bars: readonly GrowthBar[];
  readonly zero: number;
} {
  const changes = lines.map((line) => line.growth_percent);
  const [least, most] = [Math.min(0, ...changes), Math.max(0, ...changes)];
  const scale = 100 / (most - least || 1);
  const place = (change: number) => (change - least) * scale;
  const zero = round(place(0));
  const bars = lines.map((line) => {
    const end = place(line.growth_percent);
    return { line, x: round(Math.min(end, zero)), width: round(Math.abs(end - zero)) };
  });
  return { bars, zero };
}

import type { Span, Step } from '@/lib/content/shapes/career';

/** One step on the line: how far its least and its most hours reach, in percent of the width. */
export type Stage = {
  readonly step: Step;
  readonly least: number | undefined;
  readonly most: number | undefined;
};

/** Room after the longest bar for the words beside it, as a share of the width. */
const roomForLabel = 0.45;
const round = (place: number) => Math.round(place * 100) / 100;

/** Lays the hours of every step on one scale that starts at 0; a step without hours has no bar. */
export function stagesOf(steps: readonly Step[]): readonly Stage[] {
  const longest = Math.max(...steps.map(({ hours }) => hours?.to ?? 0), 1);
  const reach = (hours: number) => round((hours / longest) * (1 - roomForLabel) * 100);
  return steps.map((step) => ({
    step,
    least: step.hours && reach(step.hours.from),
    most: step.hours && reach(step.hours.to),
  }));
}

/** A span in words: "40 to 80 hours", "40 hours". */
export function spanWords(span: Span, print: (value: number) => string, unit = ''): string {
  const words =
    span.from === span.to ? print(span.from) : `${print(span.from)} to ${print(span.to)}`;
  return unit === '' ? words : `${words} ${unit}`;
}

import type { Span, Step } from '@/lib/schema/career';
import { count, dollars } from '@/lib/text/format';

/** A step, and how far its least and its most hours reach, in percent of the longest of the path. */
export type Stage = {
  readonly step: Step;
  readonly least: number | undefined;
  readonly most: number | undefined;
};

/** Sets the hours of every step on one scale that starts at 0; a step without hours has no bar. */
export function stagesOf(steps: readonly Step[]): readonly Stage[] {
  const longest = Math.max(...steps.map(({ hours }) => hours?.to ?? 0), 1);
  const reach = (hours: number) => Math.round((hours / longest) * 10_000) / 100;
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

/** The hours of a step in words; undefined where no source names them. */
export const hoursOf = ({ hours }: Step) => hours && spanWords(hours, count, 'hours');

/** What a step costs in words; undefined where no source names it. */
export const costOf = ({ dollars: cost }: Step) =>
  cost && (cost.to === 0 ? 'free' : spanWords(cost, dollars));

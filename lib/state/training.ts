import type { Credential } from '@/lib/schema/credential';
import { range } from '@/lib/text/format';

const hoursOf = (rows: readonly Credential[]) => rows.flatMap((row) => row.training_hours ?? []);

/** The fewest training hours that a credential asks for; undefined where none is known. */
export function leastTraining(rows: readonly Credential[]): number | undefined {
  const hours = hoursOf(rows);
  return hours.length === 0 ? undefined : Math.min(...hours);
}

/** The finding of the map of training hours. */
export function trainingCaption(rows: readonly Credential[]): string {
  const hours = hoursOf(rows);
  const span = range(Math.min(...hours), Math.max(...hours), String);
  return `Training runs from ${span} hours, where we know it.`;
}

import data from '@/content/data/sources.json' with { type: 'json' };
import { type Source, Sources } from '@/lib/schema/source';

/** Every document that a guide or a data set cites. */
export const sources: Sources = Sources.parse(data);

const byId = new Map(sources.rows.map((source) => [source.id, source]));

/** The source of that id, or undefined. */
export function sourceNamed(id: string): Source | undefined {
  return byId.get(id);
}

/** The source of that id; throws for an id that sources.json lacks. */
export function sourceCalled(id: string): Source {
  const source = sourceNamed(id);
  if (source === undefined) throw new Error(`No source "${id}" in content/data/sources.json`);
  return source;
}

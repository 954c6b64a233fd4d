import data from '@/content/data/sources.json' with { type: 'json' };
import { type Source, Sources } from '@/lib/content/shapes/source';

const byId = new Map(Sources.parse(data).rows.map((source) => [source.id, source]));

/** The source of that id; throws for an id that sources.json lacks. */
export function sourceCalled(id: string): Source {
  const source = byId.get(id);
  if (source === undefined) throw new Error(`No source "${id}" in content/data/sources.json`);
  return source;
}

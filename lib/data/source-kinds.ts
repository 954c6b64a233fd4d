import type { Source } from '@/lib/schema/source';

/** The kinds of sources as readers see them, each with the address of its page. */
export const sourceKinds = {
  data: { title: 'Data files', slug: 'data-files' },
  official: { title: 'Official pages', slug: 'official-pages' },
  study: { title: 'Studies', slug: 'studies' },
  'professional-body': { title: 'Professional bodies', slug: 'professional-bodies' },
} as const satisfies Record<Source['kind'], { title: string; slug: string }>;
export type SourceKind = keyof typeof sourceKinds;

/** The kind at an address of its page; undefined for none. */
export function sourceKindAt(slug: string): SourceKind | undefined {
  return (Object.keys(sourceKinds) as SourceKind[]).find((kind) => sourceKinds[kind].slug === slug);
}

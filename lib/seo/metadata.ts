import type { Metadata } from 'next';
import { absolute, site } from '@/lib/site';

/** What the head of a page says of it. */
export type PageHead = {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly published?: string;
  readonly modified?: string;
  /** The same content in another order: `path` is then the page it varies, and robots skip it. */
  readonly isVariant?: boolean;
};

/** The metadata of a page: title, description, canonical address and what a shared link shows. */
export function metadataOf(head: PageHead): Metadata {
  const { title, description, path, published, modified, isVariant } = head;
  const url = absolute(path);
  const common = { title, description, url, siteName: site.name, locale: 'en_US' };
  const openGraph: Metadata['openGraph'] = published
    ? { ...common, type: 'article', publishedTime: published, modifiedTime: modified }
    : { ...common, type: 'website' };
  return {
    title,
    description,
    alternates: { canonical: url },
    ...(isVariant && { robots: { index: false } }),
    openGraph,
    twitter: { card: 'summary', title, description },
  };
}

import type { Metadata } from 'next';
import { routes } from '@/lib/pages/routes';
import { absolute, site } from '@/lib/pages/site';
import { imageName } from '@/lib/seo/share-image';

/** What the head of a page says of it. */
export type PageHead = {
  readonly title: string;
  readonly description: string;
  /** The canonical address: of a page in another order or form, that of the page it varies. */
  readonly path: string;
  readonly published?: string;
  readonly modified?: string;
  /** The address of the same as Markdown. */
  readonly text?: string;
  /** The page whose picture a shared link shows; the home page where there is none. */
  readonly pictureOf?: string;
};

/** The metadata of a page: title, description, canonical address and what a shared link shows. */
export function metadataOf(head: PageHead): Metadata {
  const { title, description, path, published, modified, pictureOf } = head;
  const url = absolute(path);
  const image = {
    url: absolute(routes.shareImage(imageName(pictureOf ?? routes.home))),
    alt: title,
    width: 1200,
    height: 630,
  };
  const common = {
    title,
    description,
    url,
    siteName: site.name,
    locale: 'en_US',
    images: [image],
  };
  const openGraph: Metadata['openGraph'] = published
    ? { ...common, type: 'article', publishedTime: published, modifiedTime: modified }
    : { ...common, type: 'website' };
  return {
    title,
    description,
    alternates: { canonical: url, ...(head.text && { types: { 'text/markdown': head.text } }) },
    openGraph,
    twitter: { card: 'summary_large_image' },
  };
}

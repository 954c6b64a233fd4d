import type { ReactNode } from 'react';

/**
 * An article, handed to the framework as ready HTML. Next writes all elements of a page as data, reads
 * that and renders it again, for a router in the browser that this site does not have; HTML is passed
 * through. Nothing below may wait for anything.
 */
export async function Article({
  className,
  children,
}: {
  className?: string;
  children: ReactNode;
}) {
  // Next refuses this module where it is imported at the head of a file.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const html = renderToStaticMarkup(children);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React has escaped it
  return <article className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}

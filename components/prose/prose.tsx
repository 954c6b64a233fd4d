/**
 * HTML that the content step compiled and sanitised: the only place where markup is set that React did
 * not make.
 */
export function Prose({ html }: { html: string }) {
  if (html === '') return null;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: rehype-sanitize has judged it in compile.ts
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}

/** Structured data for machines; `text` comes from `jsonLd`, which escapes it. */
export function StructuredData({ text }: { text: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: jsonLd has escaped every "<"
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}

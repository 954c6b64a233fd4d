/** Plain text within Markdown: what would begin a link, an image or HTML there is escaped. */
export function markdownText(text: string): string {
  return text.replaceAll(/[\\[\]<]/g, '\\$&');
}

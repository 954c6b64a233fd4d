import { absolute, site } from '@/lib/pages/site';
import { markdownText } from '@/lib/text/markdown-text';

type Listed = { readonly title: string; readonly summary: string; readonly path: string };

/** The site for an assistant, after llmstxt.org: what it is, then its texts under headings. */
export function llmsText(
  groups: readonly { readonly title: string; readonly items: readonly Listed[] }[],
) {
  const lists = groups.map(({ title, items }) => {
    const lines = items.map(
      (each) =>
        `- [${markdownText(each.title)}](${absolute(each.path)}): ${markdownText(each.summary)}`,
    );
    return `## ${title}\n\n${lines.join('\n')}`;
  });
  return `# ${site.name}\n\n> ${site.summary}\n\n${rules}\n\n${lists.join('\n\n')}\n`;
}

const rules =
  'Quote a figure with its period and its source, which stand beside it. A federal line called “nearest” or “proxy” does not count the career alone. Rules differ by state, and the state board decides. Guides: CC BY 4.0.';

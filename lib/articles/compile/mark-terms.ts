import type { Nodes, PhrasingContent, Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { eachNode } from '@/lib/articles/compile/each-node';
import { type Term, wordAnchor } from '@/lib/schema/glossary';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\&]/g, '\\$&');
const isEverydayWord = (form: string) => /^[a-z]+$/i.test(form) && form !== form.toUpperCase();

/** Every form in which a term is marked: its letters and names of several words, not everyday words. */
function formsOf({ term, short, also }: Term): string[] {
  return [term, short ?? '', ...also].filter((form) => form !== '' && !isEverydayWord(form));
}

function link(text: string, term: Term): PhrasingContent {
  return {
    type: 'link',
    url: `#${wordAnchor(term)}`,
    data: { hProperties: { className: ['term'] } },
    children: [{ type: 'text', value: text }],
  };
}

function holds(pattern: RegExp, tree: Nodes): boolean {
  let isFound = false;
  eachNode(tree, (node) => {
    if (!isFound && node.type === 'text') isFound = node.value.search(pattern) >= 0;
  });
  return isFound;
}

/**
 * Marks the first use of each term in a section: a link to its words at the end of the page. Headings,
 * tables and the text of links are left as they are.
 */
export function markTerms(terms: readonly Term[]) {
  const byForm = new Map(
    terms.flatMap((term) => formsOf(term).map((form) => [form.toLowerCase(), term] as const)),
  );
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\w-])(?:${forms.join('|')})s?(?![\\w-])`, 'gi');
  return (tree: Root): void => {
    const seen = new Set<Term>();
    for (const node of tree.children) {
      if (node.type === 'heading' && node.depth === 2) seen.clear();
      if (node.type === 'heading' || node.type === 'table' || !holds(pattern, node)) continue;
      const replace = (found: string) => {
        const key = found.toLowerCase();
        const term = byForm.get(key) ?? byForm.get(key.replace(/s$/, ''));
        const isShort = term?.short?.toLowerCase() === key;
        if (term === undefined || seen.has(term) || (isShort && found !== term.short)) return false;
        seen.add(term);
        return link(found, term);
      };
      findAndReplace({ type: 'root', children: [node] }, [pattern, replace], {
        ignore: ['link', 'linkReference'],
      });
    }
  };
}

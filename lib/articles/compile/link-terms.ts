import type { PhrasingContent, Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { type Term, termAnchor } from '@/lib/schema/glossary';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\&]/g, '\\$&');
const isEverydayWord = (form: string) => /^[a-z]+$/i.test(form) && form !== form.toUpperCase();

/** Every form in which a term is marked: its letters and names of several words, not everyday words. */
function formsOf({ term, short, also }: Term): string[] {
  return [term, short ?? '', ...also].filter((form) => form !== '' && !isEverydayWord(form));
}

function link(text: string, term: Term): PhrasingContent {
  return {
    type: 'link',
    url: `/glossary#${termAnchor(term)}`,
    data: { hProperties: { className: ['term'] } },
    children: [{ type: 'text', value: text }],
  };
}

/**
 * Links the first use of each term in a section to the glossary; gives back the fragments there. Headings, tables and the text of links are left as they are.
 */
export function linkTerms(tree: Root, terms: readonly Term[]): readonly string[] {
  const byForm = new Map(
    terms.flatMap((term) => formsOf(term).map((form) => [form.toLowerCase(), term] as const)),
  );
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\w-])(?:${forms.join('|')})s?(?![\\w-])`, 'gi');
  const anchors = new Set<string>();
  const inSection = new Set<Term>();
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) inSection.clear();
    if (node.type === 'heading' || node.type === 'table') continue;
    const replace = (found: string) => {
      const key = found.toLowerCase();
      const form = byForm.has(key) ? key : key.replace(/s$/, '');
      const term = byForm.get(form);
      const isShort = term?.short?.toLowerCase() === form;
      // "ACT" and "ACTs" are letters of a name; "acts" is a word.
      const isName = !isShort || found.slice(0, form.length) === term?.short;
      if (!term || inSection.has(term) || !isName) return false;
      inSection.add(term);
      anchors.add(termAnchor(term));
      return link(found, term);
    };
    findAndReplace({ type: 'root', children: [node] }, [pattern, replace], {
      ignore: ['link', 'linkReference'],
    });
  }
  return [...anchors];
}

import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { citationPattern } from '@/lib/articles/compile/patterns';
import type { Prose } from '@/lib/check/paragraphs';
import { orders } from '@/lib/check/voice/orders';
import { wordsOf } from '@/lib/text/readability';

/** How a guide speaks. */
export type Voice = {
  readonly words: number;
  /** Percent of sentences that say "you" or begin with an order. */
  readonly toReader: number;
  readonly citationsPer100Words: number;
  /** Steps that tell the reader to ask somebody. */
  readonly asks: number;
  /** Links to the state picker or to a page of a state, and to advice. */
  readonly stateLinks: number;
  readonly adviceLinks: number;
};

const firstWord = (sentence: string) => /[A-Za-z’']+/.exec(sentence)?.[0]?.toLowerCase() ?? '';

/** A noun of the same letters as an order, as in "Work is hard" and "State rules differ". */
const beginsWithNoun =
  /^\W*\w+ (?:is|are|was|were|can|may|has|have|will|rules?|laws?|boards?|in|of)\b/i;

function speaksToReader(sentence: string): boolean {
  if (/\byou(?:r|rs|rself)?\b/i.test(sentence)) return true;
  return orders.has(firstWord(sentence)) && !beginsWithNoun.test(sentence);
}

const isStateLink = (url: string) =>
  /^(?:#your-state|\/states(?:\/|$)|\/careers\/[^/]+\/(?!pay|handout)[^/]+$)/.test(url);

/** Measures the voice of a guide from its tree and its paragraphs. */
export function measureVoice(tree: Root, paragraphs: readonly Prose[]): Voice {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const words = sentences.reduce((sum, sentence) => sum + wordsOf(sentence).length, 0);
  const urls: string[] = [];
  visit(tree, 'link', ({ url }) => {
    urls.push(url);
  });
  let [citations, cited] = [0, 0];
  visit(tree, ['paragraph', 'tableCell'], (node) => {
    const text = textOf(node);
    citations += [...text.matchAll(citationPattern)].length;
    cited += wordsOf(text.replace(citationPattern, ' ')).length;
  });
  const share = (sentences.filter(speaksToReader).length / Math.max(1, sentences.length)) * 100;
  return {
    words,
    toReader: Math.round(share),
    citationsPer100Words: Math.round((citations / Math.max(1, cited)) * 1_000) / 10,
    asks: sentences.filter((sentence) => firstWord(sentence) === 'ask').length,
    stateLinks: urls.filter(isStateLink).length,
    adviceLinks: urls.filter((url) => url.startsWith('/advice/')).length,
  };
}

import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const hasWord = /[\p{L}\p{N}]/u;

/** The words of a text: runs without white space that hold a letter or a digit. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => hasWord.test(word));
}

/** An abbreviation at the end of a piece: its period ends no sentence where more follows. */
const abbreviation = /(?:^|[\s(])(?:U\.S\.|D\.C\.|Dr\.|Mr\.|Ms\.|Mrs\.|St\.|vs\.)\s+$/;

/** The sentences of one paragraph, each without the space around it. */
export function sentencesOf(paragraph: string): readonly string[] {
  const sentences: string[] = [];
  let begun = '';
  for (const { segment } of segmenter.segment(paragraph)) {
    begun += segment;
    if (abbreviation.test(begun)) continue;
    sentences.push(begun.trim());
    begun = '';
  }
  return [...sentences, begun.trim()].filter((sentence) => hasWord.test(sentence));
}

/** A paragraph, cut into sentences once. */
export type Passage = { readonly text: string; readonly sentences: readonly string[] };

/** Cuts a paragraph into its sentences. */
export function passageOf(text: string): Passage {
  return { text, sentences: sentencesOf(text) };
}

const syllables = new Map<string, number>();

/** The syllables of a word, at least one; remembered, since texts share most of their words. */
function syllablesIn(word: string): number {
  const known = syllables.get(word);
  if (known !== undefined) return known;
  const counted = Math.max(1, syllable(word));
  syllables.set(word, counted);
  return counted;
}

/** How hard a text is to read. */
export type Readability = {
  readonly words: number;
  readonly sentences: number;
  /** Flesch-Kincaid grade: the year of schooling at which a reader follows. */
  readonly grade: number;
};

/**
 * Measures paragraphs by the Flesch-Kincaid grade (Kincaid and others, 1975): 0.39 × words a sentence
 * + 11.8 × syllables a word − 15.59. A number counts as one word of one syllable.
 */
export function readabilityOf(paragraphs: readonly Passage[]): Readability {
  const sentence = paragraphs.reduce((sum, each) => sum + each.sentences.length, 0);
  const words = paragraphs.flatMap(({ text }) => wordsOf(text));
  const spoken = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const word = words.length;
  const grade = word === 0 ? 0 : fleschKincaid({ sentence, word, syllable: spoken });
  return { words: word, sentences: sentence, grade: Math.round(grade * 10) / 10 };
}

import { tokenize } from '@/lib/search/tokenize';
import { impliedWords, stopWords } from '@/lib/search/vocabulary';

/** A longer question is cut, in characters: nobody means more, and the browser must not hang. */
export const longestQuestion = 200;

/**
 * Postal codes that are also words (OR, IN, ME, ID), as the question uses them: alone in capitals
 * among small letters, after "in" or a comma, or OR and ID as the last word.
 */
function codesThatAreWords(question: string): string[] {
  const isShouted = question === question.toUpperCase();
  const filled = question
    .replace(/[^\p{L}\p{N},-]/gu, ' ')
    .replace(/,/g, ' , ')
    .split(/\s+/)
    .filter(Boolean);
  return filled
    .filter((word, at) => {
      if (!/^(or|in|me|id)$/i.test(word)) return false;
      if (!isShouted && word === word.toUpperCase()) return true;
      const before = filled[at - 1]?.toLowerCase();
      const isLast = at === filled.length - 1 && at > 0;
      return isLast && (before === 'in' || before === ',' || /^(or|id)$/i.test(word));
    })
    .map((word) => word.toLowerCase());
}

/** The words of a question that say what is looked for; all of them where none says anything. */
export function queryWords(question: string): readonly string[] {
  const cut = question.slice(0, longestQuestion);
  const codes = codesThatAreWords(cut);
  const words = [...new Set([...tokenize(cut), ...impliedWords(cut)])];
  const telling = words.filter((word) => !stopWords.has(word) || codes.includes(word));
  return telling.length > 0 ? telling : words;
}

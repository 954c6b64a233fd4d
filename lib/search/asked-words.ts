import { impliedWords, stopWords } from '@/lib/search/vocabulary';
import { wordsOf } from '@/lib/search/words';

/** A longer question is cut: nobody means more, and the browser must not hang. */
export const longestQuestion = 200;

/** Postal codes that are also words, such as OR, count where they alone are in capitals. */
function postalCodes(question: string): string[] {
  if (question === question.toUpperCase()) return [];
  return (question.match(/\b[A-Z]{2}\b/g) ?? []).map((code) => code.toLowerCase());
}

/** The words of a question that say what is looked for; all of them where none says anything. */
export function askedWords(question: string): readonly string[] {
  const cut = question.slice(0, longestQuestion);
  const codes = postalCodes(cut);
  const words = [...new Set([...wordsOf(cut), ...impliedWords(cut)])];
  const telling = words.filter((word) => !stopWords.has(word) || codes.includes(word));
  return telling.length > 0 ? telling : words;
}

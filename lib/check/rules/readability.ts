import type { VFile } from 'vfile';
import { fault, fileStart } from '@/lib/check/faults';
import type { Prose } from '@/lib/check/paragraphs';
import { wordRules } from '@/lib/check/rules/word-rules';
import { readabilityOf, wordsOf } from '@/lib/text/readability';

const highestGrade = 8;
const longestSentence = 30;

function checkSentences(file: VFile, { sentences, place }: Prose): void {
  for (const sentence of sentences) {
    const length = wordsOf(sentence).length;
    if (length <= longestSentence) continue;
    const start = sentence.slice(0, 40);
    fault(
      file,
      place,
      'sentence',
      `"${start}…" has ${length} words; write ${longestSentence} at most`,
    );
  }
}

function checkWords(file: VFile, { text, place }: Prose): void {
  for (const { pattern, instead, allowed } of wordRules) {
    const found = pattern.exec(allowed === undefined ? text : text.replace(allowed, ''));
    if (found) fault(file, place, 'word', `"${found[0].trim()}": write ${instead} instead`);
  }
}

/** Checks how an article reads: its grade as a whole, its longest sentences, its words. */
export function checkReading(file: VFile, paragraphs: readonly Prose[]): void {
  const { grade } = readabilityOf(paragraphs);
  if (grade > highestGrade)
    fault(
      file,
      fileStart,
      'grade',
      `reads at grade ${grade}; shorten words and sentences to ${highestGrade} or below`,
    );
  for (const paragraph of paragraphs) {
    checkSentences(file, paragraph);
    checkWords(file, paragraph);
  }
}

/**
 * Notes every sentence of eight words or more that another article has too. `owners` holds the paths of
 * the articles that had each before, and grows.
 */
export function checkShared(
  file: VFile,
  paragraphs: readonly Prose[],
  owners: Map<string, string>,
): void {
  for (const { sentences, place } of paragraphs)
    for (const sentence of sentences) {
      if (wordsOf(sentence).length < 8) continue;
      const key = sentence.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
      const owner = owners.get(key) ?? file.path;
      owners.set(key, owner);
      if (owner === file.path) continue;
      fault(
        file,
        place,
        'sentence',
        `"${sentence.slice(0, 50)}…" stands in ${owner} too; write it afresh`,
      );
    }
}

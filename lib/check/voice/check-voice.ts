import { basename } from 'node:path';
import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { fault, fileStart, placeOf } from '@/lib/check/faults';
import type { Prose } from '@/lib/check/paragraphs';
import { measureVoice } from '@/lib/check/voice/measure-voice';
import { hedges, phrases } from '@/lib/check/voice/phrases';

const limits = { leastWords: 1_600, leastToReader: 45, mostCitations: 2.3, mostAsks: 6, advice: 3 };
/** Words at most; the flagship covers every topic of the guides that people find today. */
const mostWords = (slug: string) => (slug === 'peer-specialist' ? 2_600 : 2_400);

function checkMeasures(file: VFile, tree: Root, paragraphs: readonly Prose[]): void {
  const voice = measureVoice(tree, paragraphs);
  const most = mostWords(basename(file.path, '.md'));
  const tell = (isFault: boolean, field: string, remedy: string) => {
    if (isFault) fault(file, fileStart, field, remedy);
  };
  tell(
    voice.words < limits.leastWords || voice.words > most,
    'length',
    `${voice.words} words; write ${limits.leastWords} to ${most}`,
  );
  tell(
    voice.toReader < limits.leastToReader,
    'voice',
    `${voice.toReader}% of sentences speak to the reader; make it ${limits.leastToReader}% or more`,
  );
  tell(
    voice.citationsPer100Words > limits.mostCitations,
    'citations',
    `${voice.citationsPer100Words} in 100 words; cite once for a paragraph, ${limits.mostCitations} at most`,
  );
  tell(
    voice.asks > limits.mostAsks,
    'ask',
    `${voice.asks} steps begin with "Ask"; answer, and keep ${limits.mostAsks} at most`,
  );
  tell(
    voice.stateLinks === 0,
    'links',
    'none to the reader’s state; add [Find your state](#your-state)',
  );
  tell(
    voice.adviceLinks < limits.advice,
    'links',
    `${voice.adviceLinks} to advice; add ${limits.advice} at least, at the point of worry`,
  );
}

function checkPhrases(file: VFile, paragraphs: readonly Prose[]): void {
  for (const { text, place } of paragraphs)
    for (const { pattern, instead } of phrases) {
      const [found] = pattern.exec(text) ?? [];
      if (found !== undefined) fault(file, place, 'phrase', `"${found}": write ${instead}`);
    }
}

/** Every heading that asks is answered by the first sentence below it. */
function checkAnswers(file: VFile, tree: Root): void {
  visit(tree, 'heading', (heading: Heading, index = 0, parent) => {
    const next = parent?.children[index + 1];
    if (!textOf(heading).includes('?') || next?.type !== 'paragraph') return;
    const [hedge] = hedges.exec(textOf(next)) ?? [];
    if (hedge !== undefined)
      fault(file, placeOf(next), 'answer', `opens with "${hedge}"; begin with the usual answer`);
  });
}

/** Checks that a guide speaks to its reader, answers, and leaves its sources to the footnotes. */
export function checkVoice(file: VFile, tree: Root, paragraphs: readonly Prose[]): void {
  checkMeasures(file, tree, paragraphs);
  checkPhrases(file, paragraphs);
  checkAnswers(file, tree);
}

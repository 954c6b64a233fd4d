import type { CareerSectionId } from '@/lib/schema/section';
import type { Entry } from '@/lib/search/entry';
import type { Rank, Scored } from '@/lib/search/ranking';
import {
  payWords,
  ruleWords,
  sectionWords,
  stopWords,
  wordsForSection,
} from '@/lib/search/vocabulary';
import { wordsOf } from '@/lib/search/words';

/** The state whose whole name or postal code is asked for, if any. */
export function stateAmong(scored: readonly Scored[]): Scored | undefined {
  return scored.find(({ entry, terms }) => {
    if (entry.kind !== 'state') return false;
    const name = wordsOf(entry.title).filter((word) => !stopWords.has(word));
    const codes = (entry.names ?? []).map((code) => code.toLowerCase());
    return name.every((word) => terms.includes(word)) || codes.some((code) => terms.includes(code));
  });
}

/** The row of a state in a career's table of pay; the page of the state where it has none. */
function payRow(career: Entry, state: Entry): Entry | undefined {
  if (career.line === undefined) return undefined;
  const title = `${career.title}: pay in ${state.title}`;
  const unpaid = career.unpaid?.some((code) => state.names?.includes(code)) ?? false;
  const slug = state.path.split('/').at(-1);
  return {
    kind: 'state',
    title,
    path: unpaid ? state.path : `${career.path}/pay#${career.line}-${slug}`,
  };
}

/** The career of which all of these words are a name; `rank` ranks careers. */
function careerOf(words: readonly string[], rank: Rank): Scored | undefined {
  const [career] = rank(words);
  return career?.held.length === words.length ? career : undefined;
}

/**
 * What a question that names a state leads to: the row of the state where it names a career too and
 * asks for no rule, and the page of the state.
 */
export function placesFor(asked: readonly string[], scored: readonly Scored[], rank: Rank) {
  const state = stateAmong(scored);
  if (state === undefined || (scored[0]?.isNamed && scored[0] !== state)) return [];
  if (asked.some((word) => ruleWords.has(word))) return [state];
  const rest = asked.filter((word) => !state.held.includes(word) && !payWords.has(word));
  const career = rest.length > 0 ? careerOf(rest, rank) : undefined;
  const row = career && payRow(career.entry, state.entry);
  if (career === undefined || row === undefined) return [state];
  return [{ ...state, entry: row, terms: [...state.terms, ...career.terms] }, state];
}

/**
 * The section of a guide that a question asks for: it names a career, and what else it says are words
 * for that section. None where the whole question is a name.
 */
export function sectionFor(asked: readonly string[], scored: readonly Scored[], rank: Rank) {
  if (careerOf(asked, rank) !== undefined) return [];
  const choices = Object.keys(sectionWords)
    .map((id) => {
      const words = wordsForSection(id as CareerSectionId);
      return { id, rest: asked.filter((word) => !words.has(word)) };
    })
    .filter(({ rest }) => rest.length > 0 && rest.length < asked.length)
    .sort((a, b) => a.rest.length - b.rest.length);
  for (const { id, rest } of choices) {
    const career = careerOf(rest, rank);
    const isWanted = ({ entry }: Scored) =>
      entry.section === id && entry.of === career?.entry.title;
    const section = career && scored.find(isWanted);
    if (section !== undefined) return [section];
  }
  return [];
}

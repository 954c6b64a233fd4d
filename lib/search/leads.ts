import type { CareerSectionId } from '@/lib/schema/section';
import type { Entry } from '@/lib/search/entry';
import type { Rank, Scored } from '@/lib/search/ranking';
import { tokenize } from '@/lib/search/tokenize';
import {
  payWords,
  ruleWords,
  sectionWords,
  stopWords,
  wordsForSection,
} from '@/lib/search/vocabulary';

/** The state whose whole name or postal code is asked for, if any; of two, the one asked in full. */
export function stateAmong(scored: readonly Scored[]): Scored | undefined {
  const states = scored.filter(({ entry, terms }) => {
    if (entry.kind !== 'state') return false;
    const name = tokenize(entry.title).filter((word) => !stopWords.has(word));
    const codes = (entry.names ?? []).map((code) => code.toLowerCase());
    return name.every((word) => terms.includes(word)) || codes.some((code) => terms.includes(code));
  });
  const most = Math.max(...states.map(({ held }) => held.length));
  return states.find(({ held }) => held.length === most);
}

const isAmong = (codes: readonly string[] | undefined, state: Entry) =>
  codes?.some((code) => state.names?.includes(code)) ?? false;

const slugOf = ({ path }: Entry) => path.split('/').at(-1);

/** The page of a career in a state, where there is one. */
function statePage(career: Entry, state: Entry): Entry | undefined {
  if (!isAmong(career.states, state)) return undefined;
  return {
    kind: 'state',
    title: `${career.title} in ${state.title}`,
    path: `${career.path}/${slugOf(state)}`,
    line: `What it takes and what it pays in ${state.title}.`,
  };
}

/** The row of a state in a career's table of pay; the page of the state where it has none. */
function payRow(career: Entry, state: Entry): Entry | undefined {
  if (career.occupation === undefined) return undefined;
  const title = `${career.title}: pay in ${state.title}`;
  const path = isAmong(career.withheldIn, state)
    ? state.path
    : `${career.path}/pay#${career.occupation}-${slugOf(state)}`;
  return {
    kind: 'state',
    title,
    path,
    line: `What it pays in ${state.title}, beside the other states.`,
  };
}

/** The career of which all of these words are a name; `rank` ranks careers. */
function careerOf(words: readonly string[], rank: Rank): Scored | undefined {
  if (words.length === 0) return undefined;
  const [career] = rank(words);
  return career?.held.length === words.length ? career : undefined;
}

/**
 * What a question that names a state leads to: the page of the career in that state where it names a
 * career too, or else the row of the state in its table of pay; and the page of the state. Whoever
 * asks for pay is led to the row first, and whoever asks for a rule never to it.
 */
export function placesFor(
  asked: readonly string[],
  scored: readonly Scored[],
  rank: Rank,
): readonly Scored[] {
  const state = stateAmong(scored);
  if (state === undefined || (scored[0]?.isNamed && scored[0] !== state)) return [];
  const rest = asked.filter((word) => !state.held.includes(word) && !payWords.has(word));
  // Words that are in no career's name ("hours", "supervised") ask for something about it.
  const naming = rest.filter((word) => rank([word]).some(({ terms }) => terms.includes(word)));
  const wholly = careerOf(rest, rank);
  const career = wholly ?? careerOf(naming, rank);
  if (career === undefined) return [state];
  const asksRule = asked.some((word) => ruleWords.has(word));
  const asksPay = asked.some((word) => payWords.has(word));
  const page = statePage(career.entry, state.entry);
  const row = asksRule || wholly === undefined ? undefined : payRow(career.entry, state.entry);
  const first = asksPay ? [row, page] : [page, page === undefined ? row : undefined];
  const terms = [...state.terms, ...career.terms];
  return [
    ...first.flatMap((entry) => (entry === undefined ? [] : [{ ...state, entry, terms }])),
    state,
  ];
}

/**
 * The section of a guide that a question asks for: it names a career, and what else it says are words
 * for that section. None where the whole question is a name.
 */
export function sectionFor(
  asked: readonly string[],
  scored: readonly Scored[],
  rank: Rank,
): readonly Scored[] {
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

import { type Credential, factOf } from '@/lib/schema/credential';

/** The careers of people who work from lived experience. */
export const peerCareers: readonly string[] = [
  'peer-specialist',
  'recovery-coach',
  'family-peer-specialist',
  'youth-peer-specialist',
];

/** Rules that are numbers, and can be summed up over the states. */
export const numberRules = [
  'minimum_age',
  'credits',
  'recovery_months',
  'training_hours',
  'work_hours',
  'supervised_hours',
  'supervised_years',
  'supervision_contact_hours',
  'fees.application',
  'fees.exam',
  'fees.training',
  'fees.renewal',
  'renewal_years',
  'continuing_education_hours',
] as const;
export type NumberRule = (typeof numberRules)[number];

/** Rules that are one of a few answers; the answers a share can be asked of. */
export const shareRules = {
  schooling: ['none', 'diploma', 'some-college', 'associate', 'bachelors', 'masters', 'doctorate'],
  recovery_months: ['none', 'some'],
  record_check: ['none', 'case-by-case', 'listed-offenses'],
  exam: ['yes', 'no'],
  medicaid: ['yes', 'no'],
} as const;
export type ShareRule = keyof typeof shareRules;

/** What the states that are known ask, in the unit of the field. */
export type NumberSummary = {
  /** How many states have a known value. */
  readonly known: number;
  readonly lowest: number;
  readonly highest: number;
  /**
   * The narrowest span that holds at least two thirds of the known states; of two such spans, the
   * lower.
   */
  readonly usual: { readonly from: number; readonly to: number; readonly states: number };
  /** The value most states have, the lowest of several, and how many have it. */
  readonly common: { readonly value: number; readonly states: number };
};

/**
 * One credential for each state: the one that most people in a career take. A record made for the
 * career comes before one that serves it too, a full one before an associate one, and then the order
 * of the file decides.
 */
export function mainCredentials(rows: readonly Credential[], career: string): Credential[] {
  const rank = ({ careers, level }: Credential) =>
    Number(careers[0] !== career) + 2 * Number(level !== 'full');
  const chosen = new Map<string, Credential>();
  for (const row of rows) {
    if (!row.careers.includes(career)) continue;
    const best = chosen.get(row.state);
    if (best === undefined || rank(row) < rank(best)) chosen.set(row.state, row);
  }
  return [...chosen.values()];
}

/**
 * The value of a number rule. Left out are fees that are part of another, supervised hours that count
 * client contact alone, which cannot be set beside hours of all work, and states that set no time in
 * recovery: a share tells how many those are.
 */
function numberOf(row: Credential, rule: NumberRule): number | undefined {
  const value = factOf(row, rule);
  if (typeof value !== 'number') return undefined;
  if (rule === 'recovery_months' && value === 0) return undefined;
  return rule === 'supervised_hours' && row.hours_counted === 'client contact' ? undefined : value;
}

function usualSpan(sorted: readonly number[]): NumberSummary['usual'] {
  const size = Math.ceil((sorted.length * 2) / 3);
  let best = { from: sorted[0] ?? 0, to: sorted.at(-1) ?? 0 };
  for (let start = 0; start + size <= sorted.length; start += 1) {
    const [from, to] = [sorted[start] ?? 0, sorted[start + size - 1] ?? 0];
    if (to - from < best.to - best.from) best = { from, to };
  }
  const states = sorted.filter((value) => value >= best.from && value <= best.to).length;
  return { ...best, states };
}

function mostCommon(sorted: readonly number[]): NumberSummary['common'] {
  let best = { value: sorted[0] ?? 0, states: 0 };
  for (const value of new Set(sorted)) {
    const states = sorted.filter((each) => each === value).length;
    if (states > best.states) best = { value, states };
  }
  return best;
}

/** A number rule over the states, one credential each; undefined where fewer than three are known. */
export function summarize(
  rows: readonly Credential[],
  rule: NumberRule,
): NumberSummary | undefined {
  const sorted = rows.flatMap((row) => numberOf(row, rule) ?? []).toSorted((a, b) => a - b);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined || sorted.length < 3) return undefined;
  return {
    known: sorted.length,
    lowest,
    highest,
    usual: usualSpan(sorted),
    common: mostCommon(sorted),
  };
}

/** The answer that a credential gives to a rule of shares; undefined where it is not known. */
function answerOf(row: Credential, rule: ShareRule): string | undefined {
  const yesOrNo = (value: boolean | null | undefined) =>
    value === null || value === undefined ? undefined : value ? 'yes' : 'no';
  if (rule === 'exam') return yesOrNo(row.exam?.required);
  if (rule === 'medicaid') return yesOrNo(row.medicaid);
  if (rule === 'record_check') return row.record_check?.kind?.replaceAll(' ', '-');
  if (rule === 'schooling') return row.schooling ?? undefined;
  if (row.recovery_months === null) return undefined;
  return row.recovery_months === 0 ? 'none' : 'some';
}

/** How many of the states that are known give an answer, and how many are known. */
export function shareOf(rows: readonly Credential[], rule: ShareRule, answer: string) {
  const answers = rows.flatMap((row) => answerOf(row, rule) ?? []);
  return { known: answers.length, states: answers.filter((each) => each === answer).length };
}

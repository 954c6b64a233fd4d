import { mainCredentials } from '@/lib/data/rules';
import type { Credential } from '@/lib/schema/credential';
import { recordLabels, schoolingLabels } from '@/lib/state/credential-labels';

/** How many states give one answer to a rule; parts stand from the strictest to the least strict. */
export type SharePart = { readonly label: string; readonly states: number };
export type RuleShare = {
  readonly parts: readonly SharePart[];
  /** States with a credential whose answer is not known. */
  readonly unknown: number;
};

type Answer = { readonly strictness: number; readonly label: string };

/** With fewer states known, a bar would mostly show what we do not know. */
const fewest = 10;

const orderOf = (labels: object, key: string) => Object.keys(labels).indexOf(key);

function recoveryAnswer(months: number): Answer {
  if (months === 0) return { strictness: 0, label: 'no time set' };
  if (months < 12) return { strictness: 1, label: 'less than a year' };
  return months < 24
    ? { strictness: 2, label: 'one year' }
    : { strictness: 3, label: 'two years or more' };
}

/** The rules that a row of “Can you do it?” may ask about: its words, and what a credential answers. */
const rules: readonly {
  readonly asks: RegExp;
  readonly answer: (row: Credential) => Answer | undefined;
}[] = [
  {
    asks: /school|diploma|degree/i,
    answer: ({ schooling }) =>
      schooling === null
        ? undefined
        : { strictness: orderOf(schoolingLabels, schooling), label: schoolingLabels[schooling] },
  },
  {
    asks: /recovery/i,
    answer: ({ recovery_months: months }) => (months === null ? undefined : recoveryAnswer(months)),
  },
  {
    asks: /record|conviction/i,
    answer: ({ record_check }) => {
      const kind = record_check?.kind ?? undefined;
      return kind && { strictness: orderOf(recordLabels, kind), label: recordLabels[kind] };
    },
  },
  {
    asks: /\bage\b|how old/i,
    answer: ({ minimum_age: age }) =>
      age === null ? undefined : { strictness: age, label: `${age} or older` },
  },
];

function shareOf(
  rows: readonly Credential[],
  answer: (row: Credential) => Answer | undefined,
): RuleShare | undefined {
  const answers = rows.flatMap((row) => answer(row) ?? []);
  if (answers.length < fewest) return undefined;
  const labels = answers.toSorted((a, b) => b.strictness - a.strictness).map(({ label }) => label);
  const parts = [...new Set(labels)].map((label) => ({
    label,
    states: labels.filter((each) => each === label).length,
  }));
  return { parts, unknown: rows.length - answers.length };
}

/**
 * How the states answer what a row of “Can you do it?” asks, by the credential that most people in
 * the career take. Undefined where the row asks no such thing, or too few answers are known.
 */
export function ruleShareFor(
  question: string,
  career: string,
  credentials: readonly Credential[],
): RuleShare | undefined {
  const rule = rules.find(({ asks }) => asks.test(question));
  return rule && shareOf(mainCredentials(credentials, career), rule.answer);
}

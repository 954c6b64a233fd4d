import {
  mainCredentials,
  type NumberRule,
  type NumberSummary,
  numberRules,
  type ShareRule,
  shareOf,
  shareRules,
  summarize,
} from '@/lib/data/rules';
import { type Credential, isFee } from '@/lib/schema/credential';
import { counted, dollars, number, range } from '@/lib/text/format';

/** What a rule token prints: a phrase, what it rests on, and the page that compares the states. */
export type RulePhrase = {
  readonly phrase: string;
  /** Empty where the phrase says it already. */
  readonly note: string;
  readonly comparedAt: string;
};

/** With 40 known, the two thirds that a usual span holds are more than half of all 51. */
const fewestForMost = 40;

const variants = ['lowest', 'highest', 'common', 'count'] as const;
type Variant = (typeof variants)[number];

const nouns: Readonly<Partial<Record<NumberRule, string>>> = {
  minimum_age: 'year',
  credits: 'credit',
  recovery_months: 'month',
  supervised_years: 'year',
  renewal_years: 'year',
};

/** Every name that a rule token can have. */
export const ruleNames: readonly string[] = [
  ...numberRules.flatMap((rule) => [
    `rule.${rule}`,
    ...variants.map((variant) => `rule.${rule}.${variant}`),
  ]),
  ...Object.entries(shareRules).flatMap(([rule, answers]) =>
    answers.map((answer) => `rule.${rule}.${answer}`),
  ),
];

function amount(value: number, rule: NumberRule): string {
  return isFee(rule) ? dollars(value) : counted(value, nouns[rule] ?? 'hour');
}

/** "40 to 60 hours": the unit once where it has a noun, dollars on both. */
function span(from: number, to: number, rule: NumberRule): string {
  if (from === to || isFee(rule)) return range(from, to, (value) => amount(value, rule));
  return `${number(from)} to ${amount(to, rule)}`;
}

function numberPhrase(
  { known, lowest, highest, usual, common }: NumberSummary,
  rule: NumberRule,
  variant: Variant | undefined,
): Omit<RulePhrase, 'comparedAt'> {
  const note = `known for ${known} states`;
  if (variant === 'count') return { phrase: counted(known, 'state'), note: '' };
  if (variant === 'lowest') return { phrase: amount(lowest, rule), note };
  if (variant === 'highest') return { phrase: amount(highest, rule), note };
  if (variant === 'common') return { phrase: amount(common.value, rule), note };
  const words = span(usual.from, usual.to, rule);
  return known >= fewestForMost
    ? { phrase: `${words} in most states`, note }
    : { phrase: `${words} in most of the ${known} states we know`, note: '' };
}

/**
 * The phrase that a rule token names, such as `rule.training_hours peer-specialist`; a problem in
 * words where too little is known for it.
 */
export function rulePhrase(
  name: string,
  career: string,
  rows: readonly Credential[],
): RulePhrase | { readonly problem: string } {
  const main = mainCredentials(rows, career);
  const comparedAt = career === 'peer-specialist' ? '/certification' : `/careers/${career}/states`;
  const path = name.replace('rule.', '');
  const answer = path.slice(path.lastIndexOf('.') + 1);
  const shareRule = path.slice(0, path.lastIndexOf('.'));
  if ((shareRules[shareRule as ShareRule] as readonly string[] | undefined)?.includes(answer)) {
    const { known, states } = shareOf(main, shareRule as ShareRule, answer);
    if (known === 0) return { problem: `no state's ${shareRule} is known for ${career}` };
    return { phrase: `${states} of the ${known} states we know`, note: '', comparedAt };
  }
  const variant = variants.find((each) => path.endsWith(`.${each}`));
  const rule = (variant ? path.slice(0, -variant.length - 1) : path) as NumberRule;
  const summary = summarize(main, rule);
  if (summary === undefined)
    return { problem: `${rule} of ${career} is known for fewer than three states; leave it out` };
  return { ...numberPhrase(summary, rule, variant), comparedAt };
}

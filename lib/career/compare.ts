import { type Fact, type FactKey, factLabels } from '@/lib/career/facts';

/** One question that two careers answer; an answer is undefined where no source tells it. */
export type Answers = {
  readonly key: FactKey;
  readonly label: string;
  readonly facts: readonly [Fact | undefined, Fact | undefined];
};
type Facts = Readonly<Record<FactKey, Fact | undefined>>;

/** The answer itself and what is added to it: "No. The work is not clinical" is "No" and the rest. */
export function splitAnswer(value: string): { readonly head: string; readonly rest: string } {
  const [head = value] = value.split(/[.:;] /, 1);
  return { head, rest: value.slice(head.length).replace(/^[.:;] /, '') };
}

const headOf = (fact: Fact | undefined) => fact && splitAnswer(fact.value).head.toLowerCase();

/** The questions of a comparison: those with the same answer for both, and those where they differ. */
export function compareFacts(a: Facts, b: Facts) {
  const all = Object.entries(factLabels).map(([key, label]): Answers => {
    const facts = [a[key as FactKey], b[key as FactKey]] as const;
    return { key: key as FactKey, label, facts };
  });
  const isSame = ({ facts: [one, other] }: Answers) => headOf(one) === headOf(other);
  return { same: all.filter(isSame), differ: all.filter((each) => !isSame(each)) };
}

import type { Credential } from '@/lib/schema/credential';
import { dollars, list } from '@/lib/text/format';

type Fee = number | 'included' | null;

/** What it costs, as one sentence; empty where no fee is known. */
export function costSentence({ fees }: Credential): string {
  const named: readonly (readonly [string, Fee])[] = [
    ['the training', fees.training],
    ['the application', fees.application],
    ['the exam', fees.exam],
  ];
  const covers = fees.exam === 'included' && typeof fees.application === 'number';
  const free = named.flatMap(([what, fee]) => (fee === 0 ? [what] : []));
  const paid = named.flatMap(([what, fee]) => {
    if (typeof fee !== 'number' || fee === 0) return [];
    const isBoth = covers && what === 'the application';
    return [`${what} costs ${dollars(fee)}${isBoth ? ', exam included' : ''}`];
  });
  const isFree =
    free.length === 0 ? [] : [`${list(free)} ${free.length === 1 ? 'is' : 'are'} free`];
  const words = [...isFree, ...(paid.length === 0 ? [] : [list(paid)])].join('; ');
  return words === '' ? '' : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** The known fees until the credential is held, added up; undefined unless two are known. */
export function knownCost({ fees }: Credential): number | undefined {
  const paid: Fee[] = [fees.training, fees.application, fees.exam];
  const numbers = paid.filter((fee) => typeof fee === 'number');
  const known = paid.filter((fee) => fee !== null).length;
  return known < 2 ? undefined : numbers.reduce((sum, fee) => sum + fee, 0);
}

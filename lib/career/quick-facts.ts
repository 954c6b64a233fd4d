import { growth, lineNote, paySpans } from '@/lib/career/facts';
import type { Career } from '@/lib/schema/career';
import type { Projection } from '@/lib/schema/projection';
import type { Wage } from '@/lib/schema/wage';
import { period } from '@/lib/text/format';

/** One line of the head of a guide; `href` leads to the section that says more. */
export type QuickFact = {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
  readonly href: string;
  /** Ids of the sources of the value and its note, where the section does not say them itself. */
  readonly sources: readonly string[];
};

/** Of whom the tenths are, as a part of a sentence. */
function counted(career: Career): string {
  const note = lineNote(career);
  if (note === undefined) return '';
  return note.startsWith('nearest') ? ` in the ${note}` : ` in ${note}`;
}

/**
 * The five facts that answer a reader's first questions: pay, schooling, time and cost, outlook,
 * licence. Lines of different occupations stand side by side and are never blended.
 */
export function quickFacts(
  career: Career,
  wages: readonly Wage[],
  outlook: readonly Projection[],
  all: Projection,
): readonly QuickFact[] {
  const { education, time, cost, licence } = career.entry;
  return [
    {
      label: 'Pay a year',
      value: paySpans(wages),
      note: `Lowest to highest tenth${counted(career)}, ${period(wages[0]?.period ?? '')}`,
      href: '#pay',
      sources: [],
    },
    {
      label: 'Schooling',
      value: education.value,
      href: '#how-to-become-one',
      sources: [education.source],
    },
    {
      label: 'Time and cost',
      value: time.value,
      note: cost.value,
      href: '#how-to-become-one',
      sources: [...new Set([time.source, cost.source])],
    },
    {
      label: 'Outlook',
      value: `${outlook.map(growth).join(' or ')} jobs`,
      note: `${period(all.period)}; all jobs ${growth(all)}`,
      href: '#finding-work',
      sources: [],
    },
    {
      label: 'License',
      value: licence.value,
      href: '#how-to-become-one',
      sources: [licence.source],
    },
  ];
}

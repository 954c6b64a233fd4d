import type { RuleShare } from '@/lib/state/rule-shares';
import { inSentence } from '@/lib/text/sentence-case';

const fills = ['#2f6a56', '#8bb29d', '#b9d1c0', '#dfe9de'];
const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;

/** How the states answer a rule: the stronger the color, the stricter; dashed where nobody says. */
export function Shares({ share: { parts, unknown } }: { share: RuleShare }) {
  const all = parts.reduce((sum, { states }) => sum + states, unknown);
  const ends = parts.map((_, index) =>
    parts.slice(0, index + 1).reduce((sum, { states }) => sum + states, 0),
  );
  const counts = parts.map(({ label, states }) => `${states} ${inSentence(label)}`);
  return (
    <>
      <svg width="100%" height="0.7em" className="shares" aria-hidden="true">
        {unknown > 0 && (
          <rect width="100%" height="100%" className="open" fill="none" stroke="#837b69" />
        )}
        {parts.map(({ label, states }, index) => (
          <rect
            key={label}
            x={percent(((ends[index] ?? 0) - states) / all)}
            width={percent(states / all)}
            height="100%"
            className={`p${Math.min(index, fills.length - 1)}`}
            fill={fills[index] ?? fills.at(-1)}
          />
        ))}
      </svg>
      <span className="counts">
        States: {[...counts, ...(unknown > 0 ? [`${unknown} not known`] : [])].join(', ')}
      </span>
    </>
  );
}

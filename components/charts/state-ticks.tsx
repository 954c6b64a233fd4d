import { placeOf } from '@/lib/charts/scale';
import { dollars } from '@/lib/text/format';

const percent = (amount: number) => `${placeOf(amount)}%`;

/** One tick a state on the one scale of pay, and the mark for the country. The table has the numbers. */
export function StateTicks({
  medians,
  country,
}: {
  medians: readonly number[];
  country: number | undefined;
}) {
  return (
    <svg width="100%" height="2.6em" className="strips" fill="#2f6a56" aria-hidden="true">
      <line x2="100%" y1="1.9em" y2="1.9em" stroke="#837b69" />
      {medians.map((median, index) => (
        <rect key={index} x={percent(median)} y="1.4em" width="2" height="1em" fillOpacity="0.55" />
      ))}
      {country !== undefined && (
        <>
          <text x={percent(country)} y="0.8em" textAnchor="middle">
            country {dollars(country)}
          </text>
          <rect
            x={percent(country)}
            y="1.15em"
            width="5"
            height="1.45em"
            transform="translate(-2.5)"
            className="blaze"
            fill="#b86a00"
          />
        </>
      )}
    </svg>
  );
}

import { placeOf } from '@/lib/charts/scale';
import type { Stretch, Strip } from '@/lib/charts/strip';

/** Rows of a strip in em of its own letters, so that a drawing grows with the reader's text. */
const height = 1.5;
const em = (value: number) => `${Math.round(value * 100) / 100}em`;
const percent = (place: number) => `${place}%`;

/** Drawn as an outline, also where the style sheet is lost. */
const hollow = { className: 'hollow', fill: '#fbf8f0', stroke: '#2f6a56' };

/** Full where the job is counted alone, half where with others, hollow where only jobs like it are. */
function Half({ half, fit, top }: { half: Stretch; fit: Strip['fit']; top: number }) {
  const place = { x: percent(half.x), width: percent(half.width) };
  return (
    <>
      <rect
        {...place}
        y={em(top + 0.4)}
        height="0.7em"
        {...(fit === 'exact' ? { className: 'full' } : hollow)}
      />
      {fit === 'combined' && (
        <rect {...place} y={em(top + 0.75)} height="0.35em" className="full" />
      )}
    </>
  );
}

/**
 * What occupations pay, one strip each on the one scale of the site: a line from the lowest to the
 * highest tenth, a bar for the middle half, the blaze for the median. `allJobs` is a median in dollars,
 * drawn as an upright line. The numbers stand in words beside it.
 */
export function PayStrips({
  strips,
  allJobs,
}: {
  strips: readonly Strip[];
  allJobs?: number | undefined;
}) {
  const full = em(strips.length * height);
  const all = allJobs === undefined ? undefined : percent(placeOf(allJobs));
  return (
    <svg width="100%" height={full} className="strips" fill="#2f6a56" aria-hidden="true">
      {all !== undefined && <line x1={all} x2={all} y2="100%" stroke="#837b69" />}
      {strips.map(({ fit, tenths, half, median, goesOn }, index) => {
        const top = index * height;
        return (
          <g key={top}>
            {tenths && (
              <rect
                x={percent(tenths.x)}
                width={percent(tenths.width)}
                y={em(top + 0.72)}
                height="2"
              />
            )}
            {goesOn && (
              <svg x="100%" y={em(top + 0.72)} aria-hidden="true">
                <path d="M-7-4 1 1-7 6z" />
              </svg>
            )}
            {half && <Half half={half} fit={fit} top={top} />}
            {median !== undefined && (
              <rect
                x={percent(median)}
                y={em(top + 0.15)}
                width="5"
                height="1.2em"
                transform="translate(-2.5)"
                className="blaze"
                fill="#b86a00"
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}

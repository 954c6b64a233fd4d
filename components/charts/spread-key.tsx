import type { Wage } from '@/lib/schema/wage';
import { period, wage } from '@/lib/text/format';

const fills = [
  { fit: 'exact', label: 'Full: a federal count of this job' },
  { fit: 'combined', label: 'Half: counted with other jobs' },
  { fit: 'proxy', label: 'Hollow: only the nearest occupations; two strips are two of them' },
] as const;

/** What the marks of the spread mean, and where its numbers come from. */
export function SpreadKey({ allJobs }: { allJobs: Wage }) {
  return (
    <>
      <ul className="key">
        {fills.map(({ fit, label }) => (
          <li key={fit}>
            <svg width="24" height="12" className="strips" fill="#2f6a56" aria-hidden="true">
              <rect
                x="1"
                y="1"
                width="20"
                height="9"
                className={fit === 'exact' ? 'full' : 'hollow'}
              />
              {fit === 'combined' && <rect x="1" y="5.5" width="20" height="4.5" />}
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <p className="source-line">
        The bar holds the middle half of workers, the line all but the lowest and highest tenth. The
        upright line is all jobs, {wage(allJobs.annual_median)}. {period(allJobs.period)}, U.S.
        Bureau of Labor Statistics. School is counted after high school: full to the least, hollow
        to the most.
      </p>
    </>
  );
}

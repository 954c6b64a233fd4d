import type { StateStep } from '@/lib/state/career/steps';
import type { CareerInState } from '@/lib/state/career-in-state';
import { counted, dollars, yearsOrMonths } from '@/lib/text/format';

function hoursOf({ hours, years, title }: StateStep): string {
  const span = years === null ? '' : yearsOrMonths(years);
  if (title === 'Renew it') {
    const when = years === 1 ? 'every year' : span === '' ? '' : `every ${span}`;
    return [hours === null ? '' : counted(hours, 'hour'), when].filter(Boolean).join(' ');
  }
  return [hours === null ? '' : counted(hours, 'hour'), span].filter(Boolean).join(', ');
}

function costOf({ dollars: cost }: StateStep): string {
  if (cost === null) return '';
  return cost === 'included' ? 'no extra fee' : cost === 0 ? 'free' : dollars(cost);
}

/** The way to a credential, step by step, each with its hours, its dollars and where to do it. */
export function StateSteps({
  steps,
  cost,
}: Pick<CareerInState, 'steps'> & { cost: number | undefined }) {
  return (
    <>
      <ol className="path">
        {steps.map((step) => {
          const takes = [hoursOf(step), costOf(step)].filter(Boolean);
          return (
            <li key={step.title}>
              <h3>{step.title}</h3>
              {takes.length > 0 && (
                <p className="takes">
                  {takes.map((each) => (
                    <span key={each} className="num">
                      {each}
                    </span>
                  ))}
                </p>
              )}
              {step.detail !== null && <p>{step.detail}</p>}
              {step.url !== null && (
                <p>
                  <a href={step.url}>{new URL(step.url).hostname.replace(/^www\./, '')}</a>
                </p>
              )}
            </li>
          );
        })}
      </ol>
      {cost !== undefined && cost > 0 && (
        <p className="total">
          <b>Known fees until you hold it</b> <span className="num">{dollars(cost)}</span>
        </p>
      )}
    </>
  );
}

import type { ReactNode } from 'react';
import { Cite } from '@/components/prose/cite';
import { costOf, hoursOf, type Stage, stagesOf } from '@/lib/charts/path';
import type { Step } from '@/lib/schema/career';

/** Hours on the scale of the longest step: full to the fewest that a source names, hollow to the most. */
function Hours({ least, most }: Stage) {
  if (least === undefined || most === undefined) return null;
  return (
    <svg width="100%" height="0.6em" fill="#2f6a56" className="hours" aria-hidden="true">
      <rect width={`${most}%`} height="100%" className="hollow" fill="none" stroke="#2f6a56" />
      <rect width={`${least}%`} height="100%" />
    </svg>
  );
}

/** The training path, step by step, each with its hours, its dollars and the source that says so. */
export function TrainingPath({
  steps,
  sources,
  children,
}: {
  steps: readonly Step[];
  sources: readonly string[];
  /** What closes the path. */
  children?: ReactNode;
}) {
  return (
    <figure>
      <figcaption>The way in, in {steps.length} steps</figcaption>
      <ol className="path">
        {stagesOf(steps).map((stage) => {
          const { step, note, source } = stage.step;
          return (
            <li key={step}>
              <h3>{step}</h3>
              <p>
                {note}
                <Cite source={source} sources={sources} />
              </p>
              {(stage.step.hours ?? stage.step.dollars) && (
                <p className="takes">
                  <span className="num">{hoursOf(stage.step) ?? 'hours not known'}</span>{' '}
                  <span className="num">{costOf(stage.step) ?? 'cost not known'}</span>
                </p>
              )}
              <Hours {...stage} />
            </li>
          );
        })}
      </ol>
      {children}
      <p className="source-line">
        Full bars show the fewest hours that a source names, hollow bars the most. Your state may
        ask for less or more.
      </p>
    </figure>
  );
}

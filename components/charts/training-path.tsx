import { Figure } from '@/components/charts/figure';
import { PathTable } from '@/components/charts/path-table';
import { costOf, hoursOf, type Stage, stagesOf } from '@/lib/charts/path';
import type { Step } from '@/lib/schema/career';

const bars = 'Dark bars show the fewest hours that a source names, light bars the most.';
const yours = 'Your state may ask for less or more.';
const percent = (place: number) => `${place}%`;

/** A dot on the line, the name of the step, what it takes, and a bar as long as its hours. */
function Row({ stage }: { stage: Stage }) {
  const { step, top, least, most } = stage;
  const words = [hoursOf(step), costOf(step)].filter(Boolean).join(', ');
  return (
    <g>
      <circle cx="7" cy={top + 12} r="6" className="fill-bar-deep" />
      <text x="24" y={top + 17} className="fill-ink text-base font-semibold">
        {step.step}
      </text>
      {words !== '' && (
        <text x="24" y={top + 37} className="fill-ink text-sm">
          {words}
        </text>
      )}
      {least !== undefined && most !== undefined && (
        <svg x="24" y={top + 44} width="92%" height="12" aria-hidden="true">
          <rect width={percent(most)} height="12" className="fill-bar" />
          <rect width={percent(least)} height="12" className="fill-bar-deep" />
        </svg>
      )}
    </g>
  );
}

/** The training path as a line of steps with their hours and dollars, then the same as a table. */
export function TrainingPath({
  steps,
  sources,
}: {
  steps: readonly Step[];
  sources: readonly string[];
}) {
  const caption = `The way in, in ${steps.length} steps`;
  const stages = stagesOf(steps);
  const last = stages.at(-1);
  const height = last === undefined ? 0 : last.top + last.height;
  return (
    <Figure
      caption={caption}
      credit={steps.some(({ hours }) => hours) ? `${bars} ${yours}` : yours}
    >
      <svg
        width="100%"
        height={height}
        role="img"
        aria-label={`${caption}. The table below has the same.`}
      >
        <line x1="7" x2="7" y1="12" y2={last?.top ?? 0} className="stroke-bar" strokeWidth="2" />
        {stages.map((stage) => (
          <Row key={stage.step.step} stage={stage} />
        ))}
      </svg>
      <PathTable steps={steps} sources={sources} />
    </Figure>
  );
}

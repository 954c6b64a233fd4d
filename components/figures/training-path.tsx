import { Cite } from '@/components/prose/cite';
import type { Step } from '@/lib/content/shapes/career';
import { count, dollars, range } from '@/lib/format';

function measure({ hours, dollars: cost }: Step): string {
  const time = hours && `${range(hours.from, hours.to, count)} hours`;
  const price = cost && (cost.to === 0 ? 'free' : range(cost.from, cost.to, dollars));
  return [time, price].filter(Boolean).join(', ');
}

/** The training path as a line of steps, each with the hours and dollars that its source names. */
export function TrainingPath({
  title,
  steps,
  sources,
}: {
  title: string;
  steps: readonly Step[];
  sources: readonly string[];
}) {
  return (
    <figure className="max-w-measure border-y border-line py-5">
      <figcaption className="mb-4 font-bold leading-snug">{title}</figcaption>
      <ol className="ml-2 border-l-2 border-bar">
        {steps.map((step) => (
          <li key={step.step} className="relative pb-5 pl-6 last:pb-0">
            <span
              aria-hidden="true"
              className="absolute -left-[0.45rem] top-[0.45rem] size-3 rounded-full border-2 border-paper bg-bar-deep"
            />
            <p className="font-semibold">{step.step}</p>
            {measure(step) !== '' && <p className="tabular-nums">{measure(step)}</p>}
            <p className="text-sm text-quiet">
              {step.note}
              <Cite source={step.source} sources={sources} />
            </p>
          </li>
        ))}
      </ol>
    </figure>
  );
}

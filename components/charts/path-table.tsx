import { TableBox } from '@/components/charts/table-box';
import { Cite } from '@/components/prose/cite';
import { costOf, hoursOf } from '@/lib/charts/path';
import type { Step } from '@/lib/schema/career';

/** The steps of a training path with what each takes and the source that says so. */
export function PathTable({
  steps,
  sources,
}: {
  steps: readonly Step[];
  sources: readonly string[];
}) {
  return (
    <TableBox shape="stack" caption="Hours, dollars and where they come from">
      <thead>
        <tr>
          <th scope="col">Step</th>
          <th scope="col">Hours</th>
          <th scope="col">Cost</th>
          <th scope="col">What to know</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <tr key={step.step}>
            <th scope="row">{step.step}</th>
            <td data-label="Hours">{hoursOf(step) ?? 'not named'}</td>
            <td data-label="Cost">{costOf(step) ?? 'not named'}</td>
            <td data-label="What to know">
              {step.note}
              <Cite source={step.source} sources={sources} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableBox>
  );
}

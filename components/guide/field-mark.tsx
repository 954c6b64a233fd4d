import { AsksBar } from '@/components/charts/asks-bar';
import { DollarAxis } from '@/components/charts/dollar-axis';
import { PayStrips } from '@/components/charts/pay-strips';
import type { FieldRow } from '@/lib/charts/field';

/** The emblem of a career on its cover: what it asks to the left, what it pays to the right. */
export function FieldMark({ row, allJobs }: { row: FieldRow; allJobs: number | undefined }) {
  return (
    <div className="field-mark">
      <p>
        Asks <b>{row.years}</b>
      </p>
      <p>
        Half earn less than <b>{row.medians}</b>
      </p>
      <AsksBar asks={row.asks} hasLabel={false} />
      <div>
        <PayStrips strips={row.strips} allJobs={allJobs} />
        <DollarAxis />
      </div>
    </div>
  );
}

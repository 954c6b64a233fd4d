import type { ReactNode } from 'react';

/** A cell that names its column where a phone shows the row as a record; as text, so it can be copied. */
export function LabeledCell({ label, children }: { label?: string; children?: ReactNode }) {
  return (
    <td>
      {label !== undefined && <span className="label">{label}: </span>}
      {children}
    </td>
  );
}

import type { ReactNode } from 'react';

const shapes = {
  /** Scrolls sideways where it must, the first column staying in sight. */
  pinned: 'table-box table-pinned mt-4',
  /** Few narrow columns that fit a phone. */
  fit: 'table-box table-fit mt-4',
  /** One row a year: a narrow first column, small amounts. */
  years: 'table-box table-fit table-years',
  /** Rows become blocks on a phone; each cell names its column (`LabeledCell`). */
  stack: 'table-box table-stack mt-4',
} as const;

/** A captioned table. Only the box that may scroll is a stop of the keyboard. */
export function TableBox({
  caption,
  shape,
  children,
}: {
  caption: string;
  shape: keyof typeof shapes;
  children: ReactNode;
}) {
  const table = (
    <table>
      <caption>{caption}</caption>
      {children}
    </table>
  );
  return shape === 'pinned' ? (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take the focus
    <section className={shapes[shape]} tabIndex={0} aria-label={caption}>
      {table}
    </section>
  ) : (
    <div className={shapes[shape]}>{table}</div>
  );
}

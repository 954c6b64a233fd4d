import type { ReactNode } from 'react';

/** A captioned table in a box that scrolls sideways where it must, by keyboard too. */
export function TableBox({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take the focus
    <section className="table-box mt-4" tabIndex={0} aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        {children}
      </table>
    </section>
  );
}

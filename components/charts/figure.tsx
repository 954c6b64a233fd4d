import type { ReactNode } from 'react';

/** A picture with the sentence that says what it shows, then the same numbers as a table. */
export function Figure({
  caption,
  credit,
  children,
}: {
  caption: string;
  credit: ReactNode;
  children: ReactNode;
}) {
  return (
    <figure className="border-t-2 border-ink pt-3">
      <figcaption className="mb-4">{caption}</figcaption>
      {children}
      <p className="source-line">{credit}</p>
    </figure>
  );
}

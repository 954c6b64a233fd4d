import type { ReactNode } from 'react';

/** A picture with the sentence that says what it shows, then the same numbers as a table. */
export function Figure({
  caption,
  credit,
  id,
  children,
}: {
  caption: string;
  credit: ReactNode;
  /** The id of the caption, where something is named by it. */
  id?: string;
  children: ReactNode;
}) {
  return (
    <figure className="border-t-2 border-ink pt-3">
      <figcaption id={id} className="mb-4">
        {caption}
      </figcaption>
      {children}
      <p className="source-line">{credit}</p>
    </figure>
  );
}

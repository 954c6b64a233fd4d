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
    <figure className="max-w-measure border-y border-line py-5">
      <figcaption className="mb-4 font-bold leading-snug">{caption}</figcaption>
      {children}
      <p className="mt-3 text-sm text-quiet">{credit}</p>
    </figure>
  );
}

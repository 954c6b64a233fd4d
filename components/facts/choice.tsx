import type { ReactNode } from 'react';

/** One answer of a check: what follows from it opens below, and closes the other answers beside it. */
export function Choice({
  name,
  words,
  children,
}: {
  /** The question it answers; of the answers that share it, one is open at a time. */
  name: string;
  words: string;
  children: ReactNode;
}) {
  return (
    <details name={name} className="border-b border-line">
      <summary className="cursor-pointer py-2 font-semibold text-green">{words}</summary>
      <div className="pb-5 pl-5">{children}</div>
    </details>
  );
}

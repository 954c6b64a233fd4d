import type { ReactNode } from 'react';

/** A quiet link with which a heading leads to itself. */
function Anchor({ id }: { id: string }) {
  return (
    <a className="anchor" href={`#${id}`} aria-label="Address of this part">
      #
    </a>
  );
}

/** The heading of a section; its id stands at the section. */
export function SectionHeading({ id, children }: { id: string; children: ReactNode }) {
  return (
    <h2>
      {children} <Anchor id={id} />
    </h2>
  );
}

/** A heading within a section. */
export function SubHeading({ id, children }: { id?: string; children?: ReactNode }) {
  return (
    <h3 id={id}>
      {children} {id !== undefined && <Anchor id={id} />}
    </h3>
  );
}

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
    <div className="headed">
      <h2>{children}</h2> <Anchor id={id} />
    </div>
  );
}

/** A heading within a section. */
export function SubHeading({ id, children }: { id?: string; children?: ReactNode }) {
  return (
    <div className="headed">
      <h3 id={id}>{children}</h3> {id !== undefined && <Anchor id={id} />}
    </div>
  );
}

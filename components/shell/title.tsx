import type { ReactNode } from 'react';

/** A name of more letters is set smaller. */
const isLong = (title: string) => title.length > 26;

/** The title of a page on its band: its name, its other names, its answer, and what stands below. */
export function Title({
  title,
  aka,
  lead,
  children,
}: {
  title: string;
  aka?: string | undefined;
  lead?: ReactNode;
  children?: ReactNode;
}) {
  const classes = ['wrap title', isLong(title) && 'long', lead === undefined && 'solo'];
  return (
    <div className={classes.filter(Boolean).join(' ')}>
      <div>
        <h1>{title}</h1>
        {aka !== undefined && <p className="aka">{aka}</p>}
      </div>
      {lead !== undefined && <p className="lead">{lead}</p>}
      {children}
    </div>
  );
}

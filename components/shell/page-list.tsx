/** One row of a list of pages. */
export type PageRow = {
  readonly path: string;
  readonly title: string;
  readonly text: string;
  /** Where a career stands beside the one that lists it. */
  readonly comparison?: string;
};

/** Pages under each other: the name as a link, and what there is to say of it here. */
export function PageList({
  rows,
  isShort = false,
}: {
  rows: readonly PageRow[];
  /** Small and in columns, for the end of a page. */
  isShort?: boolean;
}) {
  return (
    <ul className={isShort ? 'list short' : 'list max-w-measure'}>
      {rows.map(({ path, title, text, comparison }) => (
        <li key={path}>
          <a href={path}>{title}</a>
          <p>
            {text} {comparison && <a href={comparison}>Side by side</a>}
          </p>
        </li>
      ))}
    </ul>
  );
}

export type Part = { readonly id: string; readonly title: string };

/** The contents of a page: two columns on a phone, one that follows the text on a desk. */
export function ContentsList({ parts }: { parts: readonly Part[] }) {
  return (
    <nav aria-labelledby="contents" className="toc">
      <h2 id="contents">On this page</h2>
      <ol>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

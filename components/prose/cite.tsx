/** The raised number that leads to a source of the page; `sources` is the page's numbered list. */
export function Cite({ source, sources }: { source: string; sources: readonly string[] }) {
  const number = sources.indexOf(source) + 1;
  if (number === 0) throw new Error(`The page cites "${source}" but does not list it`);
  return (
    <sup>
      <a href={`#source-${source}`} aria-label={`Source ${number}`}>
        {number}
      </a>
    </sup>
  );
}

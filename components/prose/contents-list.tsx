export type Part = { readonly id: string; readonly title: string };

/** The contents of a page; on wide screens it stands beside the text and follows. */
export function ContentsList({ parts }: { parts: readonly Part[] }) {
  return (
    <nav aria-labelledby="contents" className="text-sm print:hidden lg:sticky lg:top-6">
      <h2 id="contents" className="font-bold">
        On this page
      </h2>
      <ul className="mt-2 grid gap-x-6 md:grid-cols-2 lg:grid-cols-1">
        {parts.map((part) => (
          <li key={part.id}>
            <a href={`#${part.id}`} className="inline-block py-1 leading-snug">
              {part.title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** One line of a list of careers. */
export type CareerLine = {
  readonly path: string;
  readonly title: string;
  readonly text: string;
  /** Where the career stands beside the one that lists it. */
  readonly comparison?: string;
};

/** Careers under each other: the name as a link, and what there is to say of it here. */
export function CareerList({ lines }: { lines: readonly CareerLine[] }) {
  return (
    <ul className="grid max-w-measure gap-4">
      {lines.map((line) => (
        <li key={line.path} className="border-l-4 border-bar pl-4">
          <a href={line.path} className="inline-block py-0.5 text-lg font-semibold">
            {line.title}
          </a>
          <p>
            {line.text} {line.comparison && <a href={line.comparison}>Side by side</a>}
          </p>
        </li>
      ))}
    </ul>
  );
}

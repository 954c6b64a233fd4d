import type { CareerLine } from '@/lib/state/page/career-line';
import { dollars } from '@/lib/text/format';

/** Careers in a state, a row each: what it takes, what it pays, and what rent takes of that. */
export function CareerLines({
  lines,
  hrefOf,
}: {
  lines: readonly CareerLine[];
  hrefOf: (line: CareerLine) => string;
}) {
  return (
    <ul className="list career-lines">
      {lines.map((line) => (
        <li key={line.slug}>
          <a href={hrefOf(line)}>{line.title}</a>
          <p>
            {line.takes}. {line.record}
          </p>
          {line.median !== undefined && (
            <p className="small">
              Half earn less than <span className="num">{dollars(line.median)}</span> a year
              {line.rent !== undefined && `; rent for one bedroom takes ${line.rent}% of that`}.
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

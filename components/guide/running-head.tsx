import type { GuidePart } from '@/lib/career/guide-parts';

/** Where a reader is in a guide, at the top of a phone's screen: "5 of 14, Pay", and a way to all parts. */
export function RunningHead({ part, parts }: { part: string; parts: readonly GuidePart[] }) {
  const index = parts.findIndex(({ id }) => id === part);
  const place = (count: number) => `${((count / parts.length) * 100).toFixed(1)}%`;
  return (
    <p className="run">
      <a href="#contents">
        <span>
          {index + 1} of {parts.length}
        </span>
        <b>{parts[index]?.title}</b>
        <span className="go">All parts</span>
      </a>
      <svg width="100%" height="4" fill="#2f6a56" aria-hidden="true">
        <rect width={place(index)} height="100%" />
        <rect x={place(index)} width={place(1)} height="100%" className="blaze" fill="#b86a00" />
      </svg>
    </p>
  );
}

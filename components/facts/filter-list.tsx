import type { FilterLink } from '@/lib/career/filter';

/** One question of a filter: its answers as links, the chosen one marked. */
export function FilterList({
  label,
  links,
  hrefOf,
}: {
  label: string;
  links: readonly FilterLink[];
  hrefOf: (slug: string) => string;
}) {
  return (
    <nav aria-label={label}>
      <span>{label}</span>
      {links.map(({ text, isOn, slug }) =>
        slug === undefined ? (
          <span key={text} className="text-quiet">
            {text}: none
          </span>
        ) : (
          <a key={text} href={hrefOf(slug)} aria-current={isOn || undefined} className="here">
            {text}
          </a>
        ),
      )}
    </nav>
  );
}

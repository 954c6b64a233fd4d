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
    <nav aria-label={label} className="flex flex-wrap items-baseline gap-x-4 text-sm">
      <span className="font-semibold max-md:w-full md:w-32">{label}</span>
      {links.map(({ text, isOn, slug }) =>
        slug === undefined ? (
          <span key={text} className="py-1 text-quiet">
            {text}: none
          </span>
        ) : (
          <a
            key={text}
            href={hrefOf(slug)}
            aria-current={isOn || undefined}
            className="inline-block py-1 aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline"
          >
            {isOn ? `✓ ${text}` : text}
          </a>
        ),
      )}
    </nav>
  );
}

import { Icon } from '@/components/shell/icon';
import type { Door } from '@/lib/pages/doors';

/** The ways into the guides by where a reader is now; a whole row is the link. */
export function Doors({ doors }: { doors: readonly Door[] }) {
  return (
    <ul className="doors">
      {doors.map(({ title, count, names, path }) => (
        <li key={title}>
          <a href={path}>
            <b>{title}</b>
            <Icon name="right" />
            <span className="to">
              <strong>{count}</strong>: {names}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

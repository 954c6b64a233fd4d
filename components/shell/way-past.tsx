/** A way past a map of links for readers who go by keyboard: shown when it has the focus. */
export function WayPast({ to }: { to: string }) {
  return (
    <a href={`#${to}`} className="skip">
      Skip the map
    </a>
  );
}

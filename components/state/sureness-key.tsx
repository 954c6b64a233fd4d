/** What the marks before facts mean. */
export function SurenessKey() {
  return (
    <ul className="key" aria-label="How sure we are">
      <li>
        <i className="mark-sure full" />
        read on an official page
      </li>
      <li>
        <i className="mark-sure" />
        read elsewhere; confirm it
      </li>
    </ul>
  );
}

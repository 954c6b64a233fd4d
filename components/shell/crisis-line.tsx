/** The calm line of the 988 Lifeline, in the same place on every page. */
export function CrisisLine() {
  return (
    <aside aria-label="Help in a crisis" className="crisis">
      <p className="wrap">
        Crisis? <a href="tel:988">Call</a>, <a href="sms:988">text</a> or{' '}
        <a href="https://988lifeline.org/chat/">chat</a> 988. Free, any hour.
      </p>
    </aside>
  );
}

/** The calm notice of the 988 Lifeline, in the same place on every page. */
export function CrisisNotice() {
  return (
    <aside aria-label="Help in a crisis" className="bg-sheet text-base">
      <p className="mx-auto max-w-page px-4 py-2 md:px-8">
        In a crisis, <a href="tel:988">call 988</a> or <a href="sms:988">text 988</a>, or{' '}
        <a href="https://988lifeline.org/">chat</a>. It is free, at any hour.
      </p>
    </aside>
  );
}

/** The calm notice of the 988 Lifeline, in the same place on every page. */
export function CrisisNotice() {
  return (
    <aside aria-label="Help in a crisis" className="bg-sheet text-sm">
      <p className="mx-auto max-w-page px-4 py-1 md:px-8">
        Crisis? <a href="tel:988">Call</a>, <a href="sms:988">text</a> or{' '}
        <a href="https://988lifeline.org/">chat</a> 988. Free, any hour.
      </p>
    </aside>
  );
}

import type { ReactNode } from 'react';
import { proseElements } from '@/components/prose/prose';
import type { Section } from '@/lib/schema/section';

/** A guide in one minute, as its author wrote it: five lines, each after its label. */
export function MinuteLines({ section, dates }: { section: Section; dates: ReactNode }) {
  const { id, heading, answer, more, rest } = section;
  return (
    <section id={id} className="minute" aria-labelledby="minute">
      <h2 id="minute">{proseElements(heading)}</h2>
      {answer.length > 0 && (
        <p>
          {proseElements(answer)}
          {proseElements(more)}
        </p>
      )}
      {proseElements(rest)}
      {dates}
    </section>
  );
}

import type { ReactNode } from 'react';
import { SectionHeading } from '@/components/prose/anchored-heading';
import { proseElements } from '@/components/prose/prose';
import type { Section } from '@/lib/schema/section';

/** One section of a guide; a figure, where there is one, follows its first paragraph. */
export function GuideSection({ section, figure }: { section: Section; figure?: ReactNode }) {
  const { id, heading, answer, more, rest } = section;
  return (
    <section id={id} className="grid grid-cols-1 gap-5">
      <div className="prose">
        <SectionHeading id={id}>{proseElements(heading)}</SectionHeading>
        {answer.length > 0 && (
          <p>
            {proseElements(answer)}
            {proseElements(more)}
          </p>
        )}
      </div>
      {figure}
      {rest.length > 0 && <div className="prose">{proseElements(rest)}</div>}
    </section>
  );
}

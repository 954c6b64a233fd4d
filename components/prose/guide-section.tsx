import type { ReactNode } from 'react';
import { SectionHeading } from '@/components/prose/anchored-heading';
import { proseElements } from '@/components/prose/prose';
import type { Section } from '@/lib/schema/section';

/** One section of a guide; a figure, where there is one, follows its first paragraph. */
export function GuideSection({
  section,
  head,
  figure,
}: {
  section: Section;
  /** What stands above its heading. */
  head?: ReactNode;
  figure?: ReactNode;
}) {
  const { id, heading, answer, more, rest } = section;
  return (
    <section id={id} className="grid grid-cols-1 gap-4">
      {head}
      <div className="prose">
        <SectionHeading id={id}>{proseElements(heading)}</SectionHeading>
        {answer.length > 0 && <p className="answer">{proseElements(answer)}</p>}
        {more.length > 0 && <p>{proseElements(more)}</p>}
      </div>
      {figure}
      {rest.length > 0 && <div className="prose">{proseElements(rest)}</div>}
    </section>
  );
}

import type { ReactNode } from 'react';
import { Prose } from '@/components/prose/prose';
import type { Section } from '@/lib/schema/section';

/** One section of a guide; a figure, where there is one, follows its first paragraph. */
export function GuideSection({ section, figure }: { section: Section; figure?: ReactNode }) {
  return (
    <section id={section.id} className="grid grid-cols-1 gap-5">
      <Prose html={section.lead} />
      {figure}
      <Prose html={section.rest} />
    </section>
  );
}

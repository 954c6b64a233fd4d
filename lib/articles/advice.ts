import { allAdvice } from 'contentlayer/generated';
import { articlesFrom } from '@/lib/articles/articles-from';
import { type Advice, AdviceFrontMatter } from '@/lib/schema/advice';

/** Every piece of advice, by title. */
export const advice: readonly Advice[] = articlesFrom(allAdvice, AdviceFrontMatter);

/** The advice at that slug; throws where there is none. */
export function adviceAt(slug: string): Advice {
  const article = advice.find((each) => each.slug === slug);
  if (article === undefined) throw new Error(`No advice at content/advice/${slug}.md`);
  return article;
}

/** The advice that matters most to a career. */
export function adviceFor(career: string): readonly Advice[] {
  return advice.filter(({ careers }) => careers.includes(career));
}

import 'server-only';
import { allAdvice } from 'contentlayer/generated';
import { compiled } from '@/lib/content/compiled';
import { type Advice, AdviceFrontMatter } from '@/lib/content/shapes/advice';

/** Every piece of advice, by title. */
export const advice: readonly Advice[] = allAdvice
  .map((document) => compiled(document, AdviceFrontMatter, () => []))
  .sort((a, b) => a.title.localeCompare(b.title, 'en'));

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

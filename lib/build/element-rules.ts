import type { Token } from 'parse5';
import { attributeOf, hasAttribute } from '@/lib/build/tag';

/** The module of the site itself, which every page loads. */
const ownScript = '/site.js';

/** How the framework's own inline scripts begin; anything else inline is not known. */
const frameworkInline = /^(self\.__next_|\(self\.__next_|\(globalThis\["TURBOPACK"\]|\$R[A-Z])/;

/** Whether a script stays, goes with the framework, or is not known. */
export function scriptRule(tag: Token.TagToken, text: string): 'keep' | 'drop' | 'unknown' {
  const [type, src] = [attributeOf(tag, 'type'), attributeOf(tag, 'src')];
  if (type === 'application/ld+json') return 'keep';
  if (src === ownScript && type === 'module') return 'keep';
  if (src.startsWith('/_next/static/')) return 'drop';
  return src === '' && frameworkInline.test(text.trim()) ? 'drop' : 'unknown';
}

/** Whether a tag without an end is read by the framework's scripts alone. */
export function isLeftover(tag: Token.TagToken): boolean {
  if (tag.tagName === 'meta') return attributeOf(tag, 'name') === 'next-size-adjust';
  return (
    tag.tagName === 'link' &&
    attributeOf(tag, 'rel').includes('preload') &&
    attributeOf(tag, 'as') === 'script'
  );
}

/** What is wrong with the style of a tag, which the policy of the site would not apply. */
export function styleProblem(tag: Token.TagToken): string | undefined {
  if (tag.tagName === 'style') return 'a <style> element';
  return hasAttribute(tag, 'style') ? `a style attribute on <${tag.tagName}>` : undefined;
}

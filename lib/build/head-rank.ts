import type { Token } from 'parse5';
import { attributeOf, hasAttribute } from '@/lib/build/tag';

/**
 * Where an element belongs in the head, as text that sorts. React places them by the moment at which
 * each part of a page is ready, so that two builds would differ.
 */
export function headRank(tag: Token.TagToken): string {
  const { tagName } = tag;
  if (tagName === 'meta')
    return hasAttribute(tag, 'charset') || attributeOf(tag, 'name') === 'viewport' ? '0' : '4';
  if (tagName === 'title') return '3';
  if (tagName === 'script') return '2';
  const rel = attributeOf(tag, 'rel');
  return /^(stylesheet|preload)$/.test(rel) ? '1' : `5 ${rel} ${attributeOf(tag, 'href')}`;
}

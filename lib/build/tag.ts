import type { Token } from 'parse5';

/** The value of an attribute of a tag, '' where it has none. */
export function attributeOf({ attrs }: Token.TagToken, name: string): string {
  return attrs.find((attribute) => attribute.name === name)?.value ?? '';
}

/** Whether a tag has an attribute. */
export function hasAttribute({ attrs }: Token.TagToken, name: string): boolean {
  return attrs.some((attribute) => attribute.name === name);
}

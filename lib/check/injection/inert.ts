import type { Element } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const reader = unified().use(rehypeParse, { fragment: true }).freeze();

const active = new Set([
  ...['script', 'iframe', 'frame', 'object', 'embed', 'applet', 'svg', 'math', 'style', 'base'],
  ...['form', 'meta', 'link', 'template', 'noscript', 'video', 'audio', 'img', 'input', 'button'],
]);
const addresses = ['href', 'src', 'action', 'formAction', 'xLinkHref', 'poster', 'cite', 'data'];
const protocols = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The protocol that a browser would follow: it drops tabs, line breaks and leading controls. */
function protocolOf(address: string): string {
  return URL.canParse(address, 'https://site.example/')
    ? new URL(address, 'https://site.example/').protocol
    : 'none';
}

function problemsOf({ tagName, properties }: Element): string[] {
  const named = (name: string) => `<${tagName}> bears ${name}`;
  return [
    ...(active.has(tagName) ? [`<${tagName}>`] : []),
    ...Object.keys(properties)
      .filter((name) => /^on|^style$|^srcDoc$|^srcSet$|^ping$/i.test(name))
      .map(named),
    ...addresses
      .filter((name) => name in properties)
      .filter((name) => !protocols.has(protocolOf(String(properties[name]))))
      .map((name) => named(`${name}="${properties[name]}"`)),
  ];
}

/** What a browser would do with a piece of HTML beside showing it; nothing where it is inert. */
export function deedsOf(html: string): string[] {
  const deeds: string[] = [];
  visit(reader.parse(html), 'element', (node) => {
    deeds.push(...problemsOf(node));
  });
  return deeds;
}

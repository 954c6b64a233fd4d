import rehypeStringify from 'rehype-stringify';
import { htmlToHast } from 'satteri';
import { unified } from 'unified';
import { orderHead } from './order-head.mjs';

/** The one script that the site ships of its own. */
export const ownScript = '/site.js';

const printer = unified().use(rehypeStringify).freeze();

/** How Next's own inline scripts begin; anything else inline is not known and fails the build. */
const frameworkInline = /^(self\.__next_f|\(self\.__next_f|\(globalThis\["TURBOPACK"\]|\$R[A-Z])/;

/**
 * Whole inline scripts of the framework, which hold the page a second time. They are cut before the page
 * is parsed; within them Next writes every `<` as `\\u003c`, so none can reach beyond its end.
 */
const frameworkText =
  /<script(?: id="_R_")?>(?:self\.__next_f|\(self\.__next_f|\(globalThis\["TURBOPACK"\])[^<]*<\/script>/g;

/** @typedef {import('hast').Element} Element */

/** @param {Element} element */
const source = ({ properties }) => (typeof properties.src === 'string' ? properties.src : '');

/** @param {Element} element */
const inlineText = ({ children: [first] }) => (first?.type === 'text' ? first.value.trim() : '');

/** @param {Element} element @returns {'keep' | 'drop' | 'unknown'} */
function verdictOnScript(element) {
  if (element.properties.type === 'application/ld+json') return 'keep';
  if (source(element) === ownScript && element.properties.type === 'module') return 'keep';
  if (source(element).startsWith('/_next/static/')) return 'drop';
  return source(element) === '' && frameworkInline.test(inlineText(element)) ? 'drop' : 'unknown';
}

/** @param {Element} element */
function isLeftover({ tagName, properties, children }) {
  if (tagName === 'link')
    return [properties.rel].flat().includes('preload') && properties.as === 'script';
  if (tagName === 'meta') return properties.name === 'next-size-adjust';
  return (
    tagName === 'div' && 'hidden' in properties && children.every(({ type }) => type === 'comment')
  );
}

/** @param {Element} element @param {string[]} problems */
function judgeStyle({ tagName, properties }, problems) {
  if (tagName === 'style') problems.push('a <style> element');
  if ('style' in properties) problems.push(`a style attribute on <${tagName}>`);
}

/**
 * Whether an element stays; a script that is not known stays as a problem.
 *
 * @param {Element} element @param {string[]} problems
 */
function stays(element, problems) {
  if (isLeftover(element)) return false;
  judgeStyle(element, problems);
  if (element.tagName !== 'script') return true;
  const verdict = verdictOnScript(element);
  if (verdict === 'unknown')
    problems.push(`an unknown script: ${source(element) || inlineText(element).slice(0, 60)}`);
  return verdict !== 'drop';
}

/** Cleans what is below a node. @param {import('hast').Parents} parent @param {string[]} problems */
function clean(parent, problems) {
  const kept = parent.children.filter((node) => {
    if (node.type !== 'element') return node.type !== 'comment';
    if (!stays(node, problems)) return false;
    delete node.properties.dataPrecedence;
    clean(node, problems);
    if (node.tagName === 'head') orderHead(node);
    return true;
  });
  parent.children = /** @type {Element['children']} */ (kept);
}

/**
 * A prerendered page without the framework's scripts and the marks that only they read. `problems`
 * names each script that is not known and each inline style, which the site's policy forbids.
 *
 * @param {string} html
 * @returns {{ html: string, problems: string[] }}
 */
export function htmlOnly(html) {
  const tree = /** @type {import('hast').Root} */ (htmlToHast(html.replace(frameworkText, '')));
  /** @type {string[]} */
  const problems = [];
  clean(tree, problems);
  return { html: String(printer.stringify(tree)), problems };
}

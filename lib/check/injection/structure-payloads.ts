/** Each: what is tried, and what the check must tell. */
export type Trick = readonly [name: string, text: string, told: RegExp];

const bomb = (item: string) =>
  ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
    .map((name, index, all) => {
      const value = index === 0 ? item : `*${all[index - 1]}`;
      return `${name}: &${name} [${Array(9).fill(value).join(', ')}]`;
    })
    .join('\n');

const noKey = (name: string) => new RegExp(`${name}: no such key`);
const unresolved = /syntax: Unresolved tag/;

/** Lines put into sound front matter. */
export const frontMatterTricks: readonly Trick[] = [
  ['a document type', 'type: Page', noKey('type')],
  ['the prototype', '__proto__: { polluted: 1 }', noKey('__proto__')],
  ['the constructor', 'constructor: { prototype: { polluted: 1 } }', noKey('constructor')],
  ['a path to the prototype', '"__proto__.polluted": 1', noKey('__proto__.polluted')],
  ['contentlayer’s own keys', '_raw: { flattenedPath: ../x }', noKey('_raw')],
  ['a compiled body', 'body: { html: <script>alert(1)</script> }', noKey('body')],
  ['a function', 'a: !!js/function "function(){alert(1)}"', unresolved],
  ['a regular expression', 'a: !!js/regexp /x/', unresolved],
  ['an object of Python', 'a: !!python/object/apply:os.system ["id"]', unresolved],
  ['a tag of its own', 'a: !<tag:evil.example,2026:x> x', unresolved],
  ['a merge', '<<: { title: x }', noKey('<<')],
  ['a billion laughs', bomb('lol'), /syntax: Excessive alias count/],
  ['an alias to itself', 'a: &a [*a]', noKey('a')],
  ['an alias to nothing', 'a: *nothing', /syntax: Unresolved alias/],
  ['an abyss', `a: ${'['.repeat(20_000)}`, /syntax: /],
  ['a second document', '...\ntitle: Other', /syntax: /],
  ['a closing line of more', '---js: alert(1)', noKey('---js')],
  ['a key of two lines', '"a\\nb\\u001b[2J": 1', /no such key/],
  ['a control that is escaped', 'a: "\\x08"', noKey('a')],
];

/** First rows put into a sound glossary. */
export const dataTricks: readonly Trick[] = [
  ['the prototype', '"__proto__": {"polluted": 1},', /rows\[0\]\.__proto__: no such key/],
  ['the constructor', '"constructor": {"prototype": {}},', /rows\[0\]\.constructor: no such key/],
  ['a function', '"short": !!js/function "x",', unresolved],
  ['a billion laughs', `"a": {\n${bomb('1').replaceAll('\n', ',\n')}\n},`, /Excessive alias count/],
  ['a comment', '# "', /syntax: /],
  ['markup', '"short": "<svg>",', /rows\[0\]\.short: write plain text/],
  ['a control that is escaped', '"short": "\\u0008x",', /rows\[0\]\.short: write plain text/],
  ['a separator that is escaped', '"short": "x\\u2028x",', /rows\[0\]\.short: write plain text/],
];

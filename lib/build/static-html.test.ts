import { expect, it } from 'vitest';
import { staticHtml } from '@/lib/build/static-html';

const page = (head: string, body = '') =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

it('drops the scripts of the framework and what only they read', () => {
  const { html, problems } = staticHtml(
    page(
      '<link rel="preload" as="script" href="/_next/static/a.js"><script src="/_next/static/a.js" async></script><meta name="next-size-adjust" content=""><link rel="stylesheet" href="/a.css" data-precedence="next">',
      '<div hidden=""><!--$--><!--/$--></div><p>Text</p><script id="_R_">(globalThis["TURBOPACK"] || 1).push(1)</script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"x"])</script>',
    ),
  );
  expect(problems).toEqual([]);
  expect(html).toBe(page('<link rel="stylesheet" href="/a.css">', '<p>Text</p>'));
});

it('keeps the own module and structured data', () => {
  const kept =
    '<script type="module" src="/site.js"></script><script type="application/ld+json">{"a":"\\u003c"}</script>';
  expect(staticHtml(page(kept)).html).toBe(page(kept));
});

it('puts the head in the same order, whenever React was ready with a part of it', () => {
  const feed = '<link rel="alternate" href="/feed.xml">';
  const [title, icon] = ['<title>T</title>', '<link rel="apple-touch-icon" href="/i.png">'];
  const [sheet, canonical] = [
    '<link rel="stylesheet" href="/a.css">',
    '<link rel="canonical" href="/a">',
  ];
  const wanted = page(`${sheet}${title}${feed}${icon}${canonical}`);
  expect(staticHtml(page(`${feed}${icon}${sheet}${title}${canonical}`)).html).toBe(wanted);
  expect(staticHtml(page(`${sheet}${title}${canonical}${feed}${icon}`)).html).toBe(wanted);
});

it.each([
  ['a script of somebody else', '<script src="https://example.org/x.js"></script>'],
  ['an inline script', '<script>alert(1)</script>'],
  ['an inline module', '<script type="module">alert(1)</script>'],
  ['a style element', '<style>p{}</style>'],
  ['a style attribute', '<p style="color:red">x</p>'],
])('names %s', (_, markup) => {
  expect(staticHtml(page('', markup)).problems).toHaveLength(1);
});

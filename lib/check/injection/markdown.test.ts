import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { GuideSection } from '@/components/prose/guide-section';
import { compile } from '@/lib/articles/compile/compile';
import { exampleFigures } from '@/lib/articles/compile/figures.example';
import { deedsOf } from '@/lib/check/injection/inert';
import { markPayloads } from '@/lib/check/injection/mark-payloads';
import { elementPayloads, linkPayloads } from '@/lib/check/injection/markdown-payloads';
import { change, faults, guide } from '@/lib/check/spoil-content';

const payloads = [...elementPayloads, ...linkPayloads, ...markPayloads];
/** The reader wants `</script>` in small letters, or takes all that follows for one piece of HTML. */
const isEndless = (markdown: string) => markdown.includes('</sCrIpT>');
const isToken = (markdown: string) => /^\{\{[^<]*$/.test(markdown);

const compiled = (markdown: string) =>
  compile(`## First {#first}\n\n${markdown}\n\n## Last {#last}\n\nEnd.`, {
    figures: exampleFigures,
    terms: [],
    absolute: (path) => path,
  });

/** The sections of a text as its page shows them, whether or not the check would let them there. */
const pageOf = (markdown: string) =>
  compiled(markdown)
    .sections.map((section) => renderToStaticMarkup(createElement(GuideSection, { section })))
    .join('');

it.each(payloads.filter(([markdown]) => !isToken(markdown)))('%j ends as text', (markdown) => {
  expect(deedsOf(pageOf(markdown))).toEqual([]);
});

it.each(payloads.filter(([markdown]) => isToken(markdown)))('%j stops the build', (markdown) => {
  expect(() => compiled(markdown)).toThrow(/^\{\{/);
});

it('has the check tell each at its line, and lets text be', () => {
  const ended = payloads.filter(([markdown]) => !isEndless(markdown));
  let line = change(guide, 'A day holds visits.', ended.map(([each]) => each).join('\n\n'));
  const told = faults().map((fault) => ({ fault, line: Number(/:(\d+):/.exec(fault)?.[1]) }));
  for (const [markdown, remedy] of ended) {
    const end = line + markdown.split('\n').length;
    const here = told.flatMap((each) => (each.line >= line && each.line < end ? each.fault : []));
    if (remedy === null)
      expect(here.join('\n'), markdown).not.toMatch(/ {2}(html|link |character)/);
    else expect(here, markdown).toContainEqual(expect.stringMatching(remedy));
    line = end + 1;
  }
  for (const { fault } of told) expect(fault).not.toMatch(/\p{Cc}/u);
});

it('has the check tell HTML that never ends', () => {
  const endless = payloads.filter(([markdown]) => isEndless(markdown));
  expect(endless).toHaveLength(1);
  for (const [markdown] of endless) {
    change(guide, 'A day holds visits.', markdown);
    expect(faults()).toContainEqual(expect.stringMatching(/html: raw HTML is not allowed/));
  }
});

it('sees what is not inert', () => {
  const bad = '<a href="java\nscript:x" onclick=x>x</a><svg></svg><p style="x">x</p>';
  expect(deedsOf(bad)).toHaveLength(4);
});

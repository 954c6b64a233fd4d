import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { letters } from '@/lib/build/typeface';
import { descriptionLength, titleLength } from '@/lib/seo/lengths';
import {
  all,
  attribute,
  canonicalOf,
  crawl,
  idsOf,
  isVariant,
  ownPath,
  type Page,
  textOf,
} from '@/tests/support/crawl';
import { StructuredData } from '@/tests/support/structured-data';

let pages = new Map<string, Page>();
beforeAll(async () => {
  pages = await crawl();
});

/** Asks one question of every page and lists the pages that fail it. */
function everyPage(question: (page: Page) => unknown): void {
  const asked = [...pages.values()].filter((page) => page.isHtml);
  const failures = asked.flatMap((page) => {
    const answer = question(page);
    return answer === undefined || answer === '' ? [] : [`${page.path}: ${String(answer)}`];
  });
  expect(failures).toEqual([]);
}

const whenNot = (isRight: boolean, told: string) => (isRight ? undefined : told);

describe('every page', () => {
  it('is reached from the home page and answers 200', () => {
    expect(pages.size).toBeGreaterThanOrEqual(3);
    for (const { path, status } of pages.values()) expect(status, path).toBe(200);
  });

  it('has one first-level heading, and no heading skips a level', () => {
    everyPage((page) => {
      const levels = all(page, 'h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1]));
      const skipped = levels.find((level, index) => level > (levels[index - 1] ?? 1) + 1);
      if (levels.filter((level) => level === 1).length !== 1) return `h1 ${levels.join(' ')}`;
      return skipped === undefined ? undefined : `skips to h${skipped}`;
    });
  });

  it('has a title and a description of its own, of a length that is printed whole', () => {
    const own = [...pages.values()].filter((page) => page.isHtml && !isVariant(page));
    const heads = own.map((page) => [
      textOf(all(page, 'title')[0]),
      attribute(all(page, 'meta[name=description]')[0], 'content'),
    ]);
    for (const [column, { least, most }] of [titleLength, descriptionLength].entries()) {
      const values = heads.map((head) => head[column] ?? '');
      const wrong = values.filter(({ length }) => length < least || length > most);
      expect(wrong.map((value) => `${value.length} ${value}`)).toEqual([]);
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it('names its canonical address, and no page keeps itself from robots', () => {
    everyPage((page) => {
      const href = attribute(all(page, 'link[rel=canonical]')[0], 'href');
      const path = href === '' ? '' : new URL(href).pathname;
      const isOpen = all(page, 'meta[name=robots]').length === 0;
      return whenNot(path === canonicalOf.get(page.path) && isOpen, href);
    });
  });

  it('has links that lead to pages and to parts that exist', () => {
    everyPage((page) =>
      all(page, 'a[href]')
        .map((link) => attribute(link, 'href'))
        .filter((href) => {
          const path = ownPath(href, page.path);
          if (path === undefined) return false;
          const target = pages.get(path);
          const anchor = new URL(href, `http://x${page.path}`).hash.slice(1);
          const exists = target !== undefined && target.status === 200;
          return !exists || (anchor !== '' && !idsOf(target).has(anchor));
        })
        .join(' '),
    );
  });

  it('cites every source that an article lists at its end', () => {
    everyPage((page) => {
      const cited = new Set(all(page, 'article sup a').map((link) => attribute(link, 'href')));
      const listed = all(page, 'article #sources li').map((entry) => attribute(entry, 'id'));
      return listed.filter((id) => !cited.has(`#${id}`)).join(' ');
    });
  });

  it('has no id twice', () => {
    everyPage((page) => {
      const ids = all(page, '[id]').map((element) => attribute(element, 'id'));
      return ids.filter((id, index) => ids.indexOf(id) !== index).join(' ');
    });
  });

  it('names every picture in words', () => {
    everyPage((page) =>
      whenNot(all(page, 'img:not([alt]), svg[role=img]:not([aria-label])').length === 0, 'unnamed'),
    );
  });

  it('carries structured data that has what it must, and no kind besides', () => {
    everyPage((page) => {
      const blocks = all(page, 'script[type="application/ld+json"]');
      if (blocks.length !== 1) return `${blocks.length} blocks`;
      const data = StructuredData.safeParse(JSON.parse(textOf(blocks[0])));
      return data.error && z.prettifyError(data.error);
    });
  });

  it('tells machines no pay that the page does not print', () => {
    everyPage((page) => {
      const text = textOf(all(page, 'script[type="application/ld+json"]')[0]);
      const amounts = [...text.matchAll(/"(?:percentile\d+|median)":(\d+)/g)].map(([, n]) => n);
      const printed = page.html.replaceAll(',', '');
      return amounts.filter((n) => !printed.includes(`$${n}`)).join(' ');
    });
    const told = [...pages.values()].filter(({ html }) => html.includes('"Occupation"'));
    expect(told.map(({ path }) => path)).toContain('/careers/community-health-worker');
    expect(told.map(({ path }) => path)).not.toContain('/careers/peer-specialist');
  });

  it('has every token, footnote and placeholder filled in', () => {
    everyPage(({ html }) => /\{\{|\[\^|REPLACE:|undefined|NaN/.exec(html)?.[0]);
  });

  it('carries no script but its own module, and no inline style', () => {
    everyPage((page) => {
      const scripts = all(page, 'script:not([type="application/ld+json"])');
      const sources = scripts.map((script) => attribute(script, 'src'));
      if (sources.join() !== '/site.js') return sources.join();
      return whenNot(all(page, 'style, [style]').length === 0, 'an inline style');
    });
    everyPage(({ html }) => /\son[a-z]+=|javascript:/i.exec(html)?.[0]);
  });

  it('has the crisis notice', () => {
    everyPage((page) => whenNot(all(page, 'aside a[href="tel:988"]').length === 1, 'no notice'));
  });

  it('is written in letters that the typeface has', () => {
    const known = new Set(`${letters}\n`);
    everyPage((page) =>
      [...textOf(all(page, 'body')[0])].filter((letter) => !known.has(letter)).join(' '),
    );
  });

  it('stays within its bytes: HTML of a page at most 30 KB compressed', () => {
    everyPage(({ html }) => whenNot(gzipSync(html).length <= 30_720, `${gzipSync(html).length}`));
  });
});

describe('what the pages load', () => {
  const bytes = async (path: string) => {
    const answer = await fetch(new URL(path, inject('origin')));
    expect(answer.status, path).toBe(200);
    return gzipSync(Buffer.from(await answer.arrayBuffer()), { level: 9 }).length;
  };

  it('is at most 6 KB of script and 12 KB of style, compressed', async () => {
    const [style] = [...pages.values()].flatMap((page) => all(page, 'link[rel=stylesheet]'));
    expect(await bytes('/site.js')).toBeLessThanOrEqual(6144);
    expect(await bytes(attribute(style, 'href'))).toBeLessThanOrEqual(12_288);
  });
});

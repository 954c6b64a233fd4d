import { expect, it } from 'vitest';
import { fixedPages } from '@/lib/pages/fixed-pages';
import { routes } from '@/lib/pages/routes';
import { siteMap } from '@/lib/pages/site-map';

it('lists every page but the home page once, and those about the site', () => {
  const about = { title: 'Privacy', path: routes.page('privacy') };
  const listed = siteMap([about]).flatMap(({ pages }) => pages.map(({ path }) => path));
  const others = fixedPages.map(({ path }) => path).filter((path) => path !== routes.home);
  expect(listed.toSorted()).toEqual([...others, about.path].toSorted());
});

it('leaves no part empty', () => {
  for (const { pages } of siteMap([])) expect(pages).not.toEqual([]);
});

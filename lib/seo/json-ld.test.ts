import { expect, it } from 'vitest';
import { breadcrumbsOf, jsonLd } from '@/lib/seo/json-ld';

it('cannot be left by any value', () => {
  const text = jsonLd([{ '@type': 'Thing', name: '</script><script>alert(1)</script>' }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)['@graph'][0].name).toBe('</script><script>alert(1)</script>');
});

it('numbers breadcrumbs from one and gives whole addresses', () => {
  const list = breadcrumbsOf([{ name: 'Home', path: '/' }]);
  expect(list).toMatchObject({
    itemListElement: [{ position: 1, name: 'Home', item: 'http://localhost:3000/' }],
  });
});

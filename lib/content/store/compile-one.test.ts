import { expect, it } from 'vitest';
import { compiled } from '@/lib/articles/compiled';
import { compileOne } from '@/lib/content/store/compile-one';
import { type StoredKind, storedKinds } from '@/lib/content/store/kinds';
import { storedArticles } from '@/lib/content/store/read';

it.each(Object.keys(storedKinds) as StoredKind[])(
  'compiles a %s alone into what contentlayer compiles',
  (kind) => {
    const { folder, schema, factSources } = storedKinds[kind];
    const articles = storedArticles(kind);
    expect(articles.length).toBeGreaterThan(1);
    for (const article of articles) {
      const document = compileOne(`content/${folder}/${article.slug}.md`);
      const alone = compiled(document, schema, factSources as () => string[]);
      expect(JSON.parse(JSON.stringify(alone))).toEqual(JSON.parse(JSON.stringify(article)));
    }
  },
);

import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { unified } from 'unified';
import { parse } from 'yaml';
import { compile } from '@/lib/articles/compile/compile';
import type { CompiledDocument } from '@/lib/articles/compiled';

const compiler = unified();
compile(compiler);

/** One Markdown file as contentlayer compiles it, without starting contentlayer; throws on a fault. */
export function compileOne(path: string): CompiledDocument {
  const text = readFileSync(path, 'utf8');
  const [, frontMatter = '', raw = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  return {
    ...parse(frontMatter),
    body: { html: String(compiler.processSync(text)), raw },
    _raw: { flattenedPath: relative('content', path).replace(/\.md$/, '') },
  };
}

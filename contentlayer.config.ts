import { defineDocumentType, makeSource } from 'contentlayer2/source-files';
import type { Pluggable } from 'unified';
import type { z } from 'zod';
import { compile } from './lib/articles/compile/compile';
import { fieldsOf } from './lib/articles/contentlayer-fields';
import { terms } from './lib/data/glossary';
import { figures } from './lib/data/token-data';
import { absolute } from './lib/pages/site';
import { AdviceFrontMatter } from './lib/schema/advice';
import { CareerFrontMatter } from './lib/schema/career';
import { PageFrontMatter } from './lib/schema/page';

const context = { figures, terms, absolute };

const documentType = (name: string, folder: string, frontMatter: z.ZodObject) =>
  defineDocumentType(() => ({
    name,
    filePathPattern: `${folder}/*.md`,
    contentType: 'markdown',
    fields: fieldsOf(frontMatter),
    computedFields: {
      compiled: { type: 'json', resolve: ({ body }) => compile(body.raw, context) },
    },
  }));

/** Contentlayer's own Markdown step, switched off: `compile` parses the text once, and makes a tree. */
const noMarkdown: Pluggable = function nothing() {
  this.parser = () => ({ type: 'root', children: [] });
  this.compiler = () => '';
};

export default makeSource({
  contentDirPath: 'content',
  contentDirInclude: ['careers', 'advice', 'pages'],
  documentTypes: [
    documentType('Career', 'careers', CareerFrontMatter),
    documentType('Advice', 'advice', AdviceFrontMatter),
    documentType('Page', 'pages', PageFrontMatter),
  ],
  markdown: (builder) => builder.use([noMarkdown]),
  onUnknownDocuments: 'fail',
  onMissingOrIncompatibleData: 'fail',
  onExtraFieldData: 'fail',
  disableImportAliasWarning: true,
});

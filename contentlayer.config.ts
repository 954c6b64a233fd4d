import { type DocumentType, defineDocumentType, makeSource } from 'contentlayer2/source-files';
import type { z } from 'zod';
import { fieldsOf } from './lib/content/contentlayer-fields';
import { compile } from './lib/content/markdown/compile';
import { AdviceFrontMatter } from './lib/content/shapes/advice';
import { CareerFrontMatter } from './lib/content/shapes/career';
import { PageFrontMatter } from './lib/content/shapes/page';

function documentType(name: string, folder: string, frontMatter: z.ZodObject): DocumentType {
  return defineDocumentType(() => ({
    name,
    filePathPattern: `${folder}/*.md`,
    contentType: 'markdown',
    fields: fieldsOf(frontMatter),
  }));
}

export default makeSource({
  contentDirPath: 'content',
  contentDirInclude: ['careers', 'advice', 'pages'],
  documentTypes: [
    documentType('Career', 'careers', CareerFrontMatter),
    documentType('Advice', 'advice', AdviceFrontMatter),
    documentType('Page', 'pages', PageFrontMatter),
  ],
  markdown: compile,
  onUnknownDocuments: 'fail',
  onMissingOrIncompatibleData: 'fail',
  onExtraFieldData: 'fail',
  disableImportAliasWarning: true,
});

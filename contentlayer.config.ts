import { defineDocumentType, makeSource } from 'contentlayer2/source-files';
import { fieldsOf } from './lib/content/contentlayer-fields';
import { compile } from './lib/content/markdown/compile';
import { CareerFrontMatter } from './lib/content/shapes/career';

const Career = defineDocumentType(() => ({
  name: 'Career',
  filePathPattern: 'careers/*.md',
  contentType: 'markdown',
  fields: fieldsOf(CareerFrontMatter),
}));

export default makeSource({
  contentDirPath: 'content',
  contentDirInclude: ['careers'],
  documentTypes: [Career],
  markdown: compile,
  onUnknownDocuments: 'fail',
  onMissingOrIncompatibleData: 'fail',
  onExtraFieldData: 'fail',
  disableImportAliasWarning: true,
});

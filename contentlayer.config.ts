import { type DocumentType, defineDocumentType, makeSource } from 'contentlayer2/source-files';
import type { z } from 'zod';
import { compile } from './lib/articles/compile/compile';
import { fieldsOf } from './lib/articles/contentlayer-fields';
import { storedKinds } from './lib/content/store/kinds';
import { storeShard } from './lib/content/store/shards';

function documentType(name: string, folder: string, frontMatter: z.ZodObject): DocumentType {
  return defineDocumentType(() => ({
    name,
    filePathPattern: `${folder}/*.md`,
    contentType: 'markdown',
    fields: fieldsOf(frontMatter),
  }));
}

const kinds = Object.values(storedKinds);

export default makeSource({
  contentDirPath: 'content',
  contentDirInclude: kinds.map(({ folder }) => folder),
  documentTypes: kinds.map(({ type, folder, schema }) => documentType(type, folder, schema)),
  markdown: compile,
  onUnknownDocuments: 'fail',
  onMissingOrIncompatibleData: 'fail',
  onExtraFieldData: 'fail',
  disableImportAliasWarning: true,
  onSuccess: async () => storeShard(),
});

import { type DocumentType, defineDocumentType, makeSource } from 'contentlayer2/source-files';
import type { z } from 'zod';
import { fieldsOf } from './lib/content/contentlayer-fields';
import { compile } from './lib/content/markdown/compile';
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

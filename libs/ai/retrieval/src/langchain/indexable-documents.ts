import { derivedId } from '../chunks/derived-id';
import type { DocumentInterface } from '@langchain/core/documents';
import { isUuid } from '@trivium/shared/kernel';
import { identifyLanguage } from '@trivium/shared/language';
import type { BlockKind, IndexableDocument } from '../chunks/indexable-document';
import type { DocumentMetadata } from '../metadata-filter';
import { pageOf, toIndexMetadata } from './document-metadata';
import { langchainErrors } from './langchain.errors';

export interface DocumentsToIndex {
  readonly collectionId: string;
  /** One per document; those of the documents, or ids made of their content, when absent. */
  readonly ids?: readonly string[] | undefined;
  /** `whole`: each document is one passage, however long it is. */
  readonly cutting: 'sentences' | 'whole';
}

/** Blocks of this kind are never divided between passages; whatever else it means, only chunking asks for it. */
const UNDIVIDED: BlockKind = 'code';

/**
 * The id under which a collection keeps a document: a uuid as it is, made of any other text otherwise. Different collections make different ones, so
 * that passages of two collections never share an id.
 */
export function documentIdOf(collectionId: string, id: string): string {
  return isUuid(id) ? id.toLowerCase() : derivedId(JSON.stringify(['document', collectionId, id]));
}

/**
 * LangChain documents as the index takes them: one block each, in which `pieces` of results count characters; the title, where there is one, is
 * found too.
 *
 * @throws LANGCHAIN_IDS_DIFFER, LANGCHAIN_METADATA_UNSUPPORTED, LANGCHAIN_METADATA_RESERVED
 */
export function indexableDocuments(
  documents: readonly DocumentInterface[],
  { collectionId, ids, cutting }: DocumentsToIndex,
): IndexableDocument[] {
  if (ids !== undefined && ids.length !== documents.length) {
    throw langchainErrors.LANGCHAIN_IDS_DIFFER({ documents: documents.length, given: ids.length });
  }
  return documents.map((document, place) => {
    const text = document.pageContent;
    const metadata = toIndexMetadata(document.metadata);
    const given = ids?.[place] ?? document.id;
    const documentId = given === undefined ? contentId(collectionId, text, metadata) : documentIdOf(collectionId, given);
    const title = typeof metadata['title'] === 'string' ? metadata['title'] : '';
    const page = pageOf(metadata);
    return {
      documentId,
      title,
      language: declaredLanguage(metadata) ?? identifyLanguage(text).language,
      metadata,
      sections: [
        {
          sectionId: derivedId(JSON.stringify(['section', documentId])),
          path: title === '' ? [] : [title],
          blocks: [{ ordinal: 0, kind: cutting === 'whole' ? UNDIVIDED : 'paragraph', text, ...(page === undefined ? {} : { page }) }],
        },
      ],
    };
  });
}

/** A document without an id is the same one when its text and metadata are the same: adding it twice writes once. */
function contentId(collectionId: string, text: string, metadata: DocumentMetadata): string {
  return derivedId(JSON.stringify(['content', collectionId, text, JSON.stringify(metadata)]));
}

/** `en-US` is `en`; a name such as `English` says nothing to the analyser. */
function declaredLanguage(metadata: DocumentMetadata): string | undefined {
  const declared = metadata['language'];
  if (typeof declared !== 'string') return undefined;
  const [primary = ''] = declared.toLowerCase().split(/[-_]/);
  return /^[a-z]{2,3}$/.test(primary) ? primary : undefined;
}

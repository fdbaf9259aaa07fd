import { readDocument, type StructuredDocument } from '@trivium/platform/documents';
import { DocumentReader, type ReadFile } from '../import/document-reader';

/** Reads in this thread: for tests, where every file is our own and nothing is bundled. */
export class InProcessDocumentReader extends DocumentReader {
  async read({ bytes, fileName, signal, onProgress }: ReadFile): Promise<StructuredDocument> {
    signal.throwIfAborted();
    return readDocument({ bytes, fileName, onProgress });
  }
}

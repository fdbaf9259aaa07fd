import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { DocumentWorkerRequest, ReadProgress, StructuredDocument } from '@trivium/platform/documents';
import { runIsolated } from '@trivium/platform/files';

export interface ReadFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ReadProgress) => void;
}

/** Makes a structured document of a file's bytes. */
export abstract class DocumentReader {
  /** @throws AppError with the reason why the file cannot be read */
  abstract read(file: ReadFile): Promise<StructuredDocument>;
}

/** `URL` of the bundled worker that reads documents. */
export const DOCUMENTS_WORKER = Symbol('DocumentsWorker');

const TIMEOUT_MS = 300_000;
const MEMORY_MB = 1_536;

/** Reads in a thread of its own, bounded in time and memory: a file made to loop or to swell costs its own import only. */
@Injectable()
export class IsolatedDocumentReader extends DocumentReader {
  constructor(
    private readonly database: Database,
    @Inject(DOCUMENTS_WORKER) private readonly worker: URL,
  ) {
    super();
  }

  async read({ bytes, fileName, signal, onProgress }: ReadFile): Promise<StructuredDocument> {
    this.database.assertNoTransaction('Reading a document');
    const input: DocumentWorkerRequest = { bytes, fileName };
    return runIsolated<StructuredDocument, ReadProgress>({
      entry: this.worker,
      input,
      timeoutMs: TIMEOUT_MS,
      memoryMb: MEMORY_MB,
      signal,
      onProgress,
    });
  }
}

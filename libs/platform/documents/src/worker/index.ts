import { serveIsolated } from '@trivium/platform/files/worker';
import { readDocument } from '../read-document';
import type { ReadProgress, StructuredDocument } from '../structured-document';
import type { DocumentWorkerRequest } from './worker-protocol';

// Entry of a worker thread, started by `runIsolated`: reads one file, tells progress, answers with the document or the reason why not.
await serveIsolated<DocumentWorkerRequest, StructuredDocument, ReadProgress>(async ({ bytes, fileName, limits }, onProgress) => ({
  result: await readDocument({ bytes, fileName, limits, onProgress }),
}));

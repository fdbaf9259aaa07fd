// The documents worker as `IsolatedDocumentReader` expects it; bundled by `document-reader.spec.ts`.
import { type DocumentWorkerRequest, readDocument, type ReadProgress, type StructuredDocument } from '@trivium/platform/documents';
import { serveIsolated } from '@trivium/platform/files/worker';

await serveIsolated<DocumentWorkerRequest, StructuredDocument, ReadProgress>(async ({ bytes, fileName, limits }, onProgress) => ({
  result: await readDocument({ bytes, fileName, limits, onProgress }),
}));

import { serveIsolated } from '@trivium/platform/files/worker';

import { renderFormat, type FormatRequest } from '../render-format';

// Entry of a worker thread, started by `isolatedRenderer`: draws one document and answers with the file.
await serveIsolated<FormatRequest, Uint8Array>(async (request) => {
  const result = await renderFormat(request);
  // The file moves instead of being copied, unless it is a view into a bigger buffer.
  const isWhole = result.byteLength === result.buffer.byteLength && result.buffer instanceof ArrayBuffer;
  return { result, transfer: isWhole ? [result.buffer as ArrayBuffer] : [] };
});

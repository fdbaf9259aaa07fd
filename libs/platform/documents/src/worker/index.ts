import { parentPort } from 'node:worker_threads';

import { AppError } from '@trivium/shared/kernel';

import { readDocument } from '../read-document';
import type { DocumentWorkerReply, DocumentWorkerRequest } from './worker-protocol';

/** Entry of a worker thread: reads each file that is posted to it and answers with progress, then a result or an error. */
const port = parentPort;
const reply = (message: DocumentWorkerReply) => port?.postMessage(message);

port?.on('message', ({ bytes, fileName, limits }: DocumentWorkerRequest) => {
  readDocument({ bytes, fileName, limits, onProgress: (progress) => reply({ type: 'progress', ...progress }) })
    .then((value) => reply({ type: 'result', value }))
    .catch((error: unknown) => {
      // A class does not cross the thread boundary: the code and its parameters do. Anything else is a defect and keeps its text for the log.
      if (error instanceof AppError) reply({ type: 'error', code: error.code, parameters: error.parameters });
      else
        reply({
          type: 'error',
          code: 'DOCUMENT_READER_FAILED',
          parameters: { detail: error instanceof Error ? error.message : String(error) },
        });
    });
});

import { parentPort } from 'node:worker_threads';
import { AppError } from '@trivium/shared/kernel';
import { parse, type ParseRequest } from '../sources/parsing/parse-work';
import type { ParseAnswer } from '../sources/parsing/thread-parser';

// Entry of a parsing thread, started by `ThreadParser`: one answer for each request. What is no error of ours ends the thread, and the next request gets a new one.
const port = parentPort;
if (!port) throw new Error('This module runs in a thread of ThreadParser only');

async function answerTo(request: ParseRequest): Promise<ParseAnswer> {
  try {
    return { result: await parse(request) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { code: error.code, definition: error.definition, parameters: error.parameters };
  }
}

port.on('message', (request: ParseRequest) => {
  void answerTo(request).then((answer) => port.postMessage(answer));
});

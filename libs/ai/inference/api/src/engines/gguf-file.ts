import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { ggufChatErrors } from './gguf-chat.errors';
import { ggufFacts, type GgufFacts } from './gguf-facts';
import { GgufFormatError, readGgufHeader } from './gguf-header';

export interface GgufFileOptions {
  /** Named in errors. */
  readonly endpoint: string;
  readonly path: string;
}

/**
 * A GGUF file, read no further than its header and only once; a failure is not kept, so that what was missing can be put there without a restart. Synchronous,
 * because capabilities are asked for so: some 10 ms for a vocabulary of 150,000 words.
 */
export class GgufFile {
  private known: GgufFacts | undefined;

  constructor(private readonly options: GgufFileOptions) {}

  /** @throws AppError GGUF_CHAT_FILE_MISSING, GGUF_CHAT_FILE_UNUSABLE */
  facts(): GgufFacts {
    return (this.known ??= this.read());
  }

  unusable(cause: unknown): Error {
    const { endpoint, path } = this.options;
    return ggufChatErrors.GGUF_CHAT_FILE_UNUSABLE({ endpoint, file: basename(path) }, { cause });
  }

  private read(): GgufFacts {
    const descriptor = this.open();
    try {
      const facts = ggufFacts(
        readGgufHeader({
          sizeBytes: fstatSync(descriptor).size,
          read: (position, lengthBytes) => {
            const bytes = new Uint8Array(lengthBytes);
            return bytes.subarray(0, readSync(descriptor, bytes, 0, lengthBytes, position));
          },
        }),
      );
      if (facts.unfitness !== undefined) throw new GgufFormatError(facts.unfitness);
      return facts;
    } catch (error) {
      throw this.unusable(error);
    } finally {
      closeSync(descriptor);
    }
  }

  private open(): number {
    const { endpoint, path } = this.options;
    try {
      return openSync(path, 'r');
    } catch (cause) {
      throw ggufChatErrors.GGUF_CHAT_FILE_MISSING({ endpoint, file: basename(path) }, { cause });
    }
  }
}

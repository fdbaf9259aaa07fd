import { inferenceErrors } from '../inference.errors';
import { checkAnswerSize } from './answer-size';

/** What a piece of a waiting answer holds. */
export type WaitingPiece = 'keep-alive' | 'content';

const DEFAULT_MAX_BYTES = 16 * 1024 * 1024;

/**
 * Reads a JSON answer that may be preceded by empty lines: DeepSeek sends them to a request that waits for its turn, so that no proxy closes the connection.
 */
export class WaitingJsonDecoder {
  private readonly maxBytes: number;
  private readonly utf8 = new TextDecoder('utf-8');
  private pieces: string[] = [];
  private hasContent = false;
  private bytes = 0;

  constructor(options: { readonly maxBytes?: number } = {}) {
    this.maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  }

  /**
   * @returns `keep-alive` as long as nothing but space has come
   * @throws AppError INFERENCE_ANSWER_TOO_LARGE
   */
  push(bytes: Uint8Array): WaitingPiece {
    this.keep(this.utf8.decode(bytes, { stream: true }));
    if (!this.hasContent) return 'keep-alive';
    this.bytes += bytes.length;
    checkAnswerSize(this.bytes, this.maxBytes);
    return 'content';
  }

  /**
   * Call once, when the bytes have ended.
   *
   * @returns the parsed answer
   * @throws AppError INFERENCE_ANSWER_BLANK when only space came; INFERENCE_ANSWER_NOT_JSON
   */
  end(): unknown {
    this.keep(this.utf8.decode());
    if (!this.hasContent) throw inferenceErrors.INFERENCE_ANSWER_BLANK();
    try {
      return JSON.parse(this.pieces.join(''));
    } catch (cause) {
      throw inferenceErrors.INFERENCE_ANSWER_NOT_JSON({}, { cause });
    }
  }

  private keep(text: string): void {
    const piece = this.hasContent ? text : text.trimStart();
    if (piece === '') return;
    this.hasContent = true;
    this.pieces.push(piece);
  }
}

import { inferenceErrors, SseDecoder, type SseItem, WaitingJsonDecoder } from '@trivium/ai/inference/protocol';
import { AppError } from '@trivium/shared/kernel';
import type { AnswerEvent, AnswerReader } from './wire-answer';

/** What bytes of an answer mean. */
export interface AnswerPiece {
  readonly events: readonly AnswerEvent[];
  /** Whether the server has said that this was all. */
  readonly hasLastWord: boolean;
}

/** Turns the bytes of an answer into its pieces. */
export interface AnswerDecoder {
  /** @throws AppError INFERENCE_ANSWER_TOO_LARGE, and what `AnswerReader.read` throws */
  push(bytes: Uint8Array): AnswerPiece;
  /**
   * Call once, when the bytes have ended.
   *
   * @throws AppError like `push`
   */
  end(): AnswerPiece;
}

const LAST_WORD = '[DONE]';

/** An answer as an event stream. */
export class SseAnswerDecoder implements AnswerDecoder {
  private readonly sse = new SseDecoder();
  private hasLastWord = false;

  constructor(
    private readonly reader: AnswerReader,
    private readonly endpoint: string,
  ) {}

  push(bytes: Uint8Array): AnswerPiece {
    const events = this.sse.push(bytes).flatMap((item) => this.read(item));
    return { events, hasLastWord: this.hasLastWord };
  }

  end(): AnswerPiece {
    const { unfinished } = this.sse.end();
    // What the blank line does not end may be half of something: it counts when it can be read.
    const isWhole = unfinished !== undefined && (isLastWord(unfinished.data) || parsed(unfinished.data) !== undefined);
    const events = isWhole ? this.read(unfinished) : [];
    return { events, hasLastWord: this.hasLastWord };
  }

  private read(item: SseItem): readonly AnswerEvent[] {
    if (item.type !== 'event' || this.hasLastWord) return [];
    if (isLastWord(item.data)) {
      this.hasLastWord = true;
      return [];
    }
    const piece = parsed(item.data);
    if (piece === undefined) throw inferenceErrors.INFERENCE_ANSWER_UNREADABLE({ endpoint: this.endpoint });
    return this.reader.read(piece);
  }
}

/** An answer in one JSON document, from a server that does not stream; empty lines may come before it. */
export class JsonAnswerDecoder implements AnswerDecoder {
  private readonly json = new WaitingJsonDecoder();

  constructor(
    private readonly reader: AnswerReader,
    private readonly endpoint: string,
  ) {}

  push(bytes: Uint8Array): AnswerPiece {
    this.json.push(bytes);
    return { events: [], hasLastWord: false };
  }

  end(): AnswerPiece {
    return { events: this.reader.read(this.document()), hasLastWord: true };
  }

  private document(): unknown {
    try {
      return this.json.end();
    } catch (error) {
      const isBlank = error instanceof AppError && error.code === 'INFERENCE_ANSWER_BLANK';
      // The decoder speaks of the model's answer; here it is the server whose document is none. Without the cause: it quotes the answer.
      throw isBlank ? error : inferenceErrors.INFERENCE_ANSWER_UNREADABLE({ endpoint: this.endpoint });
    }
  }
}

function isLastWord(data: string): boolean {
  return data.trim() === LAST_WORD;
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data) as unknown;
  } catch {
    // The one way to learn whether a text is JSON.
    return undefined;
  }
}

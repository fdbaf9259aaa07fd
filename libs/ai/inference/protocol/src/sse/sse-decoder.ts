import { checkAnswerSize } from './answer-size';
import { ByteLines } from './byte-lines';

/** What an event stream says, in its order. */
export type SseItem =
  | {
      readonly type: 'event';
      /** `message` when the stream does not name it. */
      readonly event: string;
      /** Lines joined by `\n`. */
      readonly data: string;
      /** The id in force, '' when none was sent yet. */
      readonly lastEventId: string;
    }
  /** A comment: the other side is alive and has nothing to say yet. */
  | { readonly type: 'heartbeat'; readonly comment: string }
  | { readonly type: 'retry'; readonly retryMs: number };

/** What was left when the bytes ended. */
export interface SseEnd {
  /**
   * An event without the blank line that ends it. The standard drops it; servers that forget the last line feed after `[DONE]` make it worth a look, but it may
   * be half of something.
   */
  readonly unfinished: Extract<SseItem, { type: 'event' }> | undefined;
}

/** No answer needs more in one piece: 384,000 tokens are about 2 million characters. */
export const DEFAULT_MAX_EVENT_BYTES = 8 * 1024 * 1024;

const NUL = '\u0000';

/**
 * Reads `text/event-stream` from bytes that may be cut anywhere, also within a character or between CR and LF. Follows the WHATWG standard (HTML, 9.2.6
 * "Interpreting an event stream"), and reports comments, which DeepSeek sends to waiting callers.
 */
export class SseDecoder {
  private readonly maxEventBytes: number;
  private readonly lines: ByteLines;
  private dataLines: string[] = [];
  private dataBytes = 0;
  private eventName = '';
  private lastEventId = '';

  constructor(options: { readonly maxEventBytes?: number } = {}) {
    this.maxEventBytes = options.maxEventBytes ?? DEFAULT_MAX_EVENT_BYTES;
    this.lines = new ByteLines(this.maxEventBytes);
  }

  /**
   * @returns what these bytes complete
   * @throws AppError INFERENCE_ANSWER_TOO_LARGE for a line or an event above the limit; the decoder is of no use afterwards
   */
  push(bytes: Uint8Array): readonly SseItem[] {
    const items: SseItem[] = [];
    this.lines.push(bytes, (line, lineBytes) => this.readLine({ line, lineBytes }, items));
    return items;
  }

  /** Call once, when the bytes have ended. */
  end(): SseEnd {
    this.lines.end((line, lineBytes) => this.readLine({ line, lineBytes }, []));
    return { unfinished: this.takeEvent() };
  }

  private readLine({ line, lineBytes }: { line: string; lineBytes: number }, items: SseItem[]): void {
    if (line === '') {
      const event = this.takeEvent();
      if (event !== undefined) items.push(event);
      return;
    }
    const colon = line.indexOf(':');
    if (colon === 0) {
      items.push({ type: 'heartbeat', comment: line.slice(line[1] === ' ' ? 2 : 1) });
      return;
    }
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1);
    if (field === 'data') this.addData(value, lineBytes);
    else this.readField({ field, value }, items);
  }

  private addData(value: string, lineBytes: number): void {
    this.dataLines.push(value);
    this.dataBytes += lineBytes;
    checkAnswerSize(this.dataBytes, this.maxEventBytes);
  }

  private readField({ field, value }: { field: string; value: string }, items: SseItem[]): void {
    if (field === 'event') this.eventName = value;
    else if (field === 'id' && !value.includes(NUL)) this.lastEventId = value;
    else if (field === 'retry' && /^\d+$/.test(value)) items.push({ type: 'retry', retryMs: Number(value) });
  }

  private takeEvent(): Extract<SseItem, { type: 'event' }> | undefined {
    const { dataLines, eventName, lastEventId } = this;
    this.dataLines = [];
    this.dataBytes = 0;
    this.eventName = '';
    if (dataLines.length === 0) return undefined;
    return { type: 'event', event: eventName || 'message', data: dataLines.join('\n'), lastEventId };
  }
}

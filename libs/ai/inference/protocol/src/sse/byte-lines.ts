import { checkAnswerSize } from './answer-size';

const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;
const SMALL_BUFFER_BYTES = 1_024;
const LARGE_BUFFER_BYTES = 65_536;

/** One for all: whole lines leave nothing behind in it, and to make one costs as much as to read a short answer. */
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });
const NO_BYTES = new Uint8Array(0);

/** What is done with a line: its text and how many bytes it had. */
export type TakeLine = (line: string, lineBytes: number) => void;

/**
 * Cuts bytes into lines that end with CR, LF or CRLF, wherever the pieces are cut. Works on bytes, because neither CR nor LF is part of any other character in
 * UTF-8: a cut character is whole again once its line is, and only whole lines are decoded.
 */
export class ByteLines {
  /** The line that is not complete. Grows by doubling: joining at each push would take a dripping line quadratic time. */
  private buffer = NO_BYTES;
  private bufferedBytes = 0;
  private endedWithCarriageReturn = false;
  private isFirstLine = true;

  constructor(private readonly maxLineBytes: number) {}

  /**
   * Hands over the lines that `bytes` complete. The bytes are not kept.
   *
   * @throws AppError INFERENCE_ANSWER_TOO_LARGE
   */
  push(bytes: Uint8Array, takeLine: TakeLine): void {
    let start = 0;
    if (bytes.length > 0 && this.endedWithCarriageReturn) {
      this.endedWithCarriageReturn = false;
      if (bytes[0] === LINE_FEED) start = 1;
    }
    for (let end = start; end < bytes.length; end++) {
      const byte = bytes[end];
      if (byte !== LINE_FEED && byte !== CARRIAGE_RETURN) continue;
      this.complete(bytes.subarray(start, end), takeLine);
      // The LF that may follow in the next piece belongs to this line end; waiting for it would hold the line back.
      this.endedWithCarriageReturn = byte === CARRIAGE_RETURN && end === bytes.length - 1;
      if (byte === CARRIAGE_RETURN && bytes[end + 1] === LINE_FEED) end++;
      start = end + 1;
    }
    if (start < bytes.length) this.keep(bytes.subarray(start));
  }

  /** Hands over the last line when nothing ended it. */
  end(takeLine: TakeLine): void {
    if (this.bufferedBytes > 0) this.complete(NO_BYTES, takeLine);
  }

  private complete(rest: Uint8Array, takeLine: TakeLine): void {
    let line = rest;
    if (this.bufferedBytes > 0) {
      this.keep(rest);
      line = this.buffer.subarray(0, this.bufferedBytes);
      this.bufferedBytes = 0;
    }
    checkAnswerSize(line.length, this.maxLineBytes);
    // Every second line of an event stream is empty.
    const text = line.length === 0 ? '' : UTF8.decode(line);
    takeLine(this.isFirstLine && text.startsWith('\ufeff') ? text.slice(1) : text, line.length);
    this.isFirstLine = false;
    if (this.buffer.length > LARGE_BUFFER_BYTES) this.buffer = NO_BYTES;
  }

  private keep(bytes: Uint8Array): void {
    const needed = this.bufferedBytes + bytes.length;
    checkAnswerSize(needed, this.maxLineBytes);
    if (needed > this.buffer.length) {
      const larger = new Uint8Array(Math.max(needed, 2 * this.buffer.length, SMALL_BUFFER_BYTES));
      larger.set(this.buffer.subarray(0, this.bufferedBytes));
      this.buffer = larger;
    }
    this.buffer.set(bytes, this.bufferedBytes);
    this.bufferedBytes = needed;
  }
}

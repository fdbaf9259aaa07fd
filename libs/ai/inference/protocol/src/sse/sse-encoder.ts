/** One event to send. */
export interface SseEventToSend {
  /** Line breaks of any kind arrive as `\n`. */
  readonly data: string;
  readonly event?: string;
  readonly id?: string;
  /** How long the reader waits before it connects again. */
  readonly retryMs?: number;
}

const LINE_BREAK = /\r\n|\r|\n/;

/**
 * An event in `text/event-stream`, with the blank line that ends it.
 *
 * @throws TypeError for a name or id that the format cannot hold: it would end the line and start another field
 */
export function encodeSseEvent({ data, event, id, retryMs }: SseEventToSend): string {
  const lines: string[] = [];
  if (event !== undefined) lines.push(`event: ${singleLine('event', event)}`);
  if (id !== undefined) lines.push(`id: ${singleLine('id', id)}`);
  if (retryMs !== undefined) lines.push(`retry: ${Math.max(0, Math.round(retryMs))}`);
  lines.push(...data.split(LINE_BREAK).map((line) => `data: ${line}`));
  return `${lines.join('\n')}\n\n`;
}

/** A comment, which keeps proxies and the reader's watchdog quiet while nothing is to be said. */
export function encodeSseComment(comment = 'keep-alive'): string {
  return `${comment
    .split(LINE_BREAK)
    .map((line) => `: ${line}`)
    .join('\n')}\n\n`;
}

function singleLine(field: string, value: string): string {
  if (LINE_BREAK.test(value) || value.includes('\u0000')) throw new TypeError(`An SSE ${field} holds no line break and no NUL.`);
  return value;
}

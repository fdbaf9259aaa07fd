import { SeededRandom } from '@trivium/shared/kernel';
import { SseDecoder, type SseItem } from './sse-decoder';

const STREAMS = 400;
const SPLITTINGS_PER_STREAM = 500;
const LINE_ENDS = ['\n', '\r', '\r\n'] as const;
const WORDS = ['a', 'data', '你好', '👋🏽', 'é', '\u2028', '\ufeff', ':', ' ', '{"delta":"x"}', '[DONE]', '\0', '𠮷', ''] as const;

interface Stream {
  readonly bytes: Uint8Array;
  readonly expected: readonly SseItem[];
}

/** Builds a stream out of what it should be read as, so that the expectation owes nothing to the decoder. */
function randomStream(choices: SeededRandom): Stream {
  const items: SseItem[] = [];
  let text = choices.next() < 0.2 ? '\ufeff' : '';
  let lastEventId = '';
  const line = (content: string) => (text += content + choices.oneOf(LINE_ENDS));
  const words = () => Array.from({ length: choices.below(3) }, () => choices.oneOf(WORDS)).join('');
  const comment = () => {
    const said = words().trimStart();
    line(`: ${said}`);
    items.push({ type: 'heartbeat', comment: said });
  };
  for (let count = 1 + choices.below(3); count > 0; count--) {
    if (choices.next() < 0.3) comment();
    if (choices.next() < 0.2) {
      line('retry: 1500');
      items.push({ type: 'retry', retryMs: 1500 });
    }
    if (choices.next() < 0.3) line((lastEventId = String(choices.below(1000))) && `id: ${lastEventId}`);
    const name = choices.oneOf(['', 'text', '事件']);
    if (name !== '') line(`event: ${name}`);
    const data = Array.from({ length: 1 + choices.below(3) }, words);
    for (const part of data) {
      line(`data: ${part}`);
      if (choices.next() < 0.1) comment();
    }
    // The blank line. A lone LF after a lone CR would be one line end with it.
    text += text.endsWith('\r') ? choices.oneOf(['\r', '\r\n']) : choices.oneOf(LINE_ENDS);
    items.push({ type: 'event', event: name || 'message', data: data.join('\n'), lastEventId });
  }
  return { bytes: new TextEncoder().encode(text), expected: items };
}

function decodeSplit(bytes: Uint8Array, choices: SeededRandom): readonly SseItem[] {
  const decoder = new SseDecoder();
  const items: SseItem[] = [];
  // Mostly a few cuts; now and then byte by byte, with empty pieces between.
  const longest = choices.oneOf([1, 9, 9, 9, 30, 30, 30, 30, 120, 120, 120, 120]);
  for (let start = 0; start < bytes.length;) {
    const end = start + choices.below(longest + 1);
    items.push(...decoder.push(bytes.subarray(start, end)));
    start = end;
  }
  decoder.end();
  return items;
}

describe('SseDecoder under random splitting', () => {
  it(`reads ${STREAMS * SPLITTINGS_PER_STREAM} splittings with nothing lost, doubled or thrown`, () => {
    const choices = new SeededRandom(2026);
    let wrong = 0;
    for (let stream = 0; stream < STREAMS; stream++) {
      const { bytes, expected } = randomStream(choices);
      const wanted = JSON.stringify(expected);
      for (let splitting = 0; splitting < SPLITTINGS_PER_STREAM; splitting++)
        if (JSON.stringify(decodeSplit(bytes, choices)) !== wanted) wrong++;
    }
    expect(wrong).toBe(0);
  });
});

import { SseDecoder, type SseItem } from './sse-decoder';

const bytes = (text: string) => new TextEncoder().encode(text);
const decode = (...pieces: string[]): SseItem[] => {
  const decoder = new SseDecoder();
  return pieces.flatMap((piece) => decoder.push(bytes(piece)));
};
const event = (data: string, more: Partial<{ event: string; lastEventId: string }> = {}): SseItem => ({
  type: 'event',
  event: 'message',
  lastEventId: '',
  data,
  ...more,
});

describe('SseDecoder', () => {
  it.each(['\n', '\r', '\r\n'])('reads lines that end with %j', (lineEnd) => {
    expect(decode(['event: text', 'data: a', 'data: b', '', 'data: c', '', ''].join(lineEnd))).toEqual([
      event('a\nb', { event: 'text' }),
      event('c'),
    ]);
  });

  it('takes CR and LF of two pieces for one line end, and two CRs for two', () => {
    expect(decode('data: a\r', '\ndata: b\r', '\n\r', '\n')).toEqual([event('a\nb')]);
    expect(decode('data: a\r', '\r')).toEqual([event('a')]);
    expect(decode('data: a\r\n\r', '\ndata: b\n\n')).toEqual([event('a'), event('b')]);
  });

  it('does not wait for the LF that may follow a CR', () => {
    expect(decode('data: a\r\r')).toEqual([event('a')]);
  });

  it('keeps a character that is cut', () => {
    const decoder = new SseDecoder();
    const all = bytes('data: 你好👋\n\n');
    expect([...all].flatMap((byte) => decoder.push(Uint8Array.of(byte)))).toEqual([event('你好👋')]);
  });

  it('skips one byte order mark, whole or cut, at the start only', () => {
    const decoder = new SseDecoder();
    const all = [0xef, 0xbb, 0xbf, ...bytes('data: a\n\ndata: \ufeffb\n\n')];
    expect(all.flatMap((byte) => decoder.push(Uint8Array.of(byte)))).toEqual([event('a'), event('\ufeffb')]);
    expect(decode('\ufeffdata: a\n\n')).toEqual([event('a')]);
    expect(decode('\ufeff\ufeffdata: a\n\n', '\ufeffdata: b\n\n')).toEqual([]);
  });

  it('reports comments as heartbeats, also within an event', () => {
    expect(decode(': keep-alive\n\ndata: a\n:\n:x\ndata: b\n\n')).toEqual([
      { type: 'heartbeat', comment: 'keep-alive' },
      { type: 'heartbeat', comment: '' },
      { type: 'heartbeat', comment: 'x' },
      event('a\nb'),
    ]);
  });

  it('reads fields as the standard says', () => {
    expect(decode('data\n\n')).toEqual([event('')]);
    expect(decode('data:  two spaces\n\n')).toEqual([event(' two spaces')]);
    expect(decode('data:a:b\n\n')).toEqual([event('a:b')]);
    expect(decode(' data: a\nDATA: b\nother: c\n\n')).toEqual([]);
    expect(decode('event: lost\n\ndata: a\n\n')).toEqual([event('a')]);
  });

  it('keeps the last id for later events and ignores one with NUL', () => {
    expect(decode('id: 7\ndata: a\n\ndata: b\n\nid: 8\0\ndata: c\n\nid\ndata: d\n\n')).toEqual([
      event('a', { lastEventId: '7' }),
      event('b', { lastEventId: '7' }),
      event('c', { lastEventId: '7' }),
      event('d'),
    ]);
  });

  it('takes a retry of digits only', () => {
    expect(decode('retry: 1500\nretry: 1.5\nretry: soon\nretry:\n')).toEqual([{ type: 'retry', retryMs: 1500 }]);
  });

  it('shows at the end what lacks its blank line', () => {
    const decoder = new SseDecoder();
    expect(decoder.push(bytes('data: a\n\ndata: [DONE]'))).toEqual([event('a')]);
    expect(decoder.end().unfinished).toEqual(event('[DONE]'));
    expect(new SseDecoder().end().unfinished).toBeUndefined();
  });

  it('replaces bytes that are no UTF-8 and goes on', () => {
    const decoder = new SseDecoder();
    expect(decoder.push(Uint8Array.of(...bytes('data: a'), 0xff, ...bytes('b\n\n')))).toEqual([event('a\ufffdb')]);
  });

  describe('above its limit', () => {
    const small = () => new SseDecoder({ maxEventBytes: 100 });

    it.each([
      ['a line in one piece', ['data: ' + 'x'.repeat(200) + '\n\n']],
      ['a comment in one piece', [': ' + 'x'.repeat(200) + '\n']],
      ['a line that drips', Array.from({ length: 200 }, () => 'x')],
      ['an event of many lines', Array.from({ length: 50 }, () => 'data: abc\n')],
      ['an event of empty lines', Array.from({ length: 200 }, () => 'data\n')],
    ])('refuses %s', (_, pieces) => {
      const decoder = small();
      expect(() => pieces.forEach((piece) => decoder.push(bytes(piece)))).toThrow('INFERENCE_ANSWER_TOO_LARGE');
    });

    it('counts each event by itself', () => {
      const decoder = small();
      for (let turn = 0; turn < 100; turn++) expect(decoder.push(bytes(`data: ${'x'.repeat(80)}\n\n`))).toHaveLength(1);
    });
  });

  it('reads a line of 4 million bytes that drips in linear time', () => {
    const decoder = new SseDecoder();
    const piece = bytes('x'.repeat(40));
    decoder.push(bytes('data: '));
    const started = process.cpuUsage();
    for (let turn = 0; turn < 100_000; turn++) decoder.push(piece);
    expect(decoder.push(bytes('\n\n'))).toHaveLength(1);
    // Quadratic time would be minutes; the bound only tells the two apart on any machine.
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(25_000);
  });
});

import { SeededRandom } from '@trivium/shared/kernel';
import { SseDecoder } from './sse-decoder';
import { encodeSseComment, encodeSseEvent } from './sse-encoder';

const decode = (text: string) => new SseDecoder().push(new TextEncoder().encode(text));

describe('encodeSseEvent', () => {
  it('writes what browsers read', () => {
    expect(encodeSseEvent({ event: 'text', id: '3', retryMs: 100, data: 'a\nb' })).toBe(
      'event: text\nid: 3\nretry: 100\ndata: a\ndata: b\n\n',
    );
    expect(encodeSseEvent({ data: '' })).toBe('data: \n\n');
  });

  it('comes back as it was, whatever the data', () => {
    const choices = new SeededRandom(11);
    for (let run = 0; run < 2_000; run++) {
      const data = Array.from({ length: choices.below(12) }, () => choices.oneOf(['\n', ' ', ':', 'data: ', '你', '👋', 'id: 4'])).join('');
      expect(decode(encodeSseEvent({ data, event: 'x', id: '9' }))).toEqual([{ type: 'event', event: 'x', data, lastEventId: '9' }]);
    }
  });

  it('turns every line break into a line feed', () => {
    expect(decode(encodeSseEvent({ data: 'a\r\nb\rc' }))).toMatchObject([{ data: 'a\nb\nc' }]);
  });

  it.each(['a\nb', 'a\rb', 'a\0b'])('refuses %j as a name or id', (value) => {
    expect(() => encodeSseEvent({ data: '', event: value })).toThrow(TypeError);
    expect(() => encodeSseEvent({ data: '', id: value })).toThrow(TypeError);
  });
});

describe('encodeSseComment', () => {
  it('is read as a heartbeat, never as data', () => {
    expect(decode(encodeSseComment())).toEqual([{ type: 'heartbeat', comment: 'keep-alive' }]);
    expect(decode(encodeSseComment('a\ndata: b'))).toEqual([
      { type: 'heartbeat', comment: 'a' },
      { type: 'heartbeat', comment: 'data: b' },
    ]);
  });
});

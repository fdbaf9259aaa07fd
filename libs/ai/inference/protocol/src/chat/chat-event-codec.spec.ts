import { SseDecoder } from '../sse/sse-decoder';
import { decodeChatEvent, encodeChatEvent, type NumberedChatEvent } from './chat-event-codec';

const event: NumberedChatEvent = { sequence: 12, event: { type: 'text', delta: 'a\nb\r\n你好\u2028' } };

describe('chat events over SSE', () => {
  it('arrive as they were sent', () => {
    const [item] = new SseDecoder().push(new TextEncoder().encode(encodeChatEvent(event)));
    expect(item).toMatchObject({ type: 'event', event: 'text', lastEventId: '12' });
    if (item?.type === 'event') expect(decodeChatEvent(item)).toEqual(event);
  });

  it.each([
    ['', '{"type":"text","delta":"a"}'],
    ['-1', '{"type":"text","delta":"a"}'],
    ['1', '{"type":"text"}'],
    ['1', '{"type":"new"}'],
    ['1', 'half of'],
  ])('with id %j and data %j are refused', (lastEventId, data) => {
    expect(() => decodeChatEvent({ data, lastEventId })).toThrow('INFERENCE_STREAM_BROKEN');
  });
});

import type { ChatStreamEvent } from '@trivium/ai/inference/protocol';
import type { CallRecord } from './call-record';
import { type ChatCall, chatCallOf } from './chat-call';

const text = (delta: string): ChatStreamEvent => ({ type: 'text', delta });

function callOf(pieces: readonly (readonly ChatStreamEvent[])[]): { readonly call: ChatCall; readonly seen: string[] } {
  const seen: string[] = [];
  const events = async function* (): AsyncGenerator<readonly ChatStreamEvent[]> {
    try {
      yield* pieces;
    } finally {
      seen.push('ended');
    }
  };
  return { call: chatCallOf({ id: 'c', events, record: () => ({}) as CallRecord, cancel: () => void seen.push('cancelled') }), seen };
}

async function collected<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('chatCallOf', () => {
  const pieces = [[text('a'), text('b')], [], [text('c')]];

  it('hands events over one by one, or those together that came together', async () => {
    expect(await collected(callOf(pieces).call)).toEqual([text('a'), text('b'), text('c')]);
    expect(await collected(callOf(pieces).call.together())).toEqual(pieces);
  });

  it('is cancelled when its reader leaves in the middle of what came together', async () => {
    const { call, seen } = callOf(pieces);
    for await (const event of call) if (event.type === 'text') break;
    expect(seen).toEqual(['cancelled', 'ended']);
  });

  it('is read once, in either way', async () => {
    const { call } = callOf(pieces);
    await collected(call);
    expect(() => call.together()).toThrow('read once');
  });
});

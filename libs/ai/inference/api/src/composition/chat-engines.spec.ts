import { VirtualTiming } from '../testing/virtual-timing';
import { ScriptedChatEngine } from '../testing/scripted-chat-engine';
import { ChatEngines } from './chat-engines';

class ClosingEngine extends ScriptedChatEngine {
  isClosed = false;

  close(): Promise<void> {
    this.isClosed = true;
    return Promise.resolve();
  }
}

describe('ChatEngines', () => {
  it('ends calls before the server closes, and frees engines after it', async () => {
    const options = { timing: new VirtualTiming(), script: () => [] };
    const closing = new ClosingEngine({ ...options, endpointId: 'a' });
    const engines = new ChatEngines([closing, new ScriptedChatEngine({ ...options, endpointId: 'b' })]);
    expect([engines.find('b')?.endpointId, engines.find('c')]).toEqual(['b', undefined]);
    expect(engines.closing.aborted).toBe(false);
    engines.beforeApplicationShutdown();
    expect([engines.closing.reason, closing.isClosed]).toEqual([expect.objectContaining({ code: 'INFERENCE_CANCELLED' }), false]);
    await engines.onApplicationShutdown();
    expect(closing.isClosed).toBe(true);
  });
});

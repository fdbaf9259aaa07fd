import type { ModelEndpoint } from '@trivium/platform/config';
import type { OrganisationId } from '@trivium/shared/kernel';
import type { OwnModelsState } from '../endpoints/own-models';
import { ScriptedChatEngine } from '../testing/scripted-chat-engine';
import { VirtualTiming } from '../testing/virtual-timing';
import { ChatEngines } from './chat-engines';

const ONE = 'one' as OrganisationId;
const TWO = 'two' as OrganisationId;

class ClosingEngine extends ScriptedChatEngine {
  isClosed = false;

  close(): Promise<void> {
    this.isClosed = true;
    return Promise.resolve();
  }
}

const script = { timing: new VirtualTiming(), script: () => [] };
const closing = new ClosingEngine({ ...script, endpointId: 'a' });
const entry: ModelEndpoint = {
  id: 'a',
  task: 'chat',
  kind: 'openai',
  model: 'm',
  place: 'cloud',
  maxDataClass: 'public',
  apiKey: 'secret',
};
const ownOfOne: OwnModelsState = {
  endpoints: [{ ...entry, id: 'b', name: 'Ours', apiKey: undefined }],
  engines: [new ScriptedChatEngine({ ...script, endpointId: 'b' })],
  isCloudAllowed: true,
};
const noneOfTwo: OwnModelsState = { endpoints: [], engines: [], isCloudAllowed: false };

function subject() {
  let areClosed = false;
  const own = {
    of: (id: OrganisationId) => (id === ONE ? ownOfOne : Promise.resolve(noneOfTwo)),
    closeAll: () => Promise.resolve(void (areClosed = true)),
  };
  return { engines: new ChatEngines({ modelEndpoints: [entry], engines: [closing], own }), areClosed: () => areClosed };
}

describe('ChatEngines', () => {
  it("gives an organisation its own engines before the operator's, and nobody another one's", async () => {
    const { engines } = subject();
    expect((await engines.of(ONE)).engines.map(({ endpointId }) => endpointId)).toEqual(['b', 'a']);
    expect(await engines.of(TWO)).toMatchObject({ engines: [{ endpointId: 'a' }], isCloudAllowed: false });
    expect([(await engines.find(ONE, 'b'))?.endpointId, await engines.find(TWO, 'b')]).toEqual(['b', undefined]);
  });

  it('names endpoints without their keys', async () => {
    const endpoints = await subject().engines.endpointsOf(ONE);
    expect(endpoints.map(({ name }) => name)).toEqual(['Ours', 'a']);
    expect(JSON.stringify(endpoints)).not.toContain('secret');
  });

  it('ends calls before the server closes, and frees engines after it', async () => {
    const { engines, areClosed } = subject();
    expect(engines.closing.aborted).toBe(false);
    engines.beforeApplicationShutdown();
    expect([engines.closing.reason, closing.isClosed]).toEqual([expect.objectContaining({ code: 'INFERENCE_CANCELLED' }), false]);
    await engines.onApplicationShutdown();
    expect([closing.isClosed, areClosed()]).toEqual([true, true]);
  });
});

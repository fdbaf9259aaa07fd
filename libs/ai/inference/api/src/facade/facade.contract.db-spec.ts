import type { TestApplication } from '@trivium/platform/auth/testing';
import type { ModelEndpoint } from '@trivium/platform/config';
import { OpenAiChatEngine } from '../engines/openai-chat-engine';
import { describeChatContract } from '../testing/chat-contract/chat-contract';
import type { OpenContractSubject } from '../testing/chat-contract/contract-subject';
import { testEngineOptions } from '../testing/chat-contract/scripted-subjects';
import { ScriptedChatServer } from '../testing/chat-server';
import { OPENAI_FLAVOUR } from '../testing/chat-wire-flavours';
import { startFacade } from './test-facade';

/** Our own engine as a client of our own façade, before a scripted server: what goes in at one end comes out at the other. */
describe('the façade before another server', () => {
  const server = new ScriptedChatServer(OPENAI_FLAVOUR);
  let app: TestApplication;
  let baseUrl: string;
  let apiKey: string;

  beforeAll(async () => {
    await server.listen();
    const own: ModelEndpoint = {
      id: 'own',
      task: 'chat',
      kind: 'openai',
      baseUrl: server.baseUrl,
      model: 'some-local-model',
      place: 'local',
      maxDataClass: 'restricted',
    };
    app = await startFacade([own]);
    await app.application.listen(0, '127.0.0.1');
    baseUrl = `${await app.application.getUrl()}/api/v1`;
    apiKey = await app.signIn('analyst@one.test');
  }, 60_000);
  afterAll(async () => {
    await app.close();
    server.close();
  });

  const open: OpenContractSubject = async ({ script, timers, maxDataClass = 'confidential' } = {}) => {
    server.play(script ?? { pieces: [{ text: 'Hello.' }] });
    return {
      engine: new OpenAiChatEngine(testEngineOptions({ baseUrl, model: 'some-local-model', apiKey, maxDataClass, timers })),
      isScripted: true,
      isRelayed: true,
      heard: () => server.heard.at(-1)?.body,
      nextHangUp: () => server.nextHangUp(),
      close: () => Promise.resolve(),
    };
  };
  describeChatContract('the façade', open);
});

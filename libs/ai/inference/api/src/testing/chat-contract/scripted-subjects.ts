import { randomBytes } from 'node:crypto';
import { GuardedFetcher } from '@trivium/platform/http';
import { type Clock, UuidV7Source } from '@trivium/shared/kernel';
import type { HttpChatEngineOptions } from '../../engines/chat-completions-engine';
import { DeepSeekChatEngine } from '../../engines/deepseek-chat-engine';
import { OpenAiChatEngine } from '../../engines/openai-chat-engine';
import { ScriptedChatServer } from '../chat-server';
import { DEEPSEEK_FLAVOUR, OPENAI_FLAVOUR } from '../chat-wire-flavours';
import type { ContractSetup, ContractSubject } from './contract-subject';

/** After the retirement of the names that the registry holds as retired. */
export const TEST_CLOCK: Clock = { now: () => new Date('2026-11-25T12:00:00Z') };

const shared = {
  fetcher: new GuardedFetcher(new Set()),
  ids: new UuidV7Source(() => TEST_CLOCK.now().getTime(), randomBytes),
  clock: TEST_CLOCK,
};

/** What every engine of a test has; the caller adds where it is and what it serves. */
export function testEngineOptions(
  options: Pick<HttpChatEngineOptions, 'baseUrl' | 'model'> & Partial<HttpChatEngineOptions>,
): HttpChatEngineOptions {
  return { ...shared, endpointId: 'test-endpoint', place: 'local', maxDataClass: 'confidential', mayBePrivate: true, ...options };
}

/** The DeepSeek engine before a scripted DeepSeek server. */
export async function openDeepSeekSubject(setup: ContractSetup = {}): Promise<ContractSubject> {
  const server = await serverOf(new ScriptedChatServer(DEEPSEEK_FLAVOUR), setup);
  const { timers, maxDataClass = 'confidential', modelName = 'usual' } = setup;
  const model = { usual: 'deepseek-v4-pro', retired: 'deepseek-reasoner', unknown: 'deepseek-v9' }[modelName];
  const { baseUrl } = server;
  const options = testEngineOptions({ baseUrl, model, apiKey: 'key-of-the-test', place: 'cloud', maxDataClass, timers });
  return subjectOf(server, new DeepSeekChatEngine(options));
}

/** The OpenAI engine before a scripted server of the kind of vLLM. */
export async function openOpenAiSubject(setup: ContractSetup = {}): Promise<ContractSubject> {
  const server = await serverOf(new ScriptedChatServer(OPENAI_FLAVOUR), setup);
  const { timers, maxDataClass = 'confidential', modelName = 'usual' } = setup;
  const model = { usual: 'some-local-model', retired: 'deepseek-chat', unknown: 'not-served' }[modelName];
  return subjectOf(server, new OpenAiChatEngine(testEngineOptions({ baseUrl: server.baseUrl, model, maxDataClass, timers })));
}

async function serverOf(server: ScriptedChatServer, { script }: ContractSetup): Promise<ScriptedChatServer> {
  await server.listen();
  if (script !== undefined) server.play(script);
  return server;
}

function subjectOf(server: ScriptedChatServer, engine: ContractSubject['engine']): ContractSubject {
  return {
    engine,
    isScripted: true,
    heard: () => server.heard.at(-1)?.body,
    nextHangUp: () => server.nextHangUp(),
    close: async () => server.close(),
  };
}

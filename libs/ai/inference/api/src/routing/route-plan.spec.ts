import { findModel, inferenceErrors, type ModelEntry } from '@trivium/ai/inference/protocol';
import { chatRequest } from '../testing/client-rig';
import { ScriptedChatEngine, type ScriptedChatEngineOptions } from '../testing/scripted-chat-engine';
import { VirtualTiming } from '../testing/virtual-timing';
import { planRoute, type RoutingOptions } from './route-plan';

const at = new Date('2026-11-25T00:00:00Z');
const timing = new VirtualTiming();

function engine(endpointId: string, options: Partial<ScriptedChatEngineOptions> = {}): ScriptedChatEngine {
  return new ScriptedChatEngine({ timing, script: () => [], endpointId, model: `${endpointId}-model`, ...options });
}

function registered(name: string): ModelEntry {
  const found = findModel(name, { at });
  if (found.kind !== 'known') throw new Error(`The registry does not know ${name}.`);
  return found.model;
}

const cloud = engine('cloud');
const second = engine('second', { maxDataClass: 'public' });
const local = engine('local', { place: 'local', maxDataClass: 'restricted', isOnThisMachine: true });
const picture = { type: 'image', mediaType: 'image/png', dataBase64: 'AAAA' } as const;
const tools = [{ name: 'search', parameters: {} }];

function plan(request: Parameters<typeof chatRequest>[0], options: Partial<RoutingOptions> = {}) {
  return planRoute(chatRequest(request), {
    engines: [cloud, second, local],
    health: { isPassable: () => true },
    isCloudAllowed: true,
    fallback: 'any-model',
    at,
    ...options,
  });
}

const idsOf = ({ candidates }: ReturnType<typeof plan>) => candidates.map(({ endpointId }) => endpointId);
const reasonsOf = ({ decision }: ReturnType<typeof plan>) => decision.rejected.map(({ endpointId, reason }) => `${endpointId}: ${reason}`);

describe('planRoute', () => {
  it('keeps the order of the configuration', () => {
    expect(idsOf(plan({}))).toEqual(['cloud', 'second', 'local']);
    expect(idsOf(plan({}, { engines: [local, cloud] }))).toEqual(['local', 'cloud']);
  });

  it('asks only engines that may see the text', () => {
    expect(idsOf(plan({ dataClass: 'confidential' }))).toEqual(['cloud', 'local']);
    expect(idsOf(plan({ dataClass: 'restricted' }))).toEqual(['local']);
    expect(reasonsOf(plan({ dataClass: 'restricted' }))).toEqual(['cloud: data-class', 'second: data-class']);
  });

  it('asks nobody in the cloud where the organisation has not allowed it, and says so only when nobody else is left', () => {
    const closed = { isCloudAllowed: false };
    expect(idsOf(plan({ model: 'cloud' }, closed))).toEqual(['local']);
    expect(reasonsOf(plan({}, closed))).toEqual(['cloud: cloud-not-allowed', 'second: cloud-not-allowed']);
    expect(plan({}, { ...closed, engines: [cloud, second] }).refusal).toMatchObject({ code: 'INFERENCE_CLOUD_NOT_ALLOWED', status: 403 });
  });

  it('puts the wish first, by endpoint or by model, and keeps the others for a fallback', () => {
    expect(idsOf(plan({ model: 'local' }))).toEqual(['local', 'cloud', 'second']);
    expect(idsOf(plan({ model: 'SECOND-model' }))).toEqual(['second', 'cloud', 'local']);
  });

  it('knows a model by its aliases', () => {
    const entry = { ...registered('deepseek-flash'), aliases: ['quick'] };
    const flash = engine('flash', { capabilities: { registryEntry: entry } });
    expect(idsOf(plan({ model: 'quick' }, { engines: [cloud, flash] }))).toEqual(['flash', 'cloud']);
  });

  it('lets no other model answer where only the same will do', () => {
    const again = engine('again', { model: 'cloud-model' });
    const result = plan({ model: 'cloud-model' }, { engines: [cloud, local, again], fallback: 'same-model' });
    expect([idsOf(result), reasonsOf(result)]).toEqual([['cloud', 'again'], ['local: other-model']]);
  });

  it('does not answer with just any model for a name that nobody serves', () => {
    const result = plan({ model: 'gpt-9' });
    expect([idsOf(result), result.refusal?.code]).toEqual([[], 'INFERENCE_MODEL_UNKNOWN']);
    expect(plan({ model: 'deepseek-chat' }).refusal?.code).toBe('INFERENCE_MODEL_RETIRED');
  });

  it('says so when no model is configured', () => {
    expect(plan({}, { engines: [] }).refusal?.code).toBe('INFERENCE_NO_MODEL');
  });

  it.each([
    ['images', { images: 'no' }, { messages: [{ role: 'user', content: [picture] }] }],
    ['format', { jsonSchema: 'ignored' }, { responseFormat: { type: 'json-schema', name: 'a', schema: {} } }],
    ['format', { json: 'refused' }, { responseFormat: { type: 'json' } }],
    ['tools', { tools: 'refused' }, { tools }],
    ['mode', { reasoning: 'never' }, { thinking: 'on' }],
    ['mode', { reasoning: 'always' }, { thinking: 'off' }],
    ['output-limit', { maxOutputTokens: 10 }, { maxTokens: 11 }],
    ['window', { contextTokens: 12 }, { messages: [{ role: 'user', content: 'x'.repeat(100) }] }],
  ] as const)('passes over an engine for its %s: %j', (reason, capabilities, request) => {
    const unable = engine('unable', { capabilities });
    const result = plan(request, { engines: [unable, cloud] });
    expect([idsOf(result), reasonsOf(result)]).toEqual([['cloud'], [`unable: ${reason}`]]);
  });

  it('goes by the registry where it knows the model', () => {
    const pro = engine('pro', { model: 'deepseek-v4-pro', capabilities: { registryEntry: registered('deepseek-v4-pro'), images: 'yes' } });
    expect(reasonsOf(plan({ messages: [{ role: 'user', content: [picture] }] }, { engines: [pro, cloud] }))).toEqual(['pro: images']);
  });

  it('passes over a model that is retired', () => {
    const old = engine('old', { model: 'deepseek-chat' });
    expect(reasonsOf(plan({}, { engines: [old, cloud] }))).toEqual(['old: model-retired']);
    // Weights of that name on a machine of one's own live on.
    expect(reasonsOf(plan({}, { engines: [engine('own', { model: 'deepseek-chat', place: 'local' }), cloud] }))).toEqual([]);
  });

  it('passes over an engine that is unwell', () => {
    const result = plan({}, { health: { isPassable: ({ endpointId }) => endpointId !== 'cloud' } });
    expect([idsOf(result), reasonsOf(result)]).toEqual([['second', 'local'], ['cloud: breaker-open']]);
  });

  it('tells why the engine that came closest cannot, not why the first cannot', () => {
    const blind = engine('blind', { place: 'local', maxDataClass: 'restricted', isOnThisMachine: true, capabilities: { images: 'no' } });
    const request = { dataClass: 'restricted', messages: [{ role: 'user', content: [picture] }] } as const;
    expect(plan(request, { engines: [cloud, blind] }).refusal?.code).toBe('INFERENCE_IMAGE_UNSUPPORTED');
    expect(plan({ dataClass: 'restricted' }, { engines: [cloud, second] }).refusal?.code).toBe('INFERENCE_DATA_CLASS_REFUSED');
    expect(plan({}, { health: { isPassable: () => false } }).refusal).toEqual(inferenceErrors.INFERENCE_OVERLOADED({ endpoint: 'cloud' }));
  });

  it('writes a record that is plain JSON and holds no word of the prompt', () => {
    const { decision } = plan({ dataClass: 'restricted', messages: [{ role: 'user', content: 'Mr Sample, born 1970' }] });
    expect(JSON.parse(JSON.stringify(decision))).toEqual({
      dataClass: 'restricted',
      wish: 'auto',
      candidates: [{ endpointId: 'local', model: 'local-model', place: 'local' }],
      rejected: [
        { endpointId: 'cloud', model: 'cloud-model', place: 'cloud', reason: 'data-class' },
        { endpointId: 'second', model: 'second-model', place: 'cloud', reason: 'data-class' },
      ],
      decidedAt: '2026-11-25T00:00:00.000Z',
    });
    expect(JSON.stringify(decision)).not.toContain('Sample');
  });
});

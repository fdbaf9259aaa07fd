import { type ChatRequest, requireModel } from '@trivium/ai/inference/protocol';
import { capabilitiesOf, unsentParameters } from './known-capabilities';

const at = new Date('2026-11-25T12:00:00Z');
const pro = requireModel('deepseek-v4-pro', { at });
const flash = requireModel('deepseek-flash', { at });
const request: ChatRequest = { model: 'm', messages: [{ role: 'user', content: 'u' }], dataClass: 'public', isCacheable: false };

describe('capabilitiesOf', () => {
  it('says what the registry says', () => {
    expect(capabilitiesOf(pro)).toMatchObject({
      tools: 'honoured',
      json: 'honoured',
      jsonSchema: 'refused',
      images: 'no',
      reasoning: 'switchable',
      contextTokens: 1_000_000,
      registryEntry: pro,
    });
    expect(capabilitiesOf(flash).images).toBe('yes');
  });

  it('makes nothing up for a model that nobody knows', () => {
    expect(capabilitiesOf(undefined)).toEqual({
      tools: 'depends-on-server',
      json: 'depends-on-server',
      jsonSchema: 'depends-on-server',
      images: 'unknown',
      reasoning: 'unknown',
      contextTokens: 'unknown',
      maxOutputTokens: 'unknown',
      modes: [],
      registryEntry: undefined,
    });
  });

  it.each([
    [['thinking'], 'always'],
    [['direct'], 'never'],
    [['thinking', 'direct'], 'switchable'],
  ])('of a model with the modes %j: thinks %s', (modes, reasoning) => {
    const model = { ...pro, modes: pro.modes.filter(({ mode }) => modes.includes(mode)) };
    expect(capabilitiesOf(model).reasoning).toBe(reasoning);
  });
});

describe('unsentParameters', () => {
  it('names what thinking ignores, and only that', () => {
    const asked = { ...request, temperature: 1, presencePenalty: 1, maxTokens: 5, seed: 1 };
    expect(unsentParameters(pro, asked)).toEqual(['temperature', 'presencePenalty']);
    expect(unsentParameters(pro, { ...asked, thinking: 'off' })).toEqual([]);
    expect(unsentParameters(undefined, asked)).toEqual([]);
  });

  it('never leaves out what makes another answer', () => {
    const asked = { ...request, responseFormat: { type: 'json-schema', name: 'n', schema: {} } } as const;
    expect(unsentParameters(pro, asked)).toEqual([]);
  });
});

import { endpointOf } from '../testing/model-fixtures';
import { draftOf, faultsOf, fieldsOfEndpoint, fieldsOfPreset } from './endpoint-draft';
import { ENDPOINT_PRESETS } from './endpoint-presets';

const presetOf = (id: string) => {
  const preset = ENDPOINT_PRESETS.find((one) => one.id === id);
  if (!preset) throw new Error(id);
  return preset;
};
const ollama = { ...fieldsOfPreset(presetOf('ollama'), 'Ours'), model: 'olmoe' };

describe('endpoint draft', () => {
  it('names what is missing or wrong, field by field', () => {
    expect(faultsOf(ollama)).toEqual({});
    expect(faultsOf(fieldsOfPreset(presetOf('other')))).toEqual({ name: 'required', model: 'required', baseUrl: 'required' });
    expect(faultsOf(fieldsOfPreset(presetOf('gguf'), 'File'))).toEqual({ file: 'required' });
    expect(faultsOf({ ...ollama, baseUrl: 'file:///etc' })).toEqual({ baseUrl: 'notAddress' });
    expect(faultsOf({ ...ollama, contextTokens: '1.5' })).toEqual({ contextTokens: 'notNumber' });
    expect(faultsOf({ ...ollama, input: '1' })).toEqual({ price: 'notPrice' });
    expect(faultsOf({ ...ollama, input: '1', cachedInput: '-1', output: '2' })).toEqual({ price: 'notPrice' });
  });

  it('gives a moved address no class that it may not have there', () => {
    expect(draftOf(ollama).maxDataClass).toBe('restricted');
    expect(draftOf({ ...ollama, baseUrl: 'https://api.example/v1' }).maxDataClass).toBe('confidential');
    expect(draftOf({ ...ollama, place: 'cloud' }).maxDataClass).toBe('confidential');
  });

  it('keeps, replaces or removes the key, and never sends an empty one', () => {
    expect('apiKey' in draftOf(ollama)).toBe(false);
    expect(draftOf({ ...ollama, apiKey: 'secret' }).apiKey).toBe('secret');
    expect(draftOf({ ...ollama, apiKey: 'secret', isKeyRemoved: true }).apiKey).toBeNull();
  });

  it('says how the server goes on with an answer, and of a file nothing', () => {
    expect(draftOf(ollama).continuation).toBeNull();
    const fields = { ...ollama, continuation: 'prefix-flag' } as const;
    expect(draftOf(fields).continuation).toBe('prefix-flag');
    expect(draftOf({ ...fields, kind: 'gguf', file: 'tiny.gguf' }).continuation).toBeNull();
  });

  it('sends a file without an address, always local', () => {
    const draft = draftOf({ ...fieldsOfPreset(presetOf('gguf'), 'File'), file: 'tiny.gguf', place: 'cloud', baseUrl: 'https://x.example' });
    expect(draft).toMatchObject({ kind: 'gguf', file: 'tiny.gguf', model: 'tiny', place: 'local' });
    expect(draft.baseUrl).toBeUndefined();
  });

  it('brings an entry through the fields unchanged', () => {
    const price = { inputMicroUsdPerMillion: 150_000, outputMicroUsdPerMillion: 600_000, cachedInputMicroUsdPerMillion: 3_000 };
    const endpoint = { ...endpointOf({ price, continuation: 'last-message' }), kind: 'openai' as const };
    const { name, kind, model, place, maxDataClass, baseUrl, contextTokens, continuation } = endpoint;
    const draft = draftOf(fieldsOfEndpoint(endpoint));
    expect(draft).toEqual({ name, kind, model, place, maxDataClass, baseUrl, contextTokens, price, continuation });
  });
});

import { modelEndpointSchema } from './model-endpoint.schema';

describe('modelEndpointSchema', () => {
  const gguf = { id: 'own', task: 'chat', kind: 'gguf', path: 'm.gguf', model: 'm', place: 'local', maxDataClass: 'restricted' };
  const http = { ...gguf, kind: 'openai', path: undefined, baseUrl: 'http://localhost:8080/v1' };

  it('takes threads and a window for a chat model in this process', () => {
    const endpoint = { ...gguf, threads: 4, contextTokens: 16_384 };
    expect(modelEndpointSchema.parse(endpoint)).toEqual(endpoint);
  });

  it.each(['prefix-flag', 'continue-final-message', 'last-message'])(
    'takes the word of a server that it goes on with an answer: %s',
    (continuation) => {
      expect(modelEndpointSchema.parse({ ...http, continuation })).toMatchObject({ continuation });
    },
  );

  it.each([
    ['a way to go on that nobody knows', { ...http, continuation: 'please' }, 'continuation'],
    ['a way to go on of a file', { ...gguf, continuation: 'last-message' }, '"continuation" belongs to'],
    ['a way to go on of vectors', { ...http, task: 'embedding', dimensions: 8, continuation: 'last-message' }, '"continuation" belongs to'],
    ['a file that is said to be in the cloud', { ...gguf, place: 'cloud', maxDataClass: 'public' }, 'runs on this machine'],
    ['threads of a server', { ...http, threads: 2 }, '"threads" belongs to'],
    ['a window of a server', { ...http, contextTokens: 4_096 }, '"contextTokens" belongs to'],
    ['threads of an embedding model', { ...gguf, task: 'embedding', dimensions: 8, threads: 2 }, '"threads" belongs to'],
    ['no threads', { ...gguf, threads: 0 }, 'threads'],
    ['half a token', { ...gguf, contextTokens: 0.5 }, 'contextTokens'],
  ])('refuses %s', (_, endpoint, word) => {
    expect(JSON.stringify(modelEndpointSchema.safeParse(endpoint).error?.issues ?? '').replaceAll('\\', '')).toContain(word);
  });
});

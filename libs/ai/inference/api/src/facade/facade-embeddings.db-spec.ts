import type { TestApplication } from '@trivium/platform/auth/testing';
import type { UsageResponse } from '../ledger/dto/costs.dto';
import { answering, EmbeddingServer } from '../testing/embedding-server';
import { errorOf, startFacade } from './test-facade';

type Json = Record<string, unknown>;

describe('/api/v1/embeddings', () => {
  const embeddings = new EmbeddingServer(2);
  let app: TestApplication;
  let admin: string;
  let analyst: string;

  beforeAll(async () => {
    await embeddings.listen();
    app = await startFacade([
      {
        id: 'vectors',
        task: 'embedding',
        kind: 'openai',
        baseUrl: embeddings.baseUrl,
        model: 'tiny-embed',
        place: 'cloud',
        maxDataClass: 'internal',
        dimensions: 2,
        passagePrefix: 'passage: ',
        queryPrefix: 'query: ',
      },
    ]);
    [admin, analyst] = [await app.signIn('admin@one.test'), await app.signIn('analyst@one.test')];
  }, 60_000);
  afterAll(async () => {
    await app.close();
    embeddings.close();
  });

  const embed = (body: unknown, dataClass = 'public') =>
    app.call({ method: 'POST', url: '/api/v1/embeddings', token: analyst, body, headers: { 'x-trivium-data-class': dataClass } });
  const usageOf = async (token: string) => {
    const answer = await app.call({ url: '/api/inference/usage?from=2026-11-26&to=2026-11-26', token });
    return answer.json<UsageResponse>().total;
  };

  const threeFour = answering(200, { object: 'list', data: [{ object: 'embedding', index: 0, embedding: [3, 4] }] });
  beforeEach(() => embeddings.play(threeFour, threeFour, threeFour));

  it('makes vectors as numbers or packed, as OpenAI’s clients ask for them', async () => {
    const plain = (await embed({ model: 'tiny-embed', input: 'heart' })).json<{ data: { embedding: number[] }[]; usage: Json }>();
    expect(plain.data[0]?.embedding.map((value) => value.toFixed(4))).toEqual(['0.6000', '0.8000']);
    expect(plain.usage).toEqual({ prompt_tokens: 2, total_tokens: 2 });
    const packed = (await embed({ model: 'vectors', input: ['heart'], encoding_format: 'base64' })).json<{
      data: { embedding: string }[];
    }>();
    const bytes = Buffer.from(packed.data[0]?.embedding ?? '', 'base64');
    expect([bytes.readFloatLE(0).toFixed(4), bytes.readFloatLE(4).toFixed(4)]).toEqual(['0.6000', '0.8000']);
  });

  it('reads the prefix of what the text is', async () => {
    await embed({ model: 'tiny-embed', input: 'heart' });
    await embed({ model: 'tiny-embed', input: 'heart', input_type: 'query' });
    expect(embeddings.heard.map(({ body }) => body.input)).toEqual([['passage: heart'], ['query: heart']]);
  });

  it('books what was read, and sends nothing that no budget can hold', async () => {
    const before = await usageOf(admin);
    await embed({ model: 'tiny-embed', input: 'heart' });
    const after = await usageOf(admin);
    expect([after.calls - before.calls, after.promptTokens - before.promptTokens, after.unpricedCalls - before.unpricedCalls]).toEqual([
      1, 2, 1,
    ]);
    const save = (budgets: unknown) => app.call({ method: 'PUT', url: '/api/inference/budgets', token: admin, body: { budgets } });
    await save([{ scope: 'organisation', period: 'day', limitMicroUsd: 1_000_000 }]);
    embeddings.play();
    expect(errorOf(await embed({ model: 'tiny-embed', input: 'heart' }))).toEqual([402, 'insufficient_quota', 'inference_price_unknown']);
    expect(embeddings.heard).toEqual([]);
    await save([]);
  });

  it('keeps to data classes, names and shapes', async () => {
    expect(errorOf(await embed({ model: 'auto', input: 'x' }, 'restricted'))).toEqual([
      403,
      'permission_error',
      'inference_data_class_refused',
    ]);
    expect(errorOf(await embed({ model: 'auto', input: 'x' }, 'confidential'))).toEqual([
      403,
      'permission_error',
      'inference_data_class_refused',
    ]);
    expect(errorOf(await embed({ model: 'deepseek-flash', input: 'x' }))).toEqual([404, 'not_found_error', 'model_not_found']);
    expect(errorOf(await embed({ model: 'auto', input: 'x', dimensions: 3 }))).toEqual([
      400,
      'invalid_request_error',
      'inference_facade_field_unsupported',
    ]);
    expect(errorOf(await embed({ model: 'auto', input: [[1, 2]] }))).toEqual([400, 'invalid_request_error', 'validation_failed']);
    expect(errorOf(await embed({ model: 'auto', input: '' }))).toEqual([400, 'invalid_request_error', 'validation_failed']);
  });
});

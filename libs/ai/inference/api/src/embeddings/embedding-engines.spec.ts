import type { DataClass, ModelEndpoint } from '@trivium/platform/config';
import { GuardedFetcher } from '@trivium/platform/http';
import { AppError, type OrganisationId } from '@trivium/shared/kernel';
import { answering, EmbeddingServer } from '../testing/embedding-server';
import { configuredEngines } from './configured-engines';
import { EmbeddingEngines } from './embedding-engines';
import { embeddingErrors } from './embedding.errors';

const CLASSES: readonly DataClass[] = ['public', 'internal', 'confidential', 'restricted'];

const ORGANISATION = 'organisation' as OrganisationId;

describe('EmbeddingEngines', () => {
  const server = new EmbeddingServer(8);
  beforeAll(() => server.listen());
  beforeEach(() => server.play());
  afterAll(() => server.close());

  const entry = (id: string, change: Partial<ModelEndpoint> = {}): ModelEndpoint => ({
    id,
    task: 'embedding',
    kind: 'openai',
    baseUrl: server.baseUrl,
    model: id,
    place: 'local',
    maxDataClass: 'restricted',
    dimensions: 8,
    ...change,
  });
  const fetcher = new GuardedFetcher(new Set());
  let nowMs = 0;
  const engines = (...modelEndpoints: ModelEndpoint[]) =>
    new EmbeddingEngines(configuredEngines({ modelEndpoints, fetcher, packagesFolder: 'nowhere' }), {
      clock: { now: () => new Date((nowMs += 5)) },
    });
  const chosen = (subject: EmbeddingEngines, dataClass: DataClass) => subject.preferred({ dataClass, cloud: 'allowed' })?.id.split('/')[0];

  it('leaves the cloud out where the organisation has not allowed it, and sends no word there', async () => {
    const subject = engines(entry('far', { place: 'cloud', maxDataClass: 'internal' }), entry('near'));
    const text = { dataClass: 'public', cloud: 'forbidden' } as const;
    expect(subject.preferred(text)?.id.split('/')[0]).toBe('near');
    const far = subject.preferred({ ...text, cloud: 'allowed' })?.id ?? '';
    expect([far.split('/')[0], subject.find(far, text)]).toEqual(['far', undefined]);
    expect(await subject.probe(ORGANISATION, 'far')).toMatchObject({ isUsable: false, error: { code: 'INFERENCE_CLOUD_NOT_ALLOWED' } });
    expect(server.heard).toEqual([]);
  });

  it('passes over entries of other tasks', () => {
    expect(engines(entry('c', { task: 'chat', kind: 'deepseek', dimensions: undefined })).list()).toEqual([]);
  });

  it('prefers the first entry that may see the class', () => {
    const subject = engines(
      entry('cloud', { place: 'cloud', maxDataClass: 'internal' }),
      entry('lan', { maxDataClass: 'confidential' }),
      entry('here'),
    );
    expect(CLASSES.map((dataClass) => chosen(subject, dataClass))).toEqual(['cloud', 'cloud', 'lan', 'here']);
  });

  it('has none rather than a wrong one', () => {
    const subject = engines(entry('cloud', { place: 'cloud', maxDataClass: 'restricted' }));
    expect(subject.preferred({ dataClass: 'restricted', cloud: 'allowed' })).toBeUndefined();
    expect(engines().preferred({ dataClass: 'public', cloud: 'allowed' })).toBeUndefined();
  });

  it('chooses no cloud entry for restricted texts in any order of entries', () => {
    const cloud = ['a', 'b'].map((id) => entry(id, { place: 'cloud', maxDataClass: 'restricted' }));
    const local = entry('here');
    for (const order of [
      [...cloud, local],
      [local, ...cloud],
      [cloud[0], local, cloud[1]],
    ]) {
      expect(chosen(engines(...order.filter((one) => one !== undefined)), 'restricted')).toBe('here');
    }
  });

  it('finds who made a vector, but not for a class that it may not see', () => {
    const subject = engines(entry('m', { place: 'cloud', maxDataClass: 'internal' }));
    const id = subject.preferred({ dataClass: 'public', cloud: 'allowed' })?.id ?? '';
    expect(subject.find(id, { dataClass: 'internal', cloud: 'allowed' })?.id).toBe(id);
    expect(subject.find(id, { dataClass: 'confidential', cloud: 'allowed' })).toBeUndefined();
    expect(subject.find('m/8/other', { dataClass: 'public', cloud: 'allowed' })).toBeUndefined();
  });

  it('goes on with the vectors of a model that moved', () => {
    const before = engines(entry('old', { model: 'bge' })).preferred({ dataClass: 'public', cloud: 'allowed' })?.id ?? '';
    const after = engines(entry('new', { model: 'bge', baseUrl: 'http://localhost:9/v1' }));
    expect(after.find(before, { dataClass: 'restricted', cloud: 'allowed' })).toBeDefined();
  });

  it('lists entries without their keys', () => {
    expect(JSON.stringify(engines(entry('m', { apiKey: 'sk-secret' })).list())).not.toContain('sk-secret');
  });

  it('tells dimensions and latency of a model that works', async () => {
    const subject = engines(entry('m'));
    const modelId = subject.preferred({ dataClass: 'public', cloud: 'allowed' })?.id;
    expect(await subject.probe(ORGANISATION, 'm')).toEqual({ endpoint: 'm', isUsable: true, modelId, dimensions: 8, latencyMs: 5 });
  });

  it.each([
    ['a rejected key', {}, answering(401), 'EMBEDDING_KEY_REJECTED'],
    ['other dimensions', { dimensions: 9 }, undefined, 'EMBEDDING_DIMENSIONS_DIFFER'],
    ['a missing file', { kind: 'gguf', path: 'nowhere/m.gguf' }, undefined, 'EMBEDDING_MODEL_FILE_MISSING'],
    ['a missing folder', { kind: 'transformers', path: 'nowhere/m' }, undefined, 'EMBEDDING_MODEL_FILE_MISSING'],
  ] as const)('tells of %s instead of failing', async (_, change, answer, code) => {
    server.play(...(answer ? [answer] : []));
    const probe = await engines(entry('m', change)).probe(ORGANISATION, 'm');
    expect(probe).toMatchObject({ endpoint: 'm', isUsable: false, error: { code } });
  });

  it('tells of a model that does not answer in time', async () => {
    server.play(() => undefined);
    const subject = new EmbeddingEngines(configuredEngines({ modelEndpoints: [entry('m')], fetcher }), { probeTimeoutMs: 50 });
    expect(await subject.probe(ORGANISATION, 'm')).toMatchObject({
      isUsable: false,
      error: { code: 'EMBEDDING_DEADLINE_PASSED', parameters: { seconds: 0.05 } },
    });
  });

  it('knows only what is configured', async () => {
    await expect(engines(entry('m')).probe(ORGANISATION, 'other')).rejects.toMatchObject({ code: 'EMBEDDING_ENDPOINT_UNKNOWN' });
  });

  it('throws the caller’s reason when the caller of a probe gives up', async () => {
    const reason = embeddingErrors.EMBEDDING_BUSY({ endpoint: 'm', status: 429 });
    await expect(engines(entry('m')).probe(ORGANISATION, 'm', AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  it('refuses an entry that did not come through the configuration', () => {
    expect(() => engines(entry('m', { dimensions: undefined }))).toThrow('lacks "dimensions"');
    expect(() => engines(entry('m', { kind: 'deepseek' }))).toThrow('no embeddings');
  });

  it('frees its models when the program ends', async () => {
    const closed: string[] = [];
    const [configured] = configuredEngines({ modelEndpoints: [entry('m')], fetcher });
    if (configured === undefined) throw new Error('The entry makes an engine');
    const engine = Object.assign(configured.engine, { close: async () => void closed.push('m') });
    await new EmbeddingEngines([{ ...configured, engine }]).onModuleDestroy();
    expect(closed).toEqual(['m']);
  });
});

describe('embeddingErrors', () => {
  it.each(Object.entries(embeddingErrors))('%s says the same parameters in both languages', (_, make) => {
    const { definition } = make();
    const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
    expect(make()).toBeInstanceOf(AppError);
    expect(placeholders(definition.zh)).toEqual(placeholders(definition.en));
  });
});

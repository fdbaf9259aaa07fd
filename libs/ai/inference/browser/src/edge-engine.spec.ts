import { chatRequestSchema, type ChatStreamEvent } from '@trivium/ai/inference/protocol';
import { EdgeEngine } from './edge-engine';
import type { EdgeAsk, EdgeModel, EdgePiece, EdgeRuntime } from './edge-runtime';

const FACTS = { name: 'tiny', architecture: 'deepseek2', contextTokens: 4_096, experts: { total: 8, used: 2 }, hasChatTemplate: true };
/** Magic, version 3, one tensor, one piece of metadata. */
const HEADER = Uint8Array.of(0x47, 0x47, 0x55, 0x46, 3, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0);
const gguf = (name = 'tiny.gguf') => new File([HEADER, 'and more'], name);
const { signal: never } = new AbortController();
const request = (text = 'Hello') =>
  chatRequestSchema.parse({ model: 'browser', messages: [{ role: 'user', content: text }], dataClass: 'restricted' });

class ScriptedModel implements EdgeModel {
  readonly facts = FACTS;
  isClosed = false;
  asked: EdgeAsk | undefined;

  constructor(private readonly script: () => AsyncIterable<EdgePiece>) {}

  ask(ask: EdgeAsk): AsyncIterable<EdgePiece> {
    this.asked = ask;
    return this.script();
  }

  close(): Promise<void> {
    this.isClosed = true;
    return Promise.resolve();
  }
}

const runtimeOf = (model: EdgeModel) => ({ runtime: { load: () => Promise.resolve(model) } satisfies EdgeRuntime, signal: never });
async function* saying(...pieces: readonly Partial<EdgePiece>[]): AsyncGenerator<EdgePiece> {
  for (const piece of pieces) yield { text: '', finish: null, usage: undefined, ...piece };
}
async function read(events: AsyncIterable<ChatStreamEvent>): Promise<{ events: ChatStreamEvent[]; code: string }> {
  const seen: ChatStreamEvent[] = [];
  try {
    for await (const event of events) seen.push(event);
    return { events: seen, code: 'answered' };
  } catch (error) {
    return { events: seen, code: (error as { code?: string }).code ?? 'untyped' };
  }
}

describe('EdgeEngine', () => {
  it('speaks the protocol: who answers, pieces, usage, end', async () => {
    const model = new ScriptedModel(() =>
      saying({ text: 'Hel' }, { text: 'lo' }, { finish: 'length', usage: { promptTokens: 3, completionTokens: 2 } }),
    );
    const engine = await EdgeEngine.load(gguf(), runtimeOf(model));
    const { events } = await read(engine.stream(request(), { signal: new AbortController().signal }));
    expect(events).toEqual([
      expect.objectContaining({ type: 'meta', engine: 'edge', model: 'tiny', place: 'local' }),
      { type: 'text', delta: 'Hel' },
      { type: 'text', delta: 'lo' },
      { type: 'usage', usage: { promptTokens: 3, cacheHitTokens: 0, cacheMissTokens: 3, completionTokens: 2, reasoningTokens: 0 } },
      { type: 'finish', reason: 'length' },
    ]);
    expect(model.asked).toMatchObject({ maxTokens: 512 });
  });

  it.each([
    ['another kind of file', new File(['PK, a zip'], 'book.zip'), 'EDGE_NOT_GGUF'],
    ['a file with the right name and the wrong header', new File([Uint8Array.from(HEADER).fill(7, 4)], 'broken.gguf'), 'EDGE_NOT_GGUF'],
    ['an empty file', new File([], 'empty.gguf'), 'EDGE_NOT_GGUF'],
    ['a file larger than memory', Object.defineProperty(gguf(), 'size', { value: 4e9 }), 'EDGE_TOO_LARGE'],
  ])('refuses %s before anything is loaded', async (_, file, code) => {
    const load = () => Promise.reject(new Error('must not be asked'));
    await expect(EdgeEngine.load(file, { runtime: { load }, signal: never })).rejects.toMatchObject({ code });
  });

  it('says that a file could not be loaded, whatever the runtime throws', async () => {
    const load = () => Promise.reject(new Error('unknown architecture'));
    await expect(EdgeEngine.load(gguf(), { runtime: { load }, signal: never })).rejects.toMatchObject({ code: 'EDGE_LOAD_FAILED' });
  });

  it('ends a loading that the person stops', async () => {
    const stop = new AbortController();
    const load: EdgeRuntime['load'] = (_, { signal }) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('stopped'))));
    const loading = EdgeEngine.load(gguf(), { runtime: { load }, signal: stop.signal });
    setTimeout(() => stop.abort());
    await expect(loading).rejects.toMatchObject({ code: 'INFERENCE_CANCELLED' });
  });

  it('stops for its reader, keeps what was written, and can be asked again', async () => {
    const stop = new AbortController();
    const model = new ScriptedModel(async function* () {
      yield* saying({ text: 'one' });
      stop.abort();
      yield* saying({ text: 'two' });
    });
    const engine = await EdgeEngine.load(gguf(), runtimeOf(model));
    const stopped = await read(engine.stream(request(), { signal: stop.signal }));
    expect([stopped.code, stopped.events.filter(({ type }) => type === 'text')]).toEqual([
      'INFERENCE_CANCELLED',
      [{ type: 'text', delta: 'one' }],
    ]);
    const again = await read(engine.stream(request(), { signal: stop.signal }));
    expect(again.code).toBe('INFERENCE_CANCELLED');
  });

  it('answers one question at a time', async () => {
    const engine = await EdgeEngine.load(gguf(), runtimeOf(new ScriptedModel(() => saying({ text: 'x' }))));
    const { signal } = new AbortController();
    const first = engine.stream(request(), { signal });
    await first.next();
    expect((await read(engine.stream(request(), { signal }))).code).toBe('EDGE_BUSY');
    await first.return(undefined);
    expect((await read(engine.stream(request(), { signal }))).code).toBe('answered');
  });

  it('refuses pictures, and a failure in the middle is a typed error', async () => {
    const broken = new ScriptedModel(() => { throw new Error('out of memory'); }); // prettier-ignore
    const engine = await EdgeEngine.load(gguf(), runtimeOf(broken));
    const { signal } = new AbortController();
    expect((await read(engine.stream(request(), { signal }))).code).toBe('EDGE_FAILED');
    const picture = chatRequestSchema.parse({
      model: 'm',
      dataClass: 'public',
      messages: [{ role: 'user', content: [{ type: 'image', mediaType: 'image/png', dataBase64: 'AAAA' }] }],
    });
    expect((await read(engine.stream(picture, { signal }))).code).toBe('INFERENCE_IMAGE_UNSUPPORTED');
  });
});

import type { Server } from 'node:http';
import { InferenceModule } from '@trivium/ai/inference/api';
import { DEEPSEEK_FLAVOUR, ScriptedChatServer } from '@trivium/ai/inference/api/testing';
import { aiMigrations } from '@trivium/migrations/ai';
import { platformMigrations } from '@trivium/migrations/platform';
import { startTestApplication, type TestApplication } from '@trivium/platform/auth/testing';
import { PromptsModule } from '../prompts.module';
import type { PromptDetail, PromptRun, PromptRunStart } from './dto/prompts.dto';

const example = { language: 'en', variables: { sources: [{ text: 'Water boils at 100 °C.' }], question: 'When does water boil?' } };
const RUN = '/api/prompts/grounded-answer/run';

describe('a run of a prompt whose reader watches, and leaves', () => {
  const server = new ScriptedChatServer(DEEPSEEK_FLAVOUR);
  let app: TestApplication;
  let token: string;
  let address: string;

  beforeAll(async () => {
    await server.listen();
    const shared = { task: 'chat', kind: 'deepseek', apiKey: 'key-of-the-test', place: 'cloud', maxDataClass: 'internal' } as const;
    const modelEndpoints = [{ ...shared, id: 'deepseek', baseUrl: server.baseUrl, model: 'deepseek-flash' }];
    app = await startTestApplication({
      roles: { admin: ['prompts:read', 'prompts:run'] },
      migrations: [...platformMigrations, ...aiMigrations],
      modules: [
        InferenceModule.register({ modelEndpoints, secretKey: 's'.repeat(40), isCloudAllowedByDefault: true }),
        PromptsModule.register({ secretKey: 's'.repeat(40) }),
      ],
    });
    token = await app.signIn('admin@one.test');
    await app.application.listen(0, '127.0.0.1');
    address = await app.application.getUrl();
  }, 60_000);
  afterAll(async () => {
    // fetch keeps its connections for later calls, and the server would wait for them.
    (app.application.getHttpServer() as Server).closeAllConnections();
    await app.close();
    server.close();
  });

  const headersFor = (accept: string) => ({ authorization: `Bearer ${token}`, 'content-type': 'application/json', accept });
  const run = (accept: string, signal?: AbortSignal) =>
    fetch(`${address}${RUN}`, { method: 'POST', headers: headersFor(accept), body: JSON.stringify(example), signal });
  const events = async (): Promise<readonly (readonly [string, unknown])[]> =>
    [...(await (await run('text/event-stream')).text()).matchAll(/event: (.*)\ndata: (.*)\n\n/g)].map(([, event = '', data = '']) => [
      event,
      JSON.parse(data),
    ]);

  it('tells who answers, then the pieces, then the whole', async () => {
    server.play({ pieces: [{ thought: 'Hm.' }, { text: 'Water boils ' }, { text: 'at 100 °C [1].' }] });
    const told = await events();
    const start: PromptRunStart = {
      endpoint: 'deepseek',
      model: 'deepseek-flash',
      place: 'cloud',
      isRestart: false,
      isContinuation: false,
      unsentParameters: [],
    };
    expect(told[0]).toEqual(['start', start]);
    const text = told.flatMap(([event, data]) => (event === 'text' ? [(data as { delta: string }).delta] : []));
    expect(text.join('')).toBe('Water boils at 100 °C [1].');
    expect(told.at(-1)).toMatchObject(['end', { text: text.join(''), isVerified: false, finishReason: 'stop', leaksInstructions: false }]);
  });

  it('never shows the secret mark, neither in a piece nor in the whole', async () => {
    const leaking = ({ messages }: { readonly messages: readonly Readonly<Record<string, unknown>>[] }) => ({
      pieces: [...String(messages[0]?.['content'])].map((text) => ({ text })),
    });
    server.play(leaking);
    const told = await events();
    expect((told.at(-1)?.[1] as PromptRun).leaksInstructions).toBe(true);
    expect(told.map(([event, data]) => (event === 'text' ? (data as { delta: string }).delta : '')).join('')).toContain('mark: …');
    expect(JSON.stringify(told)).not.toMatch(/mark-[0-9a-f]/);
    expect(await (await run('application/json')).text()).not.toMatch(/mark-[0-9a-f]/);
  });

  it('refuses with a status what it will not send, and tells what fails later as an event', async () => {
    const body = JSON.stringify({ ...example, variables: {} });
    const refused = await fetch(`${address}${RUN}`, { method: 'POST', headers: headersFor('text/event-stream'), body });
    expect([refused.status, refused.headers.get('content-type')]).toEqual([422, expect.stringContaining('problem+json')]);
    const later = await app.call({
      method: 'POST',
      url: RUN,
      token,
      body: { ...example, dataClass: 'restricted' },
      headers: { accept: 'text/event-stream' },
    });
    expect([later.statusCode, later.body]).toEqual([200, expect.stringMatching(/^event: error\ndata: \{"code":"INFERENCE_/)]);
  });

  it.each(['text/event-stream', 'application/json'])('stops the model when a reader of %s leaves', async (accept) => {
    server.play({ pieces: [{ text: 'Water' }], isLeftOpen: true });
    const leaving = new AbortController();
    const [heard, hungUp] = [server.nextRequest(), server.nextHangUp()];
    const gone = run(accept, leaving.signal)
      .then((answer) => answer.text())
      .catch((error: unknown) => (error as Error).name);
    await heard;
    leaving.abort();
    expect(await gone).toBe('AbortError');
    expect(await hungUp).toBeGreaterThan(0);
  });

  it('tells which parameters each model honours, in the mode that the template asks for', async () => {
    const detail = (await app.call({ url: '/api/prompts/grounded-answer', token })).json<PromptDetail>();
    expect(detail.models).toEqual([
      {
        endpoint: 'deepseek',
        model: 'deepseek-flash',
        place: 'cloud',
        isAllowed: true,
        isKnown: true,
        mode: 'direct',
        parameters: [
          { name: 'temperature', support: 'honoured' },
          { name: 'maxTokens', support: 'honoured' },
        ],
      },
    ]);
    expect(detail.slots.map(({ name, title, isRequired }) => [name, title.zh, isRequired])).toEqual([
      ['sources', '资料', true],
      ['question', '问题', true],
    ]);
  });
});

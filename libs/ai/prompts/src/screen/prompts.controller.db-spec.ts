import { InferenceModule } from '@trivium/ai/inference/api';
import { DEEPSEEK_FLAVOUR, ScriptedChatServer } from '@trivium/ai/inference/api/testing';
import { aiMigrations } from '@trivium/migrations/ai';
import { platformMigrations } from '@trivium/migrations/platform';
import { FIRST_ORGANISATION, SECOND_ORGANISATION, startTestApplication, type TestApplication } from '@trivium/platform/auth/testing';
import type { ModelEndpoint } from '@trivium/platform/config';
import { PromptExperiments } from '../experiments/prompt-experiments';
import { intentFallback } from '../platform-templates/intent-fallback.prompt';
import { PromptsModule } from '../prompts.module';
import type { PromptTemplate } from '../template/prompt-template';
import { radiologyReport } from '../testing/radiology-report.prompt';
import { researchBrief } from '../testing/research-brief.prompt';
import type { PromptDetail, PromptList, PromptOutcomes, PromptRun, RenderedPromptResponse } from './dto/prompts.dto';

/** Minutes from the test application's clock to 26 November 2026, 12:00 UTC: a moment with a price on record, off-peak. */
const MINUTES_TO_NOVEMBER = (Date.parse('2026-11-26T12:00:00Z') - Date.parse('2026-03-01T08:00:00Z')) / 60_000;

const brief: PromptTemplate = researchBrief;
const newBrief: PromptTemplate = {
  ...brief,
  version: '1.1.0',
  variants: { ...brief.variants, en: { ...brief.variants.en, role: 'You put figures and filings of a company into plain words.' } },
};
const sources = [{ text: 'Water boils at 100 °C.' }];
const example = { language: 'en', variables: { sources, question: 'When does water boil?' } };

describe('/api/prompts', () => {
  const server = new ScriptedChatServer(DEEPSEEK_FLAVOUR);
  let app: TestApplication;
  let admin: string;
  let adminOfTwo: string;
  let author: string;
  let guest: string;

  beforeAll(async () => {
    await server.listen();
    const deepSeek: ModelEndpoint = {
      id: 'deepseek',
      task: 'chat',
      kind: 'deepseek',
      baseUrl: server.baseUrl,
      apiKey: 'key-of-the-test',
      model: 'deepseek-flash',
      place: 'cloud',
      maxDataClass: 'internal',
    };
    const sets = [{ templates: [brief, newBrief, radiologyReport], released: {} }];
    app = await startTestApplication({
      roles: { admin: ['prompts:read', 'prompts:run', 'prompts:manage'], author: ['prompts:read', 'prompts:run'], guest: [] },
      migrations: [...platformMigrations, ...aiMigrations],
      modules: [
        InferenceModule.register({ modelEndpoints: [deepSeek], secretKey: 's'.repeat(40), isCloudAllowedByDefault: true }),
        PromptsModule.register({ sets, secretKey: 's'.repeat(40) }),
      ],
    });
    app.clock.advance(MINUTES_TO_NOVEMBER);
    const tokens = ['admin@one.test', 'admin@two.test', 'author@one.test', 'guest@one.test'].map((email) => app.signIn(email));
    [admin = '', adminOfTwo = '', author = '', guest = ''] = await Promise.all(tokens);
  }, 60_000);
  afterAll(async () => {
    await app.close();
    server.close();
  });

  const get = (path: string, token = author) => app.call({ url: `/api/prompts${path}`, token });
  const post = (path: string, body: unknown, token = author) => app.call({ method: 'POST', url: `/api/prompts${path}`, body, token });
  const put = (path: string, body: unknown, token = admin) => app.call({ method: 'PUT', url: `/api/prompts${path}`, body, token });
  const codeOf = (answer: { json(): unknown }) => (answer.json() as { code: string }).code;

  it('is closed to those without the permission', async () => {
    for (const answer of [
      await get('', guest),
      await post('/grounded-answer/run', example, guest),
      await put('/fixture-research-brief/experiment', {}, author),
    ])
      expect([answer.statusCode, codeOf(answer)]).toEqual([403, 'AUTH_FORBIDDEN']);
    expect((await app.call({ url: '/api/prompts' })).statusCode).toBe(401);
  });

  it('lists what is registered, newest version first, with the lint for the models of the installation', async () => {
    const { items } = (await get('')).json<PromptList>();
    expect(items.map(({ id, versions, findings }) => [id, versions, findings.length])).toEqual([
      ['fixture-radiology-report', ['1.0.0'], 0],
      ['fixture-research-brief', ['1.1.0', '1.0.0'], 0],
      ['grounded-answer', ['1.0.0'], 0],
      ['intent-fallback', ['1.0.0'], 0],
      ['json-repair', ['1.0.0'], 0],
      ['repair-answer', ['1.0.0'], 0],
    ]);
  });

  it('shows a version: texts, cost, and how it differs from the one before', async () => {
    const detail = (await get('/fixture-research-brief')).json<PromptDetail>();
    expect([detail.shown, detail.isReleased, detail.slots.map(({ name }) => name)]).toEqual([
      '1.1.0',
      false,
      ['sources', 'figures', 'company', 'asOf'],
    ]);
    expect([detail.comparison?.from, detail.comparison?.requiredChange]).toEqual(['1.0.0', 'minor']);
    const [english] = detail.comparison?.languages ?? [];
    expect(english?.changes.map(({ kind }) => kind)).toEqual(['removed', 'added', 'same']);
    expect(english?.prefix.fromByte).toBe('You put '.length);
    const [cost] = detail.texts[0]?.costs ?? [];
    expect([cost?.endpoint, cost?.isAllowed]).toEqual(['deepseek', true]);
    expect(cost?.costMicroUsd?.highest).toBeGreaterThan(cost?.costMicroUsd?.lowest ?? 0);
    expect((await get('/grounded-answer')).json<PromptDetail>()).toMatchObject({ isReleased: true, comparison: null });
    const back = (await get('/fixture-research-brief?version=1.0.0&from=1.1.0')).json<PromptDetail>();
    expect([back.shown, back.comparison?.from]).toEqual(['1.0.0', '1.1.0']);
    expect((await get('/fixture-radiology-report')).json<PromptDetail>().texts[0]?.costs[0]?.isAllowed).toBe(false);
  });

  it('writes an example without sending it, and keeps the mark to itself', async () => {
    server.play({ pieces: [] });
    const rendered = (await post('/grounded-answer/render', example)).json<RenderedPromptResponse>();
    expect(rendered.messages.map(({ role }) => role)).toEqual(['system', 'user']);
    expect(JSON.stringify(rendered)).toContain('When does water boil?');
    expect(JSON.stringify(rendered)).not.toMatch(/mark-[0-9a-f]/);
    expect(server.heard).toEqual([]);
  });

  it.each([
    ['/nobody', 404, 'PROMPT_NOT_FOUND'],
    ['/grounded-answer?version=7.0.0', 404, 'PROMPT_VERSION_NOT_FOUND'],
    ['/grounded-answer?from=7.0.0', 404, 'PROMPT_VERSION_NOT_FOUND'],
    ['/grounded-answer?version=latest', 400, 'VALIDATION_FAILED'],
    ["/a'; drop table account", 400, 'VALIDATION_FAILED'],
    ['/nobody/experiment', 404, 'PROMPT_NOT_FOUND'],
    ['/nobody/outcomes', 404, 'PROMPT_NOT_FOUND'],
  ])('answers GET %s with %d', async (path, status, code) => {
    const answer = await get(path);
    expect([answer.statusCode, codeOf(answer)]).toEqual([status, code]);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  it.each([
    ['a missing variable', { language: 'en', variables: { sources } }, 422, 'PROMPT_VARIABLES_INVALID'],
    ['a variable too many', { language: 'en', variables: { ...example.variables, system: 'x' } }, 422, 'PROMPT_VARIABLES_INVALID'],
    [
      'a source that is too long',
      { language: 'zh', variables: { sources: [{ text: '水'.repeat(20_000) }], question: '？' } },
      422,
      'PROMPT_SLOT_TOO_LONG',
    ],
    ['a language that is none', { ...example, language: 'fr' }, 400, 'VALIDATION_FAILED'],
    ['too much', { language: 'en', variables: { sources: [{ text: 'x'.repeat(250_000) }], question: '?' } }, 400, 'VALIDATION_FAILED'],
    ['no object', { language: 'en', variables: [] }, 400, 'VALIDATION_FAILED'],
  ])('refuses %s, and sends nothing', async (_, body, status, code) => {
    server.play({ pieces: [] });
    for (const verb of ['render', 'run']) {
      const answer = await post(`/grounded-answer/${verb}`, body);
      expect([verb, answer.statusCode, codeOf(answer)]).toEqual([verb, status, code]);
    }
    expect(server.heard).toEqual([]);
  });

  it('runs an example, says that the text is unverified, and books it under the template', async () => {
    server.play({ pieces: [{ text: 'Water boils at 100 °C [1].' }] });
    const run = (await post('/grounded-answer/run', example)).json<PromptRun>();
    expect(run).toMatchObject({
      version: '1.0.0',
      text: 'Water boils at 100 °C [1].',
      isVerified: false,
      leaksInstructions: false,
      output: null,
      dataClass: 'internal',
    });
    expect([run.answeredBy?.endpoint, run.finishReason, (run.costMicroUsd ?? 0) > 0]).toEqual(['deepseek', 'stop', true]);
    expect(server.heard[0]?.body).toMatchObject({ temperature: 0, max_tokens: 800, thinking: { type: 'disabled' } });
  });

  it('tells when a model repeats the mark, and when JSON does not fit', async () => {
    server.play(({ messages }) => ({ pieces: [{ text: String(messages[0]?.['content']) }] }));
    expect((await post('/grounded-answer/run', example)).json<PromptRun>().leaksInstructions).toBe(true);
    const request = { language: 'zh', variables: { labels: ['search', 'none'], request: '找一下' } };
    for (const [text, output] of [
      ['{"label":"search","isSure":true}', 'fits'],
      ['{"label":7}', 'does-not-fit'],
      ['search', 'not-json'],
    ] as const) {
      server.play({ pieces: [{ text }] });
      expect((await post(`/${intentFallback.id}/run`, request)).json<PromptRun>().output).toBe(output);
    }
  });

  it('never sends restricted text to the cloud, whatever is asked for', async () => {
    server.play({ pieces: [{ text: 'x' }] });
    const report = { language: 'en', variables: { technique: 'CT', findings: ['nodule'] }, dataClass: 'public' };
    const answers = [
      await post('/fixture-radiology-report/run', report),
      await post('/grounded-answer/run', { ...example, dataClass: 'restricted' }),
    ];
    for (const answer of answers) {
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      expect(answer.statusCode).toBeLessThan(600);
      expect(codeOf(answer)).toMatch(/^INFERENCE_/);
    }
    expect(server.heard).toEqual([]);
  });

  it('compares two versions, each organisation its own, and sums outcomes up', async () => {
    const experiments = app.application.get(PromptExperiments, { strict: false });
    const path = '/fixture-research-brief/experiment';
    const body = { controlVersion: '1.0.0', variantVersion: '1.1.0', variantPercent: 50, isRunning: true };
    expect((await get(path)).json()).toEqual({ experiment: null });
    expect((await put(path, body)).json()).toMatchObject({ experiment: body });
    expect((await put(path, { ...body, variantPercent: 40 })).json()).toMatchObject({ experiment: { variantPercent: 40 } });
    expect((await get(path, adminOfTwo)).json()).toEqual({ experiment: null });
    const chosen = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        experiments.choose(FIRST_ORGANISATION, { templateId: brief.id, subject: `reader-${index}` }),
      ),
    );
    expect(new Set(chosen.map(({ template, variant }) => `${variant} ${template.version}`))).toEqual(
      new Set(['control 1.0.0', 'variant 1.1.0']),
    );
    expect(await experiments.choose(SECOND_ORGANISATION, { templateId: brief.id, subject: 'reader-1' })).toMatchObject({
      variant: null,
      template: { version: '1.1.0' },
    });
    const outcome = { templateId: brief.id, templateVersion: '1.1.0', variant: 'variant', kind: 'accepted' } as const;
    for (const value of [1, 1, 1, 0]) await experiments.record(FIRST_ORGANISATION, { ...outcome, value });
    await experiments.record(FIRST_ORGANISATION, { ...outcome, kind: 'edit-share', value: 0.25 });
    await experiments.record(SECOND_ORGANISATION, { ...outcome, value: 0 });
    await expect(experiments.record(FIRST_ORGANISATION, { ...outcome, value: Number.NaN })).rejects.toThrow('a code and a number');
    const { items, comparisons } = (await get('/fixture-research-brief/outcomes')).json<PromptOutcomes>();
    expect(comparisons).toMatchObject([
      { kind: 'accepted', control: null, variant: { count: 4, mean: 0.75, successes: 3 }, difference: null, verdict: 'too-few' },
      { kind: 'edit-share', variant: { count: 1, successes: null }, verdict: 'too-few' },
    ]);
    expect(items.map(({ kind, count, mean, share }) => [kind, count, mean, share?.successes ?? null])).toEqual([
      ['accepted', 4, 0.75, 3],
      ['edit-share', 1, 0.25, null],
    ]);
    expect(items[0]?.share?.low).toBeCloseTo(0.3006, 3);
    expect((await get('/fixture-research-brief/outcomes', adminOfTwo)).json<PromptOutcomes>().items.map(({ mean }) => mean)).toEqual([0]);
  });

  it.each([
    [
      'the same version twice',
      { controlVersion: '1.0.0', variantVersion: '1.0.0', variantPercent: 50, isRunning: true },
      422,
      'PROMPT_EXPERIMENT_VERSIONS_EQUAL',
    ],
    [
      'a version that is not there',
      { controlVersion: '1.0.0', variantVersion: '3.0.0', variantPercent: 50, isRunning: true },
      404,
      'PROMPT_VERSION_NOT_FOUND',
    ],
    ['101 percent', { controlVersion: '1.0.0', variantVersion: '1.1.0', variantPercent: 101, isRunning: true }, 400, 'VALIDATION_FAILED'],
  ])('refuses an experiment with %s', async (_, body, status, code) => {
    const answer = await put('/fixture-research-brief/experiment', body);
    expect([answer.statusCode, codeOf(answer)]).toEqual([status, code]);
  });

  it('writes down who changed an experiment', async () => {
    const rows = await app.test.database.inOrganisation(FIRST_ORGANISATION, () =>
      app.test.database.manager.query(`SELECT count(*)::integer AS count FROM audit_record WHERE action = 'prompt-experiment.changed'`),
    );
    expect(rows).toEqual([{ count: 2 }]);
  });

  it('shows no row without its organisation', async () => {
    for (const table of ['prompt_experiment', 'prompt_outcome']) {
      const count = (organisation: typeof FIRST_ORGANISATION) =>
        app.test.database.inOrganisation(organisation, async () => {
          const rows = (await app.test.database.manager.query(`SELECT count(*)::integer AS count FROM ${table}`)) as { count: number }[];
          return rows[0]?.count;
        });
      expect([table, await count(FIRST_ORGANISATION)]).toEqual([table, table === 'prompt_outcome' ? 5 : 1]);
      expect([table, await count(SECOND_ORGANISATION)]).toEqual([table, table === 'prompt_outcome' ? 1 : 0]);
    }
  });
});

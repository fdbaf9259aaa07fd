import { Module } from '@nestjs/common';
import { RuleRegistry } from '@trivium/ai/compliance';
import { GenerationModule, standardGuards } from '@trivium/ai/generation';
import { InferenceModule, type InferenceModuleOptions } from '@trivium/ai/inference/api';
import { DEEPSEEK_FLAVOUR, inPieces, ScriptedChatServer } from '@trivium/ai/inference/api/testing';
import { PromptsModule } from '@trivium/ai/prompts';
import { aiMigrations } from '@trivium/migrations/ai';
import { platformMigrations } from '@trivium/migrations/platform';
import { FIRST_ORGANISATION, startTestApplication, type TestApplication } from '@trivium/platform/auth/testing';
import { JobsModule } from '@trivium/platform/jobs';
import { readDictation } from '@trivium/radiology/findings/domain';
import { composeDraft } from '@trivium/radiology/reporting/domain';
import type { UserId } from '@trivium/shared/kernel';
import { NO_AUTONOMOUS_DIAGNOSIS_RULES } from '../rules/no-autonomous-diagnosis.rules';
import { reportPrompts } from './report-prompts';
import { ReportWriter, type WrittenReport } from './report-writer';

@Module({ providers: [ReportWriter], exports: [ReportWriter] })
class WritingModule {}

const DICTATION = '12 mm spiculated nodule in the left upper lobe. Small right pleural effusion. qwx zzt 17.';
const FINDINGS = 'A spiculated nodule of 12 mm lies in the left upper lobe. There is a small right pleural effusion.';
const WHOLE = `## Findings\n\n${FINDINGS}\n\n## Impression\n\nSpiculated left upper lobe nodule, 12 mm. Small right pleural effusion.`;

/** The desk beside a server that speaks as DeepSeek does and says what a test wants: the truth, a lie, or nothing. */
describe('a report that a model rephrases', () => {
  const server = new ScriptedChatServer(DEEPSEEK_FLAVOUR);
  let app: TestApplication;

  async function start(place: 'local' | 'cloud'): Promise<TestApplication> {
    const endpoint: InferenceModuleOptions['modelEndpoints'][number] = {
      id: 'here',
      task: 'chat',
      kind: 'deepseek',
      baseUrl: server.baseUrl,
      apiKey: 'key-of-the-test',
      model: 'deepseek-v4-flash',
      place,
      maxDataClass: place === 'local' ? 'restricted' : 'confidential',
    };
    return startTestApplication({
      roles: {},
      migrations: [...platformMigrations, ...aiMigrations],
      entities: [],
      modules: [
        InferenceModule.register({ modelEndpoints: [endpoint], secretKey: 's'.repeat(40), isCloudAllowedByDefault: true }),
        JobsModule.register({ workers: { mode: 'none', concurrency: 1 }, isOnlyProcess: true }),
        PromptsModule.register({ sets: [reportPrompts] }),
        // Those of the app: a guard that takes a heading for something else would be seen here.
        GenerationModule.register({ guards: standardGuards(new RuleRegistry(NO_AUTONOMOUS_DIAGNOSIS_RULES)) }),
        WritingModule,
      ],
    });
  }

  beforeAll(async () => {
    await server.listen();
    app = await start('local');
  }, 60_000);
  afterAll(async () => {
    await app.close();
    server.close();
  });

  function write(from: TestApplication = app): Promise<WrittenReport> {
    const read = readDictation(DICTATION, { language: 'en' });
    const about = { language: 'en', modality: 'DX', bodyPart: 'chest', context: {}, style: 'professional' } as const;
    const { sentences } = composeDraft({ ...about, read, dictation: DICTATION, guidelines: [] });
    return from.application.get(ReportWriter, { strict: false }).write({
      ...about,
      ...{ read, dictation: DICTATION, sentences, organisationId: FIRST_ORGANISATION, reportId: '00000000-0000-7000-8000-00000000e001' },
      userId: '00000000-0000-7000-9000-000000000001' as UserId,
    });
  }
  const says = (...turns: readonly string[]) => {
    let turn = 0;
    server.play(() => ({ pieces: inPieces(turns[Math.min(turn++, turns.length - 1)] ?? '') }));
  };

  it('stands in the words of the model when they say what was dictated, each with its source', async () => {
    says(WHOLE);
    const { gated, sections, sentences } = await write();
    expect(gated).toMatchObject({
      text: { engine: 'local' },
      struck: [],
      facts: { template: { id: 'radiology-report', version: '1.0.0' } },
    });
    expect(sections.findings).toContain('A spiculated nodule of 12 mm lies in the left upper lobe.');
    expect(sentences[0]?.source).toMatchObject({ kind: 'model', engine: 'local', of: { kind: 'measurement', findingIndex: 0 } });
  });

  it('keeps what nobody understood, as it was marked', async () => {
    says(WHOLE);
    const { sentences } = await write();
    expect(sentences.filter(({ mark }) => mark === 'not_understood')).toMatchObject([
      { text: '[not understood: qwx zzt 17.]', source: { kind: 'dictation' } },
    ]);
  });

  it('loses what the model made up, and shows it; what it left out comes from the draft', async () => {
    says(WHOLE.replace('There is a small right pleural effusion.', 'There is a large left pleural effusion.'));
    const { gated, sections } = await write();
    expect(gated.struck.map(({ text }) => text)).toEqual(['There is a large left pleural effusion.']);
    expect(sections.findings).toContain('Small right pleural effusion.');
    expect(JSON.stringify(sections)).not.toContain('large');
    expect(server.heard).toHaveLength(2);
  });

  it('is the draft when nothing of the model holds, or the model fails', async () => {
    says('## Findings\n\nThe liver is fatty.');
    expect((await write()).gated.text.engine).toBe('embedded');
    server.respond((_, response) => void response.writeHead(402, { 'content-type': 'application/json' }).end('{"error":{"message":"no"}}'));
    const { gated, sentences } = await write();
    expect(gated.text.engine).toBe('embedded');
    expect(sentences.every(({ source }) => source.kind !== 'model')).toBe(true);
  });

  it('never leaves the machine', async () => {
    says(WHOLE);
    const cloud = await start('cloud');
    const { gated } = await write(cloud);
    await cloud.close();
    expect(gated.text.engine).toBe('embedded');
    expect(server.heard).toHaveLength(0);
  }, 60_000);
});

import { DEEPSEEK_FLAVOUR, inPieces, ScriptedChatServer } from '@trivium/ai/inference/api/testing';
import type { ReportResponse } from '../dto/report.dto';
import { TestDesk } from '../testing/test-desk';

const DICTATION = '12 mm spiculated nodule in the left upper lobe. Small right pleural effusion.';
const REPORT = { dictation: DICTATION, language: 'en', modality: 'DX', bodyPart: 'chest' };
const FINDINGS = 'A spiculated nodule of 12 mm lies in the left upper lobe. There is a small right pleural effusion.';
const IMPRESSION = 'Spiculated left upper lobe nodule, 12 mm. Small right pleural effusion.';
const answerOf = (findings: string) => `## Findings\n\n${findings}\n\n## Impression\n\n${IMPRESSION}`;

describe('a report at a desk with a model', () => {
  const server = new ScriptedChatServer(DEEPSEEK_FLAVOUR);
  let desk: TestDesk;
  beforeAll(async () => {
    await server.listen();
    const endpoint = { id: 'here', task: 'chat', kind: 'deepseek', apiKey: 'key-of-the-test', model: 'deepseek-v4-flash' } as const;
    desk = await TestDesk.start({
      engine: 'own',
      modelEndpoints: [{ ...endpoint, baseUrl: server.baseUrl, place: 'local', maxDataClass: 'restricted' }],
    });
  }, 60_000);
  afterAll(async () => {
    await desk?.close();
    server.close();
  });
  const open = () => desk.read<ReportResponse>('POST', '/reports', { body: REPORT });

  it('has the model’s words where they say what was dictated, and says so', async () => {
    server.play(() => ({ pieces: inPieces(answerOf(FINDINGS)) }));
    const report = await open();
    expect(report.generation).toMatchObject({ engine: 'local', model: 'deepseek-v4-flash', struck: [] });
    expect(report.generation.aiLabel).toContain('by AI');
    expect(report.sections.findings).toContain('A spiculated nodule of 12 mm lies in the left upper lobe.');
    expect(report.sentences[0]?.source.kind).toBe('model');
    const record = await desk.read<{ engine: object }>('GET', `/reports/${report.id}/provenance`);
    expect(record.engine).toMatchObject({ kind: 'local', endpoint: 'here' });
  });

  it('has no word of a lie, and shows what was struck', async () => {
    server.play(() => ({ pieces: inPieces(answerOf('A 15 mm nodule lies in the right upper lobe. There is a pneumothorax.')) }));
    const { sections, generation, issues } = await open();
    expect(Object.values(sections).join(' ')).not.toMatch(/15 mm|right upper|pneumothorax/);
    expect(sections.findings).toMatch(/12 mm/);
    expect(generation.struck.length).toBeGreaterThan(0);
    expect(issues).toEqual([]);
  });

  it('goes back to what was dictated when the dictation grows', async () => {
    server.play(() => ({ pieces: inPieces(answerOf(FINDINGS)) }));
    const { id } = await open();
    const body = { version: 1, dictation: `${DICTATION} No pneumothorax.` };
    const changed = await desk.read<ReportResponse>('PATCH', `/reports/${id}`, { body });
    expect(changed.sentences.map(({ source }) => source.kind)).not.toContain('model');
    expect(changed.sections.findings.match(/12 mm/g)).toHaveLength(1);
    expect(changed.sections.findings).toMatch(/pneumothorax/i);
  });

  it('keeps nobody waiting while a model thinks', async () => {
    server.play(() => ({ pieces: inPieces(answerOf(FINDINGS)), isLeftOpen: true }));
    const asked = server.nextRequest();
    const pending = desk.call('POST', '/reports', { body: REPORT });
    await asked;
    const began = performance.now();
    for (let index = 0; index < 10; index += 1) expect((await desk.call('GET', '/worklist')).statusCode).toBe(200);
    expect(performance.now() - began).toBeLessThan(10_000);
    server.close();
    expect((await pending).statusCode).toBe(201);
  }, 60_000);
});

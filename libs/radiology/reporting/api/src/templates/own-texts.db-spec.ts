import type { ReportResponse } from '../dto/report.dto';
import type { TemplateResponse, WordList } from '../dto/template.dto';
import { TestDesk } from '../testing/test-desk';

const RESIDENT = 'resident@one.test';
const STRANGER = 'radiologist@two.test';
const NORMAL = { kind: 'template', name: 'My chest', language: 'en', sections: { findings: 'The lungs are clear. The heart is normal.' } };
const MRRT = `<!DOCTYPE html><html><head><title>CT Chest</title><meta name="dcterms.language" content="en"></head><body>
<section data-section-name="Findings"><header>Findings</header><p>The lungs are clear.</p></section>
<section data-section-name="Impression"><header>Impression</header><p>Normal chest.</p></section></body></html>`;

describe('own texts', () => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await TestDesk.start({ engine: 'own' });
  }, 60_000);
  afterAll(() => desk?.close());

  const make = (body: object = NORMAL, as?: string) =>
    desk.read<TemplateResponse>('POST', '/report-templates', { body, ...(as === undefined ? {} : { as }) });
  const idsFor = async (as?: string) =>
    (await desk.read<{ items: TemplateResponse[] }>('GET', '/report-templates', as === undefined ? {} : { as })).items.map(({ id }) => id);

  it('are kept, changed on the latest version only, and removed', async () => {
    const { id } = await make();
    const changed = await desk.read<TemplateResponse>('PATCH', `/report-templates/${id}`, { body: { version: 1, name: 'Chest, mine' } });
    expect(changed).toMatchObject({ version: 2, name: 'Chest, mine', sections: NORMAL.sections, isMine: true });
    expect(await desk.refusal('PATCH', `/report-templates/${id}`, { body: { version: 1, name: 'x' } })).toEqual([
      409,
      'TEMPLATE_CHANGED_ELSEWHERE',
    ]);
    await desk.call('DELETE', `/report-templates/${id}`);
    expect(await desk.refusal('GET', `/report-templates/${id}`)).toEqual([404, 'TEMPLATE_NOT_FOUND']);
  });

  it('are the owner’s alone unless they are the organisation’s, and nobody else’s to change', async () => {
    const [mine, ours] = [await make(), await make({ ...NORMAL, scope: 'organisation' })];
    expect(await idsFor(RESIDENT)).toContain(ours.id);
    expect(await idsFor(RESIDENT)).not.toContain(mine.id);
    expect(await idsFor(STRANGER)).toEqual([]);
    for (const [id, as] of [
      [mine.id, RESIDENT],
      [ours.id, STRANGER],
    ] as const)
      expect(await desk.refusal('GET', `/report-templates/${id}`, { as })).toEqual([404, 'TEMPLATE_NOT_FOUND']);
    expect(await desk.refusal('PATCH', `/report-templates/${ours.id}`, { as: RESIDENT, body: { version: 1, name: 'x' } })).toEqual([
      404,
      'TEMPLATE_NOT_FOUND',
    ]);
  });

  it('fill a report in, as they were when they were chosen', async () => {
    const { id: templateId } = await make();
    const body = { dictation: '6 mm solid nodule in the right upper lobe.', language: 'en', modality: 'CT', bodyPart: 'chest', templateId };
    const report = await desk.read<ReportResponse>('POST', '/reports', { body });
    expect(report.sections.findings).toContain('The heart is normal.');
    expect(report.sentences.find(({ text }) => text === 'The heart is normal.')?.source).toMatchObject({ kind: 'template', templateId });
    await desk.call('DELETE', `/report-templates/${templateId}`);
    const longer = { version: 1, dictation: `${body.dictation} No pleural effusion.` };
    const changed = await desk.read<ReportResponse>('PATCH', `/reports/${report.id}`, { body: longer });
    expect(changed.sections.findings).toContain('The heart is normal.');
  });

  it('come from MRRT, and a page that is no template is refused', async () => {
    const imported = await desk.read<TemplateResponse>('POST', '/report-templates/import', { body: { html: MRRT } });
    expect(imported).toMatchObject({ name: 'CT Chest', origin: 'mrrt', language: 'en', modality: 'CT', bodyPart: 'chest' });
    expect(imported.sections.impression).toContain('Normal chest.');
    const body = { dictation: '', language: 'en', modality: 'CT', bodyPart: 'chest', templateId: imported.id };
    expect((await desk.read<ReportResponse>('POST', '/reports', { body })).sections.findings).toContain('lungs are clear');
    for (const html of ['<html></html>', 'x', '<section>'.repeat(5_000), '\u0000'])
      expect((await desk.call('POST', '/report-templates/import', { body: { html } })).statusCode).toBe(422);
  });

  it('hold a word list for each person', async () => {
    const words = [{ heard: 'new mo thorax', written: 'pneumothorax', language: 'en' }];
    expect(await desk.read('GET', '/dictation-words')).toEqual({ version: 0, words: [] });
    expect(await desk.read<WordList>('PUT', '/dictation-words', { body: { version: 0, words } })).toEqual({ version: 1, words });
    expect(await desk.refusal('PUT', '/dictation-words', { body: { version: 0, words: [] } })).toEqual([
      409,
      'WORD_LIST_CHANGED_ELSEWHERE',
    ]);
    expect(await desk.read('PUT', '/dictation-words', { body: { version: 1, words: [] } })).toEqual({ version: 2, words: [] });
    expect(await desk.read('GET', '/dictation-words', { as: RESIDENT })).toEqual({ version: 0, words: [] });
    const many = Array.from({ length: 2_001 }, () => words[0]);
    expect((await desk.call('PUT', '/dictation-words', { body: { version: 2, words: many } })).statusCode).toBe(400);
  });
});

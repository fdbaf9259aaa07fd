import { randomUUID } from 'node:crypto';
import { findAiLabel } from '@trivium/platform/documents';
import { REPORT_EXPORT_FORMATS } from './export/report-export.service';
import type { OrderResponse } from './dto/order.dto';
import { type ReportResponse, reportResponse } from './dto/report.dto';
import { TestDesk } from './testing/test-desk';

const STANDING = '左肺上叶1.2cm磨玻璃结节，边缘毛刺征阳性。';
const CHEST = {
  dictation: STANDING,
  language: 'zh',
  modality: 'CT',
  bodyPart: 'chest',
  context: { age: 62, sex: 'female', exam: '胸部CT平扫' },
};

/** With the desk's own engine, over HTTP. */
describe('a report from dictation to file', () => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await TestDesk.start({ engine: 'own' });
  }, 60_000);
  afterAll(() => desk?.close());

  const open = (changes: object = {}) => desk.read<ReportResponse>('POST', '/reports', { body: { ...CHEST, ...changes } });
  const patch = (id: string, body: object) => desk.read<ReportResponse>('PATCH', `/reports/${id}`, { body });

  it('is drafted from the standing example with every sentence sourced and the rule cards beside it', async () => {
    const report = await open();
    expect(report.structured.findings).toMatchObject([
      { type: 'nodule', laterality: 'left', lobe: 'LUL', sizeMm: [12], density: 'ground_glass', margin: ['spiculated'] },
    ]);
    expect(report.guideline.map(({ guideline, role }) => [guideline, role])).toEqual([
      ['fleischner_2017', 'primary'],
      ['lung_rads_2022', 'comparison'],
    ]);
    expect(report.guideline[0]?.citation?.cell).not.toBe('');
    const told = report.sentences.filter(({ section }) => section === 'findings').map(({ text }) => text);
    for (const sentence of told) expect(report.sections.findings).toContain(sentence);
    expect(report.sentences.every(({ source }) => source.kind !== 'person')).toBe(true);
    expect(report.generation).toMatchObject({ engine: 'embedded', template: { id: 'radiology.draft' }, struck: [] });
    expect(report.notice).toContain('未签署');
    const provenance = await desk.read<{ artefact: object }>('GET', `/reports/${report.id}/provenance`);
    expect(provenance.artefact).toMatchObject({ kind: 'radiology.report', id: report.id });
    expect(JSON.stringify(provenance)).not.toContain('结节');
  });

  it('streams as events, stored before its first word', async () => {
    const answer = await desk.call('POST', '/reports', { body: CHEST, accept: 'text/event-stream' });
    const events = answer.body
      .split('\n\n')
      .filter((block) => block.startsWith('event:'))
      .map((block) => {
        const [name = '', data = ''] = block.split('\n').map((line) => line.replace(/^\w+: /, ''));
        return { name, data: JSON.parse(data) as Record<string, unknown> };
      });
    const names = events.map(({ name }) => name);
    expect(names.filter((name, index) => name !== names[index - 1])).toEqual(['meta', 'token', 'citation', 'done']);
    const done = reportResponse.parse(events.at(-1)?.data);
    expect(done.id).toBe(events[0]?.data['id']);
    expect(await desk.read('GET', `/reports/${done.id}`)).toEqual(done);
  });

  it('tells a stream that fails what happened, and stores nothing', async () => {
    const body = { ...CHEST, priorReportId: randomUUID() };
    const answer = await desk.call('POST', '/reports', { body, accept: 'text/event-stream' });
    expect(answer.body).toContain('event: error');
    expect(answer.body).toContain('REPORT_PRIOR_UNKNOWN');
  });

  it('is opened once, however often a client asks', async () => {
    const body = { ...CHEST, operationId: randomUUID() };
    const [first, second] = await Promise.all([1, 2].map(() => desk.read<ReportResponse>('POST', '/reports', { body })));
    expect(second?.id).toBe(first?.id);
    const other = { ...body, dictation: '未见异常。' };
    expect(await desk.refusal('POST', '/reports', { body: other })).toEqual([409, 'REPORT_OPERATION_REUSED']);
  });

  it('is changed once, however often a client asks', async () => {
    const { id } = await open();
    const body = { version: 1, operationId: randomUUID(), sections: { impression: '左肺上叶结节。' } };
    const first = await patch(id, body);
    expect(await patch(id, body)).toEqual(first);
    expect(first.version).toBe(2);
    const other = { ...body, sections: { impression: '右肺上叶结节。' } };
    expect(await desk.refusal('PATCH', `/reports/${id}`, { body: other })).toEqual([409, 'REPORT_OPERATION_REUSED']);
    const again = { version: 2, operationId: randomUUID(), sections: {} };
    const [one, two] = await Promise.all([1, 2].map(() => patch(id, again)));
    expect([one?.version, two?.version]).toEqual([3, 3]);
  });

  it('keeps the source of every sentence that a person leaves as it is, and names the person for the others', async () => {
    const { id, sections, sentences } = await open({ dictation: `${STANDING}右肺下叶见4mm实性结节。两侧胸腔未见积液。` });
    const changed = await patch(id, { version: 1, sections: { findings: `心影不大。${sections.findings}` } });
    const kinds = changed.sentences.filter(({ section }) => section === 'findings').map(({ source }) => source.kind);
    const before = sentences.filter(({ section }) => section === 'findings').map(({ source }) => source.kind);
    expect(kinds).toEqual(['person', ...before]);
  });

  it('takes a longer dictation in without undoing what a person wrote or took out', async () => {
    const opened = await open({ language: 'en', dictation: '12 mm ground-glass nodule in the left upper lobe. No pleural effusion.' });
    const rewritten = opened.sections.findings.replace('12', '13');
    expect(rewritten).not.toBe(opened.sections.findings);
    await patch(opened.id, { version: 1, sections: { findings: rewritten } });
    const more = await patch(opened.id, { version: 2, dictation: `${opened.dictation} 4 mm solid nodule in the right lower lobe.` });
    expect(more.sections.findings).toContain('13');
    expect(more.sections.findings).not.toContain('12 mm');
    expect(more.sections.findings).toMatch(/right lower lobe/i);
    expect(more.structured.findings).toHaveLength(2);
  });

  it('reads a dictation again when it turns out to be in the other language', async () => {
    const { id } = await open({ language: 'en' });
    const changed = await patch(id, { version: 1, language: 'zh', outputLanguage: 'zh' });
    expect(changed).toMatchObject({ language: 'zh', outputLanguage: 'zh', blockers: [] });
    expect(changed.sections.findings).toMatch(/左肺上叶.*磨玻璃/);
  });

  it('asks a person to look at what it did not understand, and again only when the words change', async () => {
    const { id, blockers } = await open({ dictation: `${STANDING}呱呱噗噜噜哒。` });
    const [blocker] = blockers;
    expect(blocker?.code).toBe('DICTATION_NOT_UNDERSTOOD');
    const span = blocker?.ref.split('-').map(Number);
    const looked = await patch(id, { version: 1, looked: [span] });
    expect(looked.blockers).toEqual([]);
    const longer = await patch(id, { version: 2, dictation: `心影不大。${STANDING}呱呱噗噜噜哒。` });
    expect(longer.blockers).toEqual([]);
  });

  it('finds a planted error of laterality and lets nobody sign it', async () => {
    const { id, sections } = await open();
    const planted = await patch(id, { version: 1, sections: { impression: sections.impression.replaceAll('左', '右') } });
    expect(planted.issues.map(({ type, severity }) => [type, severity])).toContainEqual(['laterality', 'error']);
    const refused = await desk.call('POST', `/reports/${id}/sign`, { body: { password: TestDesk.password } });
    expect(refused.statusCode).toBe(422);
    const fixed = await patch(id, { version: 2, sections: { impression: sections.impression } });
    expect(fixed.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    await desk.read('POST', `/reports/${id}/sign`, { body: { password: TestDesk.password } });
  });

  it('has earlier reports of the same patient beside it, and no other patient’s', async () => {
    const order = (accession: string, patientId: string) =>
      desk.read<OrderResponse>('POST', '/orders', {
        body: { accession, modality: 'CT', bodyPart: 'chest', patient: { patientId, name: 'Li Na', sex: 'female' } },
      });
    const prior = await open({ orderId: (await order('J-1', 'P-1')).id });
    desk.app.clock.advance(60 * 24 * 90);
    desk.forgetSignIns();
    const other = await open({ orderId: (await order('J-2', 'P-2')).id });
    const now = await open({ orderId: (await order('J-3', 'P-1')).id, dictation: STANDING.replace('1.2', '1.5') });
    const { items } = await desk.read<{ items: { id: string; intervalDays: number }[] }>('GET', `/reports/${now.id}/priors`);
    expect(items.map(({ id, intervalDays }) => [id, intervalDays])).toEqual([[prior.id, 90]]);
    expect(await desk.refusal('PATCH', `/reports/${now.id}`, { body: { version: 1, priorReportId: other.id } })).toEqual([
      422,
      'REPORT_PRIOR_UNKNOWN',
    ]);
    await patch(now.id, { version: 1, priorReportId: prior.id });
    const compared = await desk.read<{ changes: { kind: string }[]; editDistance: number }>('GET', `/reports/${now.id}/compare?from=prior`);
    expect(compared.editDistance).toBeGreaterThan(0);
    expect(await desk.refusal('GET', `/reports/${now.id}/compare?from=${other.id}`)).toEqual([422, 'REPORT_COMPARE_UNKNOWN']);
  });

  it('gives every format, each with a record of where it came from', async () => {
    const { id } = await open();
    for (const format of REPORT_EXPORT_FORMATS) {
      const file = await desk.call('GET', `/reports/${id}/export?format=${format}`);
      expect([format, file.statusCode]).toEqual([format, 200]);
      expect(file.headers['content-disposition']).toMatch(/^attachment; filename="report-/);
      expect(file.rawPayload.length).toBeGreaterThan(200);
      if (format !== 'pdf' && format !== 'docx' && format !== 'md') continue;
      const label = await findAiLabel(file.rawPayload);
      const record = await desk.read<{ artefact: object; labels: string[] }>('GET', `/provenance/${label.provenanceId ?? ''}`);
      expect(record.artefact).toMatchObject({ kind: 'radiology.report-export', id });
      expect(record.labels).toEqual(['visible:composed', 'iptc:algorithmicMedia']);
    }
    const { items } = await desk.read<{ items: { action: string }[] }>('GET', `/reports/${id}/audit`);
    expect(items.filter(({ action }) => action === 'report.exported')).toHaveLength(REPORT_EXPORT_FORMATS.length);
    expect(await desk.refusal('GET', `/reports/${id}/export?format=exe`)).toEqual([400, 'VALIDATION_FAILED']);
  });

  it.each([
    ['nothing', ''],
    ['200,000 characters', 'nodule 12 mm. '.repeat(14_286)],
    ['20,000 characters of one kind', '未见异常。'.repeat(4_000)],
    ['mixed languages', 'LUL GGN 12 spic，右下肺未见异常。'],
    ['two patients', 'Name: Anna Berg. 12 mm nodule in the left upper lobe. Name: Otto Ring. No nodule.'],
    ['contradictory sizes', '12 mm nodule in the left upper lobe, 1.9 cm nodule of 12 mm.'],
    ['markup', '<script>alert(1)</script> ## Findings **12 mm** nodule'],
    ['control characters', 'nod\u0000ule \u0007 12\u200b mm \ud800'],
    ['right-to-left marks', '\u202e12 mm nodule\u202c'],
    ['white space', ' \u3000\n\t '],
    ['a spaced text', `a${' '.repeat(19_000)}b`],
  ])(
    'bears %s',
    async (_, dictation) => {
      const began = performance.now();
      const answer = await desk.call('POST', '/reports', { body: { ...CHEST, dictation } });
      expect([201, 400]).toContain(answer.statusCode);
      if (answer.statusCode === 400) expect(answer.json()).toMatchObject({ code: 'VALIDATION_FAILED' });
      else {
        const report = answer.json<ReportResponse>();
        expect(report.dictation.length).toBe(dictation.length);
        const rewritten = await desk.call('PATCH', `/reports/${report.id}`, { body: { version: 1, sections: { findings: dictation } } });
        expect(rewritten.statusCode).toBe(200);
      }
      expect(performance.now() - began).toBeLessThan(30_000);
    },
    90_000,
  );

  it('refuses a template and a field that are none', async () => {
    expect(await desk.refusal('POST', '/reports', { body: { ...CHEST, templateId: 'no-such' } })).toEqual([422, 'TEMPLATE_UNKNOWN']);
    expect((await desk.call('POST', '/reports', { body: { ...CHEST, modality: 'XX' } })).statusCode).toBe(400);
  });
});

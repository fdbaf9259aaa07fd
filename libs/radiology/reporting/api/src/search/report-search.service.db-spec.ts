import { createTestRetrieval } from '@trivium/ai/retrieval/testing';
import { openTestDatabase, type TestDatabase } from '@trivium/platform/database/testing';
import type { CallerIdentity } from '@trivium/platform/http';
import { SettableClock } from '@trivium/platform/jobs/testing';
import type { CreateReport } from '../dto/report.dto';
import { type ReportSearchQuery, reportSearchQuery, reportSearchResponse } from '../dto/report-search.dto';
import { createTestReporting, reportingTestSchema, testRadiologist, type TestReporting } from '../testing/test-reporting';

const lin = testRadiologist(1);
const elsewhere = testRadiologist(2);
const draft: CreateReport = {
  dictation:
    'A 6 mm solid nodule in the right upper lobe. No pleural effusion. Impression: Stable pulmonary nodule. Recommendation: CT in 12 months.',
  language: 'en',
  modality: 'CT',
  bodyPart: 'chest',
  context: { exam: 'CT chest, low dose' },
};
const chinese: CreateReport = {
  dictation: '右肺上叶见一实性结节，大小约6mm。未见胸腔积液。印象：右肺上叶结节，稳定。',
  language: 'zh',
  modality: 'DX',
  bodyPart: 'chest',
  context: {},
};
const knee: CreateReport = {
  dictation: 'Tear of the medial meniscus. Impression: Meniscal tear.',
  language: 'en',
  modality: 'MR',
  bodyPart: 'lower_limb',
  context: {},
};

describe('search in reports', () => {
  let test: TestDatabase;
  let clock: SettableClock;
  let desk: TestReporting;

  beforeAll(async () => {
    test = await openTestDatabase(reportingTestSchema);
    clock = new SettableClock();
    desk = createTestReporting({ database: test.database, index: createTestRetrieval(test.database).index, clock });
    for (const report of [draft, chinese, knee]) {
      await desk.reporting.create(lin, report);
      clock.advance(86_400_000);
    }
    await desk.reporting.create(elsewhere, { ...draft, context: { exam: 'Foreign examination' } });
    await desk.jobs.worker.runDue();
  });
  afterAll(() => test.close());

  const search = (q: string, more: Partial<Record<keyof ReportSearchQuery, string>> = {}, by: CallerIdentity = lin) =>
    desk.search.search(by, reportSearchQuery.parse({ q, ...more }));
  const titles = async (...request: Parameters<typeof search>) => [...new Set((await search(...request)).items.map(({ title }) => title))];

  it('finds a passage with its report, its part and where the words stand', async () => {
    const answer = await search('pleural effusion');
    expect(reportSearchResponse.parse(answer)).toEqual(answer);
    const [first] = answer.items;
    expect(first).toMatchObject({
      title: 'CT chest, low dose',
      part: 'findings',
      section: 'Findings',
      modality: 'CT',
      bodyPart: 'chest',
      state: 'draft',
      language: 'en',
    });
    expect(first?.highlights.map(({ start, end }) => first.text.slice(start, end))).toEqual(['pleural', 'effusion']);
  });

  it('finds Chinese words in Chinese reports, and names of modality and body part in both languages', async () => {
    expect((await search('结节')).items[0]).toMatchObject({ title: 'DX · 胸部', part: expect.stringMatching(/findings|impression/) });
    expect(await titles('磁共振')).toEqual(['MR · Lower limb']);
    expect((await titles('胸部')).sort()).toEqual(['CT chest, low dose', 'DX · 胸部']);
  });

  it('holds nothing that points to a person, in whatever form it was dictated', async () => {
    const { organisationId } = lin;
    const orderId = '00000000-0000-7000-9000-0000000000a1';
    await test.database.inOrganisation(organisationId, async () => {
      const patientId = await desk.patients.keep({ patientId: 'QX-7741', name: '王小明 (Wang, Xiaoming)', sex: 'male' });
      const at = clock.now();
      await desk.orders.insert({
        ...{ id: orderId, patientId, version: 1, state: 'requested', source: 'typed', accession: 'ACC-7741', placerNumber: null },
        ...{
          exam: 'CT chest',
          modality: 'CT',
          bodyPart: 'chest',
          priority: 'routine',
          studyId: null,
        },
        ...{ createdBy: lin.userId, requestedAt: at, createdAt: at, updatedAt: at, isDemo: false, referrer: 'Dr Robert Quill' },
      });
    });
    const dictation =
      'XIAOMING WANG (QX-7741), sent by R. Quill. A cavitating lesion in the right upper lobe. Impression: Cavitating lesion.';
    await desk.reporting.create(lin, { ...draft, dictation, orderId });
    await desk.jobs.worker.runDue();
    const [found] = (await search('cavitating')).items.filter(({ part }) => part === 'findings');
    expect(found?.text).toContain('cavitating lesion in the right upper lobe');
    const { items } = await search('cavitating lesion', { k: '20' });
    expect(items.map(({ text }) => text).join(' ')).not.toMatch(/wang|xiaoming|7741|quill/i);
    for (const name of ['Xiaoming', 'Wang', 'Quill', '"QX-7741"']) expect([name, (await search(name)).items]).toEqual([name, []]);
  });

  it('finds what was added after the signature', async () => {
    const { id } = await desk.reporting.create(lin, { ...knee, context: { exam: 'MR knee' } });
    const addendum = {
      ...{ id: '01900000-0000-7000-8000-0000000ad001', reportId: id, number: 1, text: 'Compared with the outside radiograph.' },
      ...{ issues: [], critical: [], operationId: null, createdBy: lin.userId, createdAt: clock.now() },
    };
    await test.database.inOrganisation(lin.organisationId, () => desk.records.insertAddendum(addendum));
    await desk.indexer.settle(lin.organisationId, [id]);
    expect((await search('outside radiograph')).items).toMatchObject([{ title: 'MR knee', part: 'addendum', section: 'Addendum' }]);
    expect(await titles('outside radiograph', {}, elsewhere)).toEqual([]);
    await test.database.inOrganisation(lin.organisationId, () => desk.repository.markDiscarded(id, clock.now()));
    await desk.indexer.settle(lin.organisationId, [id]);
  });

  it('reads phrases and exclusions', async () => {
    expect(await titles('"medial meniscus"')).toEqual(['MR · Lower limb']);
    expect(await titles('"meniscus medial"')).toEqual([]);
    expect(await titles('nodule -pleural', { language: 'en' })).toEqual(['CT chest, low dose']);
  });

  it('holds to every filter', async () => {
    expect(await titles('nodule 结节', { modality: 'DX' })).toEqual(['DX · 胸部']);
    expect(await titles('nodule meniscus', { bodyPart: 'lower_limb' })).toEqual(['MR · Lower limb']);
    expect(await titles('nodule 结节', { language: 'en', state: 'draft', bodyPart: 'chest' })).toEqual(['CT chest, low dose']);
    expect(await titles('nodule meniscus 结节', { from: '2026-11-25', to: '2026-11-25' })).toEqual(['DX · 胸部']);
    expect(await titles('nodule meniscus 结节', { to: '2026-11-24T11:59:59Z' })).toEqual([]);
    expect(await titles('nodule', { from: '2026-12-01' })).toEqual([]);
  });

  it('shows nothing of another organisation, whatever is asked', async () => {
    expect((await titles('nodule', {}, elsewhere)).sort()).toEqual(['Foreign examination']);
    for (const q of ['nodule', 'Foreign examination', 'title:Foreign', '+nodule', '"solid nodule"'])
      expect((await titles(q)).filter((title) => title === 'Foreign examination')).toEqual([]);
    expect((await search('nodule', {}, testRadiologist(3))).items).toEqual([]);
  });

  it('never shows a discarded report, even while the index still holds it', async () => {
    const { id } = await desk.reporting.create(lin, { ...knee, context: { exam: 'Knee to discard' } });
    await desk.jobs.worker.runDue();
    expect(await titles('meniscus')).toContain('Knee to discard');
    await desk.reporting.discard(lin, id);
    expect(await titles('meniscus')).not.toContain('Knee to discard');
    await desk.jobs.worker.runDue();
    expect(await titles('meniscus')).not.toContain('Knee to discard');
    await desk.reporting.restore(lin, id);
    await desk.jobs.worker.runDue();
    expect(await titles('meniscus')).toContain('Knee to discard');
    await desk.reporting.discard(lin, id);
    await desk.jobs.worker.runDue();
  });

  it('finds the corrected text, and the earlier one no more', async () => {
    const { id } = await desk.reporting.create(lin, { ...knee, dictation: 'Quadriceps rupture.' });
    await desk.jobs.worker.runDue();
    await desk.reporting.change(lin, id, { version: 1, sections: { findings: 'Patellar tendon intact.' } });
    await desk.jobs.worker.runDue();
    expect((await search('patellar')).items.map(({ reportId }) => reportId)).toEqual([id]);
    expect((await search('+quadriceps')).items).toEqual([]);
  });

  it('pages through everything once', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await search('nodule meniscus 结节', { k: '1', ...(cursor === undefined ? {} : { cursor }) });
      seen.push(...page.items.map(({ passageId }) => passageId));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen.length).toBeGreaterThan(3);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \t\n\u3000 '],
    ['10,000 characters', 'nodule '.repeat(1_428)],
    ['10,000 signs of one word', 'x'.repeat(10_000)],
    ['unbalanced quotes', '"nodule'],
    ['quotes alone', '""" \' “ ” « »'],
    ['operators alone', '-- ++ title: -title: +"" -"'],
    ['NUL', 'nod\u0000ule \u0000'],
    ['halves of surrogate pairs', '\ud800 nodule \udfff'],
    ['SQL', `'; DROP TABLE report; -- $1 \\'`],
    ['LIKE signs', '%_\\%'],
    ['a regular expression', '(a+)+$ [nodule]{1,9999}'],
    ['right-to-left marks', '\u202enodule\u202c'],
  ])('bears %s', async (_, q) => {
    const answer = await search(q);
    expect(reportSearchResponse.parse(answer)).toEqual(answer);
    expect(answer.items.filter(({ title }) => title === 'Foreign examination')).toEqual([]);
  });

  it('refuses what cannot be asked before the index is', () => {
    const isTaken = (request: object) => reportSearchQuery.safeParse(request).success;
    expect(
      [
        { q: 'x'.repeat(10_001) },
        { q: 'x', k: 101 },
        { q: 'x', cursor: '-1' },
        { q: 'x', modality: 'XX' },
        { q: 'x', from: 'yesterday' },
        { q: 'x', to: '2026-02-30' },
        {},
      ].map(isTaken),
    ).toEqual([false, false, false, false, false, false, false]);
  });
});

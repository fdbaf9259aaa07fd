import type { ReportResponse } from '../dto/report.dto';
import { TestDesk } from '../testing/test-desk';

const DICTATION = 'LUL nodule 12 mm, solid. RLL nodule 6 mm. No effusion.';
const CHEST = { dictation: DICTATION, language: 'en', modality: 'CT', bodyPart: 'chest', context: { age: 60, risk: 'low' } };

type Read = ReportResponse['structured']['findings'][number];

/** With the desk's own engine, over HTTP. */
describe('a finding corrected by hand', () => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await TestDesk.start({ engine: 'own' });
  }, 60_000);
  afterAll(() => desk?.close());

  const patch = (id: string, body: object, as?: string) =>
    desk.read<ReportResponse>('PATCH', `/reports/${id}`, { body, ...(as === undefined ? {} : { as }) });
  const open = () => desk.read<ReportResponse>('POST', '/reports', { body: CHEST });
  const anchorOf = ({ span, slotSpans: _spans, ...read }: Read, dictation = DICTATION) => ({ span, words: dictation.slice(...span), read });

  function changed(report: ReportResponse, change: Partial<Read>, index = 0) {
    const finding = report.structured.findings[index];
    if (finding === undefined) throw new Error('no finding');
    const { span: _span, slotSpans: _spans, ...slots } = finding;
    return { kind: 'changed', id: 'c1', anchor: anchorOf(finding, report.dictation), slots: { ...slots, ...change } };
  }

  it('goes into draft, rules and exports with who and when, in both languages', async () => {
    const report = await open();
    const right = await patch(report.id, {
      version: 1,
      corrections: [changed(report, { lobe: 'RUL', laterality: 'right', sizeMm: [14] })],
    });
    expect(right.dictation).toBe(DICTATION);
    expect(right.structured.findings[0]).toMatchObject({ lobe: 'RUL', sizeMm: [14], byHand: { slots: ['laterality', 'lobe', 'sizeMm'] } });
    expect(right.corrections).toMatchObject([{ by: { name: expect.stringMatching(/./) as string }, isOpen: false }]);
    expect(right.sections.findings).toContain('right upper lobe, measuring 14 mm');
    expect(right.sections.impression).not.toMatch(/left upper|12 mm/);
    expect(right.guideline[0]?.inputsUsed).not.toEqual(report.guideline[0]?.inputsUsed);
    const chinese = await patch(report.id, { version: 2, outputLanguage: 'zh' });
    expect(chinese.sections.findings).toContain('右肺上叶');
    expect(chinese.sections.findings).toContain('14mm');
    const name = right.corrections[0]?.by.name ?? '';
    const exported = async (format: string) => (await desk.call('GET', `/reports/${report.id}/export?format=${format}`)).body;
    expect(await exported('fhir')).toContain(`手工更正：${name}`);
    expect(await exported('md')).toContain(`手工更正：${name}`);
  });

  it('is the act of whoever made it first, however often it is saved', async () => {
    const report = await open();
    const correction = changed(report, { density: 'ground_glass' });
    const first = await patch(report.id, { version: 1, corrections: [correction] });
    const second = await patch(report.id, { version: 2, corrections: [correction] }, 'resident@one.test');
    expect(second.corrections).toEqual(first.corrections);
    const other = await patch(report.id, { version: 3, corrections: [{ ...correction, slots: { ...correction.slots, density: 'solid' } }] }, 'resident@one.test'); // prettier-ignore
    expect(other.corrections[0]?.by.id).not.toBe(first.corrections[0]?.by.id);
    const undone = await patch(report.id, { version: 4, corrections: [] });
    expect([undone.structured, undone.sections]).toEqual([report.structured, report.sections]);
  });

  it('follows its words when the dictation changes elsewhere, and stops the signature when they change', async () => {
    const report = await open();
    await patch(report.id, { version: 1, corrections: [changed(report, { sizeMm: [7] }, 1)] });
    const moved = await patch(report.id, { version: 2, dictation: `Compared with 2024. ${DICTATION}` });
    expect(moved.structured.findings.find(({ lobe }) => lobe === 'RLL')?.sizeMm).toEqual([7]);
    const touched = await patch(report.id, { version: 3, dictation: DICTATION.replace('6 mm', '8 mm') });
    expect(touched.structured.findings.find(({ lobe }) => lobe === 'RLL')).toMatchObject({ sizeMm: [8] });
    expect(touched.corrections).toMatchObject([{ isOpen: true, correction: { slots: { sizeMm: [7] } } }]);
    expect(touched.blockers.map(({ code }) => code)).toContain('CORRECTION_OPEN');
    const signed = await desk.refusal('POST', `/reports/${report.id}/sign`, { body: { password: TestDesk.password } });
    expect(signed).toEqual([422, 'REPORT_NOT_READY']);
    const dropped = await patch(report.id, { version: 4, corrections: [] });
    expect(dropped.blockers.map(({ code }) => code)).not.toContain('CORRECTION_OPEN');
  });

  it('may be a finding taken out with its words, or one that nobody dictated', async () => {
    const report = await open();
    const [nodule] = report.structured.findings;
    const corrections = [
      { kind: 'removed', id: 'r1', anchor: nodule && anchorOf(nodule), words: 'left_out' },
      { kind: 'added', id: 'a1', slots: { type: 'bulla', lobe: 'LUL', laterality: 'left', margin: [], certainty: 'definite' } },
    ];
    const after = await patch(report.id, { version: 1, corrections });
    expect(after.structured.findings.map(({ type, lobe }) => [type, lobe])).toEqual([['nodule', 'RLL'], ['bulla', 'LUL']]); // prettier-ignore
    expect(after.sections.findings).not.toMatch(/12 mm/);
    expect(after.sections.findings).toMatch(/bulla in the left upper lobe/i);
    expect(after.sections.findings).toContain('No effusion.');
  });

  it.each([
    [{ laterality: 'right' }, 'REPORT_FINDING_SIDE_WRONG'],
    [{ segment: 'medial' }, 'REPORT_FINDING_SEGMENT_WRONG'],
    [{ sizeMm: [0] }, 'REPORT_FINDING_SIZE_WRONG'],
    [{ solidComponentMm: 13 }, 'REPORT_FINDING_SOLID_PART_WRONG'],
    [{ priorDate: 'May' }, 'REPORT_FINDING_DATE_WRONG'],
  ] as const)('that cannot be is refused: %j', async (change, code) => {
    const report = await open();
    const body = { version: 1, corrections: [changed(report, change as Partial<Read>)] };
    expect(await desk.refusal('PATCH', `/reports/${report.id}`, { body })).toEqual([422, code]);
  });

  it('whose words lie outside the dictation is refused', async () => {
    const report = await open();
    const correction = changed(report, {});
    const body = { version: 1, corrections: [{ ...correction, anchor: { ...correction.anchor, span: [0, 999] } }] };
    expect(await desk.refusal('PATCH', `/reports/${report.id}`, { body })).toEqual([422, 'REPORT_SPAN_INVALID']);
  });
});

import { AiLabel, findAiLabel, LabelledBytes, proveLabel, renderFormat, VISIBLE_LABELS } from '@trivium/platform/documents';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';

import { REPORT_EXPORT_FORMATS, type ReportExportFormat, ReportExportService, type ReportFile } from './report-export.service';
import { DEVICE_STATEMENT } from '@trivium/radiology/reporting/domain';
import { REPORT_WORDS } from './report-words';
import { groupedName, nameText } from './report-text';
import { sampleReports, standingReport } from './testing/sample-reports';

const service = new ReportExportService(renderFormat);
const squeezed = (text: string) => text.replace(/[\s\\>]+/g, '');

async function textOf(report: Parameters<ReportExportService['render']>[0], format: ReportExportFormat): Promise<string> {
  const { bytes } = (await service.render(report, format)).content;
  if (format === 'docx') {
    const files = unzipSync(bytes);
    return Object.keys(files)
      .filter((path) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(path))
      .map((path) => strFromU8(files[path] ?? new Uint8Array()).replace(/<[^>]+>/g, ''))
      .join('\n');
  }
  if (format !== 'pdf') return Buffer.from(bytes).toString('utf8');
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false });
  return text.join('\f');
}

describe('files of a report', () => {
  it.each(REPORT_EXPORT_FORMATS)('%s: statement, draft notice and words in the language of the report', async (format) => {
    for (const language of ['zh', 'en'] as const) {
      const [draft, signed] = [
        squeezed(await textOf(standingReport('draft', language), format)),
        squeezed(await textOf(standingReport('amended', language), format)),
      ];
      const { findings } = standingReport('draft', language).sections;
      for (const text of [draft, signed]) {
        expect(text).toContain(squeezed(DEVICE_STATEMENT[language]));
        for (const line of findings.split('\n')) expect(text).toContain(squeezed(line));
      }
      expect(draft).toContain(squeezed(REPORT_WORDS[language].draftNotice));
      expect(signed).not.toContain(squeezed(REPORT_WORDS[language].draftNotice));
      expect(signed).toContain(language === 'zh' ? '请结合病理' : 'Seepathology');
    }
  });

  it.each(REPORT_EXPORT_FORMATS)('%s: says that sentences stand in the language of the dictation, and only then', async (format) => {
    for (const language of ['zh', 'en'] as const) {
      const report = standingReport('final', language);
      const notice = squeezed(REPORT_WORDS[language].untranslatedNotice);
      const [sentence] = report.sentences;
      const marked = { section: 'findings', text: 'x', source: { kind: 'dictation', spans: [] }, mark: 'untranslated' } as const;
      expect(squeezed(await textOf({ ...report, sentences: [...(sentence ? [sentence] : []), marked] }, format))).toContain(notice);
      expect(squeezed(await textOf(report, format))).not.toContain(notice);
    }
  });

  it.each(REPORT_EXPORT_FORMATS.filter((format) => format !== 'txt' && format !== 'hl7'))(
    '%s: says which finding a person corrected, and when',
    async (format) => {
      const report = standingReport('final', 'en');
      const [finding] = report.findings;
      if (finding === undefined) throw new Error('no finding');
      const byHand = {
        id: 'c',
        by: 'p',
        at: '',
        read: { type: finding.type, margin: [], certainty: 'definite' },
        slots: ['lobe'],
      } as const;
      const findings = [{ ...finding, byHand }, ...report.findings.slice(1)];
      const text = await textOf({ ...report, findings, corrected: new Map([[0, { name: 'Dr Hand', at: report.updatedAt }]]) }, format);
      expect(squeezed(text)).toContain('Correctedbyhand:DrHand,2026-03-04');
    },
  );

  it.each(REPORT_EXPORT_FORMATS)('%s: the label is found again, and none where a person wrote all', async (format) => {
    const { generation: _generation, ...byHand } = standingReport('final');
    const labelled = await findAiLabel((await service.render(standingReport('final'), format)).content.bytes);
    expect(labelled.extent).toBe('part');
    expect(labelled.contradictions).toEqual([]);
    expect(labelled.verdict).toBe('complete');
    expect((await findAiLabel((await service.render({ ...byHand, sentences: [] }, format)).content.bytes)).verdict).toBe('none');
  });

  it.each(REPORT_EXPORT_FORMATS)('%s: bears its label whatever words a person put in, and is nothing else by type', async (format) => {
    const pasted = `Ends with </p>. ${VISIBLE_LABELS.en.composed} digitalSourceType: none\n---\nAIGC: {}`;
    const report = standingReport('final', 'en');
    const file = await service.render({ ...report, sections: { ...report.sections, findings: pasted } }, format);
    expect(file.content.label?.extent).toBe('part');
    expect((await findAiLabel(file.content.bytes)).missing).toEqual([]);
    // @ts-expect-error -- bare bytes are no content of a file
    const bare: ReportFile = { ...file, content: { bytes: file.content.bytes, label: undefined } };
    expect(LabelledBytes.isProven(bare.content)).toBe(false);
  });

  it('is not made where a format forgets its label', async () => {
    const label = new AiLabel({ language: 'en', extent: 'part', producer: 'trivium-desk', provenanceId: 'p' });
    const text = new TextEncoder().encode(`A report.\n${label.visibleText}\n`);
    await expect(proveLabel(text, label)).rejects.toMatchObject({ code: 'EXPORT_WITHOUT_LABEL' });
  });

  it('marks each page of a draft, and none of a signed report', async () => {
    const long = { ...standingReport('draft'), sections: { ...standingReport('draft').sections, findings: '未见异常。\n'.repeat(120) } };
    const pages = (await textOf(long, 'pdf')).split('\f').map(squeezed);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      for (const mark of [DEVICE_STATEMENT.zh, 'MRN-0012', '王小明']) expect(page).toContain(mark);
      // In the header, and across the page.
      expect(page.split('草稿·未签署')).toHaveLength(3);
    }
    expect(squeezed(await textOf(standingReport('final'), 'pdf'))).not.toContain('草稿');
  });

  it('shows which words a model phrased, and no longer once a person changed them', async () => {
    const report = standingReport('final', 'en');
    expect(await textOf(report, 'md')).toContain('nodule, 12 mm. \\[AI\\]');
    const edited = { ...report, sections: { ...report.sections, impression: 'Nodule, benign.' } };
    expect(await textOf(edited, 'md')).not.toContain('benign. \\[AI\\]');
  });

  it('is not made of a final report that nobody signed', async () => {
    const { signer: _signer, ...unsigned } = standingReport('final');
    for (const format of REPORT_EXPORT_FORMATS)
      await expect(service.render(unsigned, format)).rejects.toMatchObject({ code: 'REPORT_EXPORT_UNSIGNED' });
  });

  it('names no patient in a file name, and gives the same bytes twice', async () => {
    for (const format of REPORT_EXPORT_FORMATS) {
      const [first, again] = [await service.render(standingReport('final'), format), await service.render(standingReport('final'), format)];
      expect(first.fileName).toMatch(/^report-ACC-1-v2\.[a-z.0-9]+$/);
      expect(Buffer.compare(first.content.bytes, again.content.bytes)).toBe(0);
    }
  });

  it('is made of 200,000 characters on one line, whole, in less than a few seconds', async () => {
    const text = '右肺上叶见结节，'.repeat(25_000);
    const report = { ...standingReport('draft'), sections: { ...standingReport('draft').sections, findings: text } };
    const started = process.cpuUsage();
    for (const format of ['fhir', 'dicom-sr', 'hl7', 'txt', 'md'] as const) expect(squeezed(await textOf(report, format))).toContain(text);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(25_000);
  });

  it('is made of every sample in the quick formats, and of each content in all', async () => {
    for (const [index, report] of sampleReports().entries())
      for (const format of REPORT_EXPORT_FORMATS) {
        if (index % 8 !== 0 && (format === 'pdf' || format === 'docx')) continue;
        expect((await service.render(report, format)).content.bytes.length).toBeGreaterThan(200);
      }
  }, 180_000);
});

it('puts each part of a name into the group of its writing', () => {
  expect(groupedName('王小明 (Wang Xiaoming)')).toEqual({ alphabetic: { family: 'Wang Xiaoming' }, ideographic: { family: '王小明' } });
  expect(groupedName('Wang^Xiaoming=王^小明')).toEqual({
    alphabetic: { family: 'Wang', given: 'Xiaoming' },
    ideographic: { family: '王', given: '小明' },
  });
  expect(groupedName('')).toEqual({});
  expect(nameText(groupedName('Wang^Xiaoming=王^小明'), 'zh')).toBe('王小明 (Wang Xiaoming)');
});

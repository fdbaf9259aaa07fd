import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parse } from 'parse5';
import { extractText, getDocumentProxy } from 'unpdf';
import { takeVerifiedTextMint } from '@trivium/shared/kernel';

import { openArchive } from '../archive';
import { AiLabel } from '../label/ai-label';
import { findAiLabel, findAiLabels } from '../label/find-ai-label';
import { pngChunks, writePng } from '../label/png-chunks';
import { readDocument } from '../read-document';
import { defaultReadLimits } from '../read-options';
import { EXPORT_FORMATS, type ExportDocument, type ExportFormat, type GeneratedRun, type TextRun } from './export-document';
import { ExportFile, renderExport } from './render-export';
import { greyPng, sampleExport } from './testing/sample-export';

const verified = takeVerifiedTextMint();
const LANGUAGES = ['en', 'zh'] as const;
type Language = (typeof LANGUAGES)[number];
const CASES = EXPORT_FORMATS.flatMap((format) => LANGUAGES.map((language) => ({ format, language })));
const SAID = { en: 'The level rose in spring.', zh: '春季水位上升。' } as const;
const CELL = { en: 'read by hand <twice>', zh: '人工读数两次 <复核>' } as const;

const labelFor = (language: Language) =>
  new AiLabel({ language, extent: 'part', producer: '某单位 & "Trivium"', provenanceId: 'prov-0001' });
const generated = (language: Language): GeneratedRun => ({
  kind: 'generated',
  content: verified({ text: SAID[language], language, engine: 'local', provenanceId: 'prov-0001' }),
});
const sample = (language: Language, rows = 6): ExportDocument =>
  sampleExport<TextRun>(language, { rows, generated: [generated(language)] });
const made = (format: ExportFormat, language: Language) => renderExport(sample(language), format, labelFor(language));
const textFile = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

async function officeText(bytes: Uint8Array): Promise<string> {
  const archive = await openArchive(bytes, { fileName: 'x', limits: defaultReadLimits });
  const parts = await Promise.all(archive.paths.filter((path) => path.endsWith('.xml')).map((path) => archive.read(path)));
  return parts.map(textFile).join('\n').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

/** What an independent reader sees. */
async function readAgain(bytes: Uint8Array, format: ExportFormat): Promise<string> {
  if (format === 'pdf') return (await extractText(await getDocumentProxy(bytes.slice(), { verbosity: 0 }), { mergePages: true })).text;
  if (format === 'docx' || format === 'xlsx') return officeText(bytes);
  if (format === 'html') {
    const texts: string[] = [];
    const visit = (node: object) => {
      if ('value' in node && typeof node.value === 'string') texts.push(node.value);
      if ('childNodes' in node && Array.isArray(node.childNodes)) for (const child of node.childNodes) visit(child as object);
    };
    visit(parse(textFile(bytes)));
    return texts.join('');
  }
  return textFile(bytes).replaceAll('\\', '');
}

describe('an export that was saved and opened again', () => {
  it.each(CASES)('$format in $language bears the whole label', async ({ format, language }) => {
    const { bytes } = await made(format, language);
    const found = await findAiLabel(bytes);
    expect(found.fields).toEqual(labelFor(language).fields);
    expect(found.extent).toBe('part');
    // What a picture shows is drawn by its maker, and no text.
    expect(found).toMatchObject(format === 'png' ? { verdict: 'partial', missing: ['visible'] } : { verdict: 'complete', missing: [] });
  });

  it.each(CASES.filter(({ format }) => format !== 'png'))(
    '$format in $language holds its words and cells',
    async ({ format, language }) => {
      const { bytes } = await made(format, language);
      const text = (await readAgain(bytes, format)).replace(/\s+/g, '');
      for (const words of [SAID[language], CELL[language], format === 'xlsx' || format === 'json' ? '-2' : '-2.00']) {
        expect(text).toContain(words.replace(/\s+/g, ''));
      }
    },
  );

  it.each(CASES)('$format in $language has the same bytes for the same moment', async ({ format, language }) => {
    const [first, second] = [await made(format, language), await made(format, language)];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
  });
});

describe('a label that was tampered with', () => {
  const edited = async (format: ExportFormat, edit: (text: string) => string) => {
    const { bytes } = await made(format, 'en');
    return findAiLabel(new Uint8Array(Buffer.from(edit(textFile(bytes)))));
  };

  it('is missed where the sentence is gone', async () => {
    const found = await edited('md', (text) => text.replace(/^> .*$/gm, ''));
    expect(found).toMatchObject({ verdict: 'partial', missing: ['visible'] });
  });

  it('is seen by its sentence where front matter is gone', async () => {
    const found = await edited('md', (text) => text.replace(/^---[\s\S]*?---/, ''));
    expect(found).toMatchObject({ verdict: 'partial', missing: ['aigc', 'sourceType'] });
  });

  it('is whole in a pasted piece of HTML', async () => {
    const found = await edited('html', (text) => /<article>[\s\S]*<\/article>/.exec(text)?.[0] ?? '');
    expect(found).toMatchObject({ verdict: 'complete', missing: [] });
  });

  it('contradicts itself where one of two places was changed', async () => {
    const found = await edited('html', (text) => text.replace('prov-0001', 'prov-0002'));
    expect(found.verdict).toBe('contradictory');
  });

  it('is missing from an office file without its properties, found after another program packed it', async () => {
    const { bytes } = await made('docx', 'zh');
    const entries = unzipSync(bytes);
    expect(await findAiLabel(zipSync(entries, { level: 0 }))).toMatchObject({ verdict: 'complete' });
    delete entries['docProps/custom.xml'];
    expect(await findAiLabel(zipSync(entries))).toMatchObject({ verdict: 'partial', missing: ['aigc', 'sourceType'] });
  });

  it('is found in each file of a zip', async () => {
    const files = await Promise.all(
      (['md', 'docx', 'pdf', 'png'] as const).map(async (format) => [format, (await made(format, 'zh')).bytes] as const),
    );
    const zip = zipSync({
      ...Object.fromEntries(files.map(([format, bytes]) => [`folder/report.${format}`, bytes])),
      'note.txt': new Uint8Array([65]),
    });
    const found = await findAiLabels(zip, 'all.zip');
    expect(found.map(({ name, finding }) => [name, finding.verdict, finding.missing])).toEqual([
      ['all.zip › folder/report.md', 'complete', []],
      ['all.zip › folder/report.docx', 'complete', []],
      ['all.zip › folder/report.pdf', 'complete', []],
      ['all.zip › folder/report.png', 'partial', ['visible']],
      ['all.zip › note.txt', 'none', ['visible', 'aigc', 'sourceType']],
    ]);
    expect(await findAiLabels(files[1]?.[1] ?? new Uint8Array(), 'report.docx')).toMatchObject([
      { name: 'report.docx', finding: { verdict: 'complete' } },
    ]);
    await expect(findAiLabels(zipSync({ 'inner.zip': zip }), 'two.zip')).rejects.toMatchObject({ code: 'ARCHIVE_NESTED' });
  });

  it('is found in a PDF after an incremental update, and missed after its metadata were blanked', async () => {
    const { bytes } = await made('pdf', 'zh');
    const text = Buffer.from(bytes).toString('latin1');
    const [root = '', start = ''] = [/\/Root (\d+ 0 R)/.exec(text)?.[1], /startxref\s+(\d+)/.exec(text)?.[1]];
    const size = /\/Size (\d+)/.exec(text)?.[1] ?? '';
    const info = /\/Info (\d+ 0 R)/.exec(text)?.[1] ?? '';
    const object = `${size} 0 obj\n<< /Note (saved again) >>\nendobj\n`;
    const update = `${object}xref\n${size} 1\n${String(text.length).padStart(10, '0')} 00000 n \ntrailer\n<< /Size ${Number(size) + 1} /Root ${root} /Info ${info} /Prev ${start} >>\nstartxref\n${text.length + object.length}\n%%EOF\n`;
    expect(await findAiLabel(new Uint8Array(Buffer.from(text + update, 'latin1')))).toMatchObject({ verdict: 'complete' });
    const blanked = text.replaceAll('/AIGC', '/XXXX').replaceAll('TC260:AIGC', 'TC260:XXXX');
    expect(await findAiLabel(new Uint8Array(Buffer.from(blanked, 'latin1')))).toMatchObject({ missing: ['aigc'] });
  });

  it('is found in a PNG whose chunks were written anew, and missed in one without texts', async () => {
    const chunks = pngChunks((await made('png', 'en')).bytes) ?? [];
    const [header, ...rest] = chunks;
    const end = rest.pop();
    const moved = [header, ...rest.filter(({ type }) => type !== 'iTXt'), ...rest.filter(({ type }) => type === 'iTXt'), end].filter(
      (chunk) => chunk !== undefined,
    );
    expect((await findAiLabel(writePng(moved))).fields?.ProduceID).toBe('prov-0001');
    expect(await findAiLabel(greyPng(2, 2))).toMatchObject({ verdict: 'none' });
  });
});

describe('hostile content', () => {
  it('is no formula in a workbook', async () => {
    const text = await officeText((await made('xlsx', 'en')).bytes);
    expect(text.replaceAll('&#39;', "'").replaceAll('&apos;', "'")).toContain("'=1+cmd|calc");
    expect(text).not.toContain('<f>');
  });

  it('runs nothing in HTML and loads nothing in Markdown', async () => {
    const attack = '<script>alert(1)</script> ![x](https://evil.example/a.png)';
    const document = {
      ...sampleExport('en'),
      title: attack,
      blocks: [{ kind: 'paragraph' as const, runs: [{ kind: 'person' as const, text: attack, link: 'javascript:alert(1)' }] }],
    };
    expect(textFile((await renderExport(document, 'html')).bytes)).not.toMatch(/<script>|javascript:|<img/);
    expect(textFile((await renderExport(document, 'md')).bytes)).not.toMatch(/(?<!\\)\[x|(?<!\\)<script/);
  });

  it('ends a zip bomb with an error', async () => {
    const bomb = zipSync({ 'word/document.xml': strToU8(' '.repeat(20_000_000)) });
    await expect(findAiLabel(bomb)).rejects.toMatchObject({ code: 'ARCHIVE_TOO_LARGE' });
  });

  it('gives a safe name', async () => {
    const file = await renderExport({ ...sampleExport('zh'), title: '../../a"b\r\nSet-Cookie: 报告' }, 'json');
    expect(file.fileName).toBe('a bSet-Cookie 报告.json');
    expect(file.contentDisposition).toBe(
      `attachment; filename="a bSet-Cookie __.json"; filename*=UTF-8''a%20bSet-Cookie%20%E6%8A%A5%E5%91%8A.json`,
    );
  });
});

describe('what may be exported', () => {
  it('takes generated text only with a label, and only verified text', async () => {
    // @ts-expect-error -- a document that may hold generated text needs a label
    await expect(renderExport(sample('en'), 'md')).rejects.toMatchObject({ code: 'EXPORT_WITHOUT_LABEL' });
    // @ts-expect-error -- an object of the same shape is no verified text
    const forged: GeneratedRun = { kind: 'generated', content: { text: 'x', language: 'en', engine: 'local' } };
    const document = sampleExport<TextRun>('en', { generated: [forged] });
    await expect(renderExport(document, 'md', labelFor('en'))).rejects.toMatchObject({ code: 'EXPORT_NOT_VERIFIED' });
    // @ts-expect-error -- only renderExport makes a file
    expect(() => ExportFile.isRendered(new ExportFile({}))).toThrow();
  });

  it('marks nothing that was not generated', async () => {
    for (const format of EXPORT_FORMATS) {
      const { bytes, label } = await renderExport(sampleExport('zh'), format);
      expect(label).toBeUndefined();
      expect(await findAiLabel(bytes)).toMatchObject({ verdict: 'none' });
    }
  });

  it('writes a PDF of two Chinese pages within 300 kB, with outline, language and pages', async () => {
    const { bytes } = await renderExport(sample('zh', 40), 'pdf', labelFor('zh'));
    const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
    expect(bytes.length).toBeLessThan(300_000);
    expect(pdf.numPages).toBeGreaterThanOrEqual(2);
    expect((await pdf.getOutline()).map(({ title }) => title)).toEqual(['测量内容']);
    expect(await pdf.getMetadata()).toMatchObject({ info: { Title: '上半年水位与流量“简报”', Language: 'zh-CN' } });
    expect((await readDocument({ bytes, fileName: 'a.pdf' })).title).toBe('上半年水位与流量“简报”');
  });

  it('tells the reader of a Word file its title', async () => {
    expect(strFromU8(unzipSync((await made('docx', 'en')).bytes)['docProps/core.xml'] ?? new Uint8Array())).toContain(
      'Water levels &amp; flow',
    );
  });
});

import { takeVerifiedTextMint, type GeneratingEngine, type UiLanguage } from '@trivium/shared/kernel';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';

import { AiLabel } from '../label/ai-label';
import { findAiLabel } from '../label/find-ai-label';

import { extentOf } from './check-document';
import { EXPORT_FORMATS, type ExportDocument, type ExportFormat, type GeneratedRun } from './export-document';
import { renderExport } from './render-export';
import { pngSize } from './render-png';

const mint = takeVerifiedTextMint();
const MARKDOWN = `# Stacks

A stack is **last in**, *first out* [1]: \`push\` and $O(1)$.

- first
  - inside
- second

| Word | Cost |
|------|-----:|
| push | 1    |

<script>alert(1)</script>`;

function documentOf(
  text: string,
  {
    engine = 'local',
    markup = 'markdown',
    language = 'en',
  }: { engine?: GeneratingEngine; markup?: 'markdown' | 'plain'; language?: UiLanguage } = {},
): ExportDocument {
  const run: GeneratedRun = { kind: 'generated', content: mint({ text, language, engine, provenanceId: `of-${engine}` }), markup };
  return {
    title: 'Conversation',
    language,
    metadata: { author: 'Tutor', createdAt: new Date('2026-11-20T08:00:00Z') },
    blocks: [
      { kind: 'paragraph', runs: [{ kind: 'person', text: 'What is a *stack*?' }] },
      { kind: 'paragraph', runs: [run] },
    ],
  };
}
async function file(document: ExportDocument, format: ExportFormat): Promise<Uint8Array> {
  const extent = extentOf(document) ?? 'part';
  const label = new AiLabel({ language: document.language, extent, producer: 'trivium', provenanceId: 'export-1' });
  return (await renderExport(document, format, label)).bytes;
}
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');
const part = (bytes: Uint8Array, path: string) => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

describe('Markdown of generated words', () => {
  it('stays Markdown in Markdown, below the title, with HTML as its letters', async () => {
    const made = text(await file(documentOf(MARKDOWN), 'md'));
    expect(made).toContain('### Stacks');
    expect(made).toContain('A stack is **last in**, *first out* \\[1\\]: `push` and $O(1)$.');
    expect(made).toContain('- first\n    - inside\n- second');
    expect(made).toContain('| Word | Cost |\n| --- | --: |\n| push | 1 |');
    expect(made).toContain('\\<script\\>');
    // A person's asterisks are asterisks.
    expect(made).toContain('What is a \\*stack\\*?');
  });

  it('is headings, emphasis, lists and tables in HTML', async () => {
    const made = text(await file(documentOf(MARKDOWN), 'html'));
    for (const piece of [
      '<h3>Stacks</h3>',
      '<strong>last in</strong>',
      '<em>first out</em>',
      '<code>push</code>',
      '<li class="d1">inside</li>',
      '<td class="end">1</td>',
    ])
      expect(made).toContain(piece);
    expect(made).not.toContain('<script>alert');
  });

  it('is the same in a Word file', async () => {
    const made = part(await file(documentOf(MARKDOWN), 'docx'), 'word/document.xml');
    expect(made).toMatch(/Heading2"\/>.{0,200}Stacks/);
    expect(made).toMatch(/<w:b\/>.{0,200}last in/);
    expect(made).toMatch(/<w:ilvl w:val="1"\/>.{0,300}inside/);
    expect(made).toContain('<w:tbl>');
    expect(made).not.toMatch(/\*\*|\|---/);
  });

  it('gives a table of a workbook its own sheet, with no marks in the words', async () => {
    const bytes = await file(documentOf(MARKDOWN), 'xlsx');
    const made = Object.entries(unzipSync(bytes))
      .filter(([path]) => path.endsWith('.xml'))
      .map(([, content]) => strFromU8(content))
      .join('');
    expect(Object.keys(unzipSync(bytes)).filter((path) => path.startsWith('xl/worksheets/sheet'))).toHaveLength(3);
    expect(made).toContain('A stack is last in, first out [1]: push and O(1).');
  });

  it('has an outline and no marks in a PDF, and its shape as data', async () => {
    const pdf = await getDocumentProxy((await file(documentOf(MARKDOWN), 'pdf')).slice(), { verbosity: 0 });
    expect((await pdf.getOutline()).map(({ title }) => title)).toEqual(['Stacks']);
    expect((await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, ' ')).toContain('A stack is last in, first out [1]: push');
    const { blocks } = JSON.parse(text(await file(documentOf(MARKDOWN), 'json'))) as { blocks: { kind: string }[] };
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'attribution', 'heading', 'paragraph', 'list', 'table', 'paragraph']);
  });

  it('is not looked for in quotes', async () => {
    const made = text(await file(documentOf('2 * 3 * 4 = 24', { engine: 'embedded', markup: 'plain' }), 'html'));
    expect(made).toContain('2 * 3 * 4 = 24');
  });

  it('ends where a text would keep the parser busy', async () => {
    const began = process.cpuUsage();
    await file(documentOf('> '.repeat(20_000)), 'md');
    await file(documentOf('[('.repeat(20_000)), 'md');
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(6_000);
  });
});

describe('what is said of generated words', () => {
  it.each(EXPORT_FORMATS)('%s tells a model’s words from a program’s, with the record of each', async (format) => {
    const model = await file(documentOf('Short.', { language: 'zh' }), format);
    const program = await file(documentOf('Short.', { engine: 'embedded', language: 'zh' }), format);
    expect(await findAiLabel(model)).toMatchObject({
      extent: 'part',
      provenanceId: 'export-1',
      fields: { Label: '1', ProduceID: 'export-1' },
      contradictions: [],
    });
    const found = await findAiLabel(program);
    expect(found).toMatchObject({
      verdict: format === 'png' ? 'partial' : 'complete',
      extent: 'composed',
      provenanceId: 'export-1',
      contradictions: [],
    });
    // No model wrote: the standard's label would be untrue.
    expect(found.fields).toBeUndefined();
  });

  it('stands once before each text of its own, whatever its blocks', async () => {
    const document = documentOf(MARKDOWN);
    const second = documentOf('More.', { engine: 'embedded' }).blocks;
    const made = text(await file({ ...document, blocks: [...document.blocks, ...second] }, 'html'));
    expect(made.match(/data-origin="model"/g)).toHaveLength(1);
    expect(made.match(/data-origin="program"/g)).toHaveLength(1);
    expect(made).toContain('Record of-local');
  });

  it('may not be untrue', async () => {
    const label = (extent: 'part' | 'composed') => new AiLabel({ language: 'en', extent, producer: 'trivium', provenanceId: 'x' });
    await expect(renderExport(documentOf('x'), 'md', label('composed'))).rejects.toMatchObject({ code: 'EXPORT_LABEL_UNTRUE' });
    await expect(renderExport(documentOf('x', { engine: 'embedded' }), 'md', label('part'))).rejects.toMatchObject({
      code: 'EXPORT_LABEL_UNTRUE',
    });
  });

  it('contradicts itself where somebody turns a model’s words into a program’s', async () => {
    const made = text(await file(documentOf('Short.'), 'html'));
    const turned = made.replaceAll('compositeWithTrainedAlgorithmicMedia', 'algorithmicMedia');
    expect((await findAiLabel(Buffer.from(turned))).verdict).toBe('contradictory');
  });

  it('is found in metadata that other writers make: the value with its name around it', async () => {
    const made = text(await file(documentOf('Short.'), 'md')).replace(/^AIGC: (.*)$/m, 'AIGC: {"AIGC": $1}');
    expect(await findAiLabel(Buffer.from(made))).toMatchObject({ verdict: 'complete', fields: { Label: '1' } });
  });
});

describe('a label that was copied', () => {
  it.each(EXPORT_FORMATS)('as %s is whole in a Buffer and in a zip', async (format) => {
    const made = await file(documentOf('Short.'), format);
    const unpacked = unzipSync(zipSync({ made }))['made'] ?? new Uint8Array();
    const first = await findAiLabel(made);
    expect(await findAiLabel(Buffer.from(unpacked))).toEqual(first);
    expect(first.fields?.ProduceID).toBe('export-1');
  });
});

describe('a document as a picture', () => {
  it('is drawn, Chinese too: darker where there are more words, the same bytes each time', async () => {
    const [short, long] = [await file(documentOf('栈。'), 'png'), await file(documentOf('栈是先进后出的线性表。'.repeat(40)), 'png')];
    expect(pngSize(short).widthPx).toBe(1_200);
    expect(pngSize(long).heightPx).toBeGreaterThan(pngSize(short).heightPx + 300);
    expect(long.length).toBeGreaterThan(short.length);
    expect(Buffer.from(await file(documentOf('栈。'), 'png')).equals(Buffer.from(short))).toBe(true);
  });

  it('is refused where nothing could open it', async () => {
    await expect(file(documentOf('word '.repeat(30_000)), 'png')).rejects.toMatchObject({ code: 'EXPORT_PICTURE_TOO_LONG' });
  });
});

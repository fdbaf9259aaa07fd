import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';

import type { ExportDocument, OwnRun } from './export-document';
import { renderExport } from './render-export';

const HEADER = '王小明 · MRN 0012 · ACC-7';
const NOTICE = 'Not for clinical use.';
const WATERMARK = '草稿 DRAFT';

function longDocument(): ExportDocument<OwnRun> {
  return {
    title: 'CT chest',
    language: 'en',
    metadata: { author: 'Dr Smith', createdAt: new Date('2026-01-02T03:04:05Z') },
    page: { header: HEADER, notice: NOTICE, watermark: WATERMARK },
    blocks: Array.from({ length: 80 }, (_none, index) => ({
      kind: 'paragraph',
      runs: [{ kind: 'person', text: `Line ${index}: no finding in this part of the lung.` }],
    })),
  };
}

it('draws header, notice and watermark on each page of a PDF, as text', async () => {
  const { bytes } = await renderExport(longDocument(), 'pdf');
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false });
  expect(text.length).toBeGreaterThan(1);
  for (const page of text)
    for (const mark of [HEADER, NOTICE, WATERMARK]) expect(page.replace(/\s/g, '')).toContain(mark.replace(/\s/g, ''));
});

it('writes them into header and footer of a Word document', async () => {
  const files = unzipSync((await renderExport(longDocument(), 'docx')).bytes);
  const part = (name: RegExp) => Object.entries(files).flatMap(([path, bytes]) => (name.test(path) ? [strFromU8(bytes)] : []))[0];
  expect(part(/header\d*\.xml$/)).toContain(HEADER);
  expect(part(/header\d*\.xml$/)).toContain(WATERMARK);
  expect(part(/footer\d*\.xml$/)).toContain(NOTICE);
});

it('shows notice and watermark at both ends of a format without pages', async () => {
  const text = Buffer.from((await renderExport(longDocument(), 'md')).bytes).toString('utf8');
  expect(text.split(NOTICE)).toHaveLength(3);
  expect(text.split(WATERMARK)).toHaveLength(3);
});

import { performance } from 'node:perf_hooks';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import {
  AiLabel,
  EXPORT_FORMATS,
  type ExportDocument,
  type ExportFormat,
  findAiLabel,
  type OwnRun,
  renderExport,
} from '@trivium/platform/documents';
import type { UiLanguage } from '@trivium/shared/kernel';
import type { Figure } from './figures';

const SET = 'AI labels';
const LANGUAGES: readonly UiLanguage[] = ['zh', 'en'];
const DOCUMENTS = 20;
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

type Transform = (bytes: Uint8Array) => Uint8Array;

const asText =
  (edit: (text: string) => string): Transform =>
  (bytes) =>
    new Uint8Array(Buffer.from(edit(Buffer.from(bytes).toString('utf8'))));
const repacked: Transform = (bytes) => zipSync(Object.fromEntries(Object.entries(unzipSync(bytes)).reverse()), { level: 0 });
const withWindowsLines = asText((text) => text.replaceAll('\n', '\r\n'));

/** What happens to files on their way; each keeps the words. */
const JOURNEYS: Readonly<Record<ExportFormat, Readonly<Record<string, Transform>>>> = {
  md: { 'Windows line ends': withWindowsLines, 'front matter cut off': asText((text) => text.replace(/^---[\s\S]*?\n---/, '')) },
  html: {
    'Windows line ends': withWindowsLines,
    'body pasted elsewhere': asText((text) => `<div>${/<article>[\s\S]*<\/article>/.exec(text)?.[0] ?? ''}</div>`),
    'copied as text': asText((text) => (/<article>[\s\S]*<\/article>/.exec(text)?.[0] ?? '').replace(/<[^>]+>/g, ' ')),
  },
  pdf: { 'saved incrementally': appended },
  docx: { 'packed by another program': repacked, 'properties removed': withoutProperties },
  xlsx: { 'packed by another program': repacked, 'properties removed': withoutProperties },
  json: { 'written on one line': asText((text) => JSON.stringify(JSON.parse(text))) },
  png: { 'texts moved to the end': movedTexts },
};

/** Files of every format and language, as made and after a journey: in how many the detector finds a label. And how many files without one it takes for labelled. */
export async function run(progress: (what: string) => void): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  let falseAlarms = 0;
  let slowestMs = 0;
  for (const format of EXPORT_FORMATS) {
    for (const language of LANGUAGES) {
      progress(`${format} ${language}`);
      const journeys = Object.entries({ 'as made': (bytes: Uint8Array) => bytes, ...JOURNEYS[format] });
      const found = new Map<string, number>();
      for (let number = 0; number < DOCUMENTS; number++) {
        const document = documentOf(language, number);
        const label = new AiLabel({
          language,
          extent: number % 2 === 0 ? 'part' : 'all',
          producer: 'Trivium',
          provenanceId: `record-${number}`,
        });
        const startedAt = performance.now();
        const { bytes } = await renderExport(document, format, label);
        if (format === 'pdf' && number > 0) slowestMs = Math.max(slowestMs, performance.now() - startedAt);
        if ((await findAiLabel((await renderExport(document, format)).bytes)).verdict !== 'none') falseAlarms++;
        for (const [name, transform] of journeys) {
          const { verdict } = await findAiLabel(transform(bytes));
          if (verdict === 'complete' || verdict === 'partial') found.set(name, (found.get(name) ?? 0) + 1);
        }
      }
      for (const [name] of journeys) {
        figures.push({
          set: SET,
          name: `${format} ${language}, ${name}`,
          size: `${DOCUMENTS} files`,
          value: (found.get(name) ?? 0) / DOCUMENTS,
          unit: 'share',
          must: 1,
        });
      }
    }
  }
  const made = EXPORT_FORMATS.length * LANGUAGES.length * DOCUMENTS;
  return [
    ...figures,
    {
      set: SET,
      name: 'files without a label taken for labelled',
      size: `${made} files`,
      value: falseAlarms,
      unit: 'rows',
      must: 0,
      isCost: true,
    },
    {
      set: SET,
      name: 'slowest PDF after the first',
      size: `${2 * (DOCUMENTS - 1)} files`,
      value: slowestMs,
      unit: 'ms',
      must: 1_000,
      isCost: true,
    },
  ];
}

function documentOf(language: UiLanguage, number: number): ExportDocument<OwnRun> {
  const own = (text: string): OwnRun[] => [{ kind: 'person', text }];
  const words =
    language === 'zh' ? '河流的水位在春季上升，各站每日读数。' : 'The level of the river rises in spring; each gauge is read daily. ';
  return {
    title: language === 'zh' ? `水位简报 ${number}` : `Levels <${number}> & flow`,
    language,
    metadata: { author: 'A. Reader', organisation: 'Trivium', createdAt: new Date('2026-11-20T08:00:00Z') },
    blocks: [
      { kind: 'heading', level: 1, runs: own(words.slice(0, 10)) },
      { kind: 'paragraph', runs: own(words.repeat(1 + number)) },
      {
        kind: 'table',
        caption: words.slice(0, 8),
        columns: [{ title: '#' }, { title: 'h', unit: 'cm', align: 'end' }],
        rows: Array.from({ length: number * 4 }, (_, row) => [own(`${row}`), { value: row / 4, fractionDigits: 2 }]),
      },
      { kind: 'image', png: new Uint8Array(Buffer.from(PIXEL, 'base64')), alternativeText: words.slice(0, 6) },
    ],
  };
}

/** An incremental update (ISO 32000-1, 7.5.6), as programs write that add a note. */
function appended(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const value = (pattern: RegExp) => pattern.exec(text)?.[1] ?? '';
  const size = Number(value(/\/Size (\d+)/));
  const object = `${size} 0 obj\n<< /Note (saved again) >>\nendobj\n`;
  const trailer = `<< /Size ${size + 1} /Root ${value(/\/Root (\d+ 0 R)/)} /Info ${value(/\/Info (\d+ 0 R)/)} /Prev ${value(/startxref\s+(\d+)/)} >>`;
  const table = `xref\n${size} 1\n${String(text.length).padStart(10, '0')} 00000 n \ntrailer\n${trailer}\nstartxref\n${text.length + object.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text + object + table, 'latin1'));
}

function withoutProperties(bytes: Uint8Array): Uint8Array {
  const { 'docProps/custom.xml': removed, ...entries } = unzipSync(bytes);
  if (!removed || !strFromU8(removed).includes('AIGC')) throw new Error('no properties to remove');
  return zipSync(entries);
}

function movedTexts(bytes: Uint8Array): Uint8Array {
  const buffer = Buffer.from(bytes);
  const parts: { readonly type: string; readonly raw: Buffer }[] = [];
  for (let at = 8; at < buffer.length;) {
    const length = 12 + buffer.readUInt32BE(at);
    parts.push({ type: buffer.toString('latin1', at + 4, at + 8), raw: buffer.subarray(at, at + length) });
    at += length;
  }
  const [texts, rest] = [parts.filter(({ type }) => type === 'iTXt'), parts.filter(({ type }) => type !== 'iTXt')];
  const end = rest.pop();
  return new Uint8Array(Buffer.concat([buffer.subarray(0, 8), ...[...rest, ...texts, ...(end ? [end] : [])].map(({ raw }) => raw)]));
}

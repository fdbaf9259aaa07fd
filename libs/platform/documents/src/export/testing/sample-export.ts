import { crc32, deflateSync } from 'node:zlib';

import type { UiLanguage } from '@trivium/shared/kernel';

import type { ExportBlock, ExportDocument, OwnRun, TextRun } from '../export-document';

/** A PNG of one grey, for tests and measurements. */
export function greyPng(widthPx: number, heightPx: number): Uint8Array {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(widthPx, 0);
  header.writeUInt32BE(heightPx, 4);
  header[8] = 8;
  const pixels = Buffer.alloc((widthPx + 1) * heightPx, 0xb0);
  for (let row = 0; row < heightPx; row++) pixels[row * (widthPx + 1)] = 0;
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(pixels)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

const WORDS = {
  en: {
    title: 'Water levels & flow, first half',
    heading: 'What was measured',
    text: 'The gauge at the old bridge was read every hour. Readings below zero are below the mark of 1990.',
    caption: 'Monthly readings',
    columns: ['Month', 'Level', 'Remark'],
    unit: 'cm',
    remark: 'read by hand <twice>',
    sources: 'Sources',
    source: 'Yearbook of waters, page 12',
    item: 'Ice in January',
  },
  zh: {
    title: '上半年水位与流量“简报”',
    heading: '测量内容',
    text: '老桥水尺每小时读数一次。低于零的读数表示低于一九九〇年的基准线。',
    caption: '各月读数',
    columns: ['月份', '水位', '备注'],
    unit: '厘米',
    remark: '人工读数两次 <复核>',
    sources: '来源',
    source: '《水文年鉴》第 12 页',
    item: '一月有冰',
  },
} as const;

/** A document with each kind of block. `generated` takes the place of one paragraph where a spec has verified text at hand. */
export function sampleExport<Run extends TextRun = OwnRun>(
  language: UiLanguage,
  { rows = 6, generated = [] }: { readonly rows?: number; readonly generated?: readonly Run[] } = {},
): ExportDocument<OwnRun | Run> {
  const words = WORDS[language];
  const own = (text: string): OwnRun => ({ kind: 'person', text });
  const blocks: ExportBlock<OwnRun | Run>[] = [
    { kind: 'heading', level: 1, runs: [own(words.heading)] },
    { kind: 'paragraph', runs: [own(words.text), { kind: 'source', text: words.source, emphasis: 'strong', citation: '1' }] },
    ...(generated.length > 0 ? [{ kind: 'paragraph' as const, runs: generated }] : []),
    { kind: 'list', isOrdered: true, items: [[own(words.item)], [own(words.remark)]] },
    {
      kind: 'table',
      caption: words.caption,
      columns: [{ title: words.columns[0] }, { title: words.columns[1], unit: words.unit, align: 'end' }, { title: words.columns[2] }],
      rows: Array.from({ length: rows }, (_, index) => [
        [own(`${index + 1}`)],
        { value: index * 1.25 - 2, fractionDigits: 2 },
        [own(index === 1 ? '=1+cmd|calc' : words.remark)],
      ]),
    },
    { kind: 'heading', level: 2, runs: [own(words.columns[2])] },
    { kind: 'formula', latex: 'Q = v A', plainText: 'Q = v · A' },
    { kind: 'code', text: 'level = mark - zero' },
    { kind: 'image', png: greyPng(80, 40), alternativeText: words.caption },
    { kind: 'notice', runs: [own(words.text)] },
    { kind: 'sources', title: words.sources, entries: [{ mark: '1', text: words.source, link: 'https://example.org/yearbook' }] },
    { kind: 'signature', name: language === 'zh' ? '李明' : 'A. Reader', signedAt: '2026-11-20' },
  ];
  const organisation = language === 'zh' ? '水文站' : 'Gauge office';
  return {
    title: words.title,
    language,
    metadata: { author: 'A. Reader', organisation, createdAt: new Date('2026-11-20T08:00:00Z') },
    blocks,
  };
}

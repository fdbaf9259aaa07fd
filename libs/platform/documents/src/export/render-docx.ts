import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Table,
  TableCell as Cell,
  TableRow,
  TextRun as Words,
  WidthType,
} from 'docx';

import type { UiLanguage } from '@trivium/shared/kernel';

import type { LabelMarks } from '../label/ai-label';

import type { CheckedBlock, CheckedDocument, Span } from './checked-document';
import { attributionText, bylineOf, cellText, columnTitle, EXPORT_WORDS, safeLink } from './document-text';
import { finishOfficePackage } from './office-package';
import { pngSize } from './render-png';

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const;
const ORDERED = 'numbers';
const TEXT_WIDTH_PX = 600;
const ACCENT = '3D6B9E';
const MUTED = '57606A';
const WATERMARK = 'E3B4BC';
/** Of words that a model wrote; the sentence says it too. */
const MODEL = '7A3E9D';
const DEPTHS = [0, 1, 2, 3] as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'D5DBE1' } as const;

/** A Word document with real headings, lists, tables with repeated head rows, page numbers, and the label at start, end and foot. */
export async function renderDocx(document: CheckedDocument, label: LabelMarks | undefined): Promise<Uint8Array> {
  const { title, language, metadata, page, blocks } = document;
  const visible = () => (label ? [noticeOf([new Words(label.visibleText)])] : []);
  let lists = 0;
  const content = blocks.flatMap((block) =>
    blockDocx(block, { language, listNumber: block.kind === 'list' && block.isOrdered ? ++lists : 0 }),
  );
  const meta = bylineOf(metadata).join(' · ');
  const eastAsia = language === 'zh' ? '微软雅黑' : 'Microsoft YaHei';
  const heading = (size: number) => ({
    run: { size, bold: true, color: '1B1F24' },
    paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
  });
  const [before = '', between = '', after = ''] = EXPORT_WORDS[language].page.split(/\{pages?\}/);
  const made = new Document({
    title,
    creator: metadata.author,
    styles: {
      default: {
        document: {
          run: { font: { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia }, size: 22, language: { value: 'en-GB', eastAsia: 'zh-CN' } },
          paragraph: { spacing: { after: 120, line: 320 } },
        },
        title: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 80 } } },
        heading1: heading(30),
        heading2: heading(26),
        heading3: heading(24),
        heading4: heading(22),
      },
    },
    numbering: {
      config: [
        {
          reference: ORDERED,
          levels: DEPTHS.map((level) => ({
            level,
            format: LevelFormat.DECIMAL,
            text: `%${level + 1}.`,
            style: { paragraph: { indent: { left: 480 + level * 360, hanging: 360 } } },
          })),
        },
      ],
    },
    sections: [
      {
        headers: {
          default: new Header({
            children: marginLines([
              { text: page?.header, size: 16, color: MUTED },
              // Words of its own in the header stand on every page in every program; a drawn watermark only in some.
              { text: page?.watermark, size: 56, color: WATERMARK },
            ]),
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  new Words({ size: 16, color: MUTED, text: label ? `${label.visibleText}  ` : '' }),
                  new Words({ size: 16, color: MUTED, children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] }),
                ],
              }),
              ...marginLines([{ text: page?.notice, size: 16, color: MUTED }]),
            ],
          }),
        },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          new Paragraph({ children: [new Words({ text: meta, size: 18, color: MUTED })] }),
          ...visible(),
          ...content,
          ...visible(),
        ],
      },
    ],
  });
  return finishOfficePackage(new Uint8Array(await Packer.toBuffer(made)), { document, label });
}

function blockDocx(
  block: CheckedBlock,
  { language, listNumber }: { readonly language: UiLanguage; readonly listNumber: number },
): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HEADINGS[block.level], children: inline(block.runs) })];
    case 'paragraph':
      return [new Paragraph({ children: inline(block.runs) })];
    case 'list':
      return block.items.map((item, index) => {
        const level = Math.min(DEPTHS.length - 1, block.depths?.[index] ?? 0);
        return new Paragraph({
          children: inline(item),
          ...(block.isOrdered ? { numbering: { reference: ORDERED, level, instance: listNumber } } : { bullet: { level } }),
        });
      });
    case 'table':
      return [
        ...(block.caption === '' ? [] : [new Paragraph({ keepNext: true, children: [new Words({ text: block.caption, bold: true })] })]),
        tableOf(block),
        new Paragraph({}),
      ];
    case 'image': {
      const { widthPx, heightPx } = pngSize(block.png);
      const scale = Math.min(1, TEXT_WIDTH_PX / widthPx);
      const altText = { name: 'image', title: block.alternativeText, description: block.alternativeText };
      const transformation = { width: Math.round(widthPx * scale), height: Math.max(1, Math.round(heightPx * scale)) };
      const picture = new ImageRun({ type: 'png', data: Buffer.from(block.png), transformation, altText });
      return [new Paragraph({ children: [picture] }), ...(block.caption ? [new Paragraph({ children: inline(block.caption) })] : [])];
    }
    case 'formula':
      return [new Paragraph({ alignment: AlignmentType.CENTER, children: [new Words({ text: block.plainText, font: 'Cambria Math' })] })];
    case 'code':
      return block.text
        .split('\n')
        .map((line) => new Paragraph({ spacing: { after: 0 }, children: [new Words({ text: line, font: 'Consolas', size: 18 })] }));
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
    case 'sources':
      return [
        new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new Words(block.title)] }),
        ...block.entries.map(
          ({ mark, text, link }) => new Paragraph({ children: [new Words(`[${mark}] `), linked(new Words(text), link)] }),
        ),
      ];
    case 'notice':
      return [noticeOf(inline(block.runs))];
    case 'attribution':
      return [attributionOf(block, language)];
    case 'signature':
      return [new Paragraph({ children: [new Words([block.name, block.role ?? '', block.signedAt].filter(Boolean).join(' · '))] })];
  }
}

function tableOf({ columns, rows }: Extract<CheckedBlock, { kind: 'table' }>): Table {
  const alignment = (column: number) => (columns[column]?.align === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT);
  const cell = (children: readonly (Words | ExternalHyperlink)[], column: number, fill?: string) =>
    new Cell({
      ...(fill === undefined ? {} : { shading: { fill } }),
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      children: [new Paragraph({ alignment: alignment(column), spacing: { after: 0 }, children: [...children] })],
    });
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) => cell([new Words({ text: columnTitle(column), bold: true })], index, 'F2F6FA')),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map((value, index) => cell('value' in value ? [new Words(cellText(value))] : inline(value), index)),
      }),
  );
  const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' } as const;
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: LINE, bottom: LINE, insideHorizontal: LINE, left: none, right: none, insideVertical: none },
    rows: [head, ...body],
  });
}

interface MarginLine {
  readonly text: string | undefined;
  /** Half points. */
  readonly size: number;
  readonly color: string;
}

function marginLines(lines: readonly MarginLine[]): Paragraph[] {
  return lines.flatMap(({ text, ...style }) =>
    text === undefined
      ? []
      : [new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 0 }, children: [new Words({ text, ...style })] })],
  );
}

function noticeOf(children: (Words | ExternalHyperlink)[]): Paragraph {
  return new Paragraph({
    children,
    shading: { fill: 'F2F6FA' },
    border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: ACCENT } },
  });
}

function attributionOf(block: Extract<CheckedBlock, { kind: 'attribution' }>, language: UiLanguage): Paragraph {
  const color = block.origin === 'model' ? MODEL : MUTED;
  return new Paragraph({
    keepNext: true,
    spacing: { before: 160, after: 40 },
    children: [new Words({ text: attributionText(block, language), size: 17, color })],
    border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color } },
  });
}

function inline(spans: readonly Span[]): (Words | ExternalHyperlink)[] {
  return spans.flatMap((run) => {
    const lines = run.text.split('\n');
    const style = {
      ...(run.emphasis === 'strong' ? { bold: true } : {}),
      ...(run.emphasis === 'emphasis' ? { italics: true } : {}),
      ...(run.isFormula ? { font: 'Cambria Math' } : run.emphasis === 'code' ? { font: 'Consolas' } : {}),
    };
    const words = lines.map((text, index) => linked(new Words({ text, ...style, ...(index > 0 ? { break: 1 } : {}) }), run.link));
    return run.citation === undefined ? words : [...words, new Words({ text: ` [${run.citation}]`, color: ACCENT })];
  });
}

function linked(words: Words, link: string | undefined): Words | ExternalHyperlink {
  const address = safeLink(link);
  return address === undefined ? words : new ExternalHyperlink({ link: address, children: [words] });
}

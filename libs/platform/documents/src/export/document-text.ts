import type { UiLanguage } from '@trivium/shared/kernel';

import type { AttributionBlock, CheckedBlock, Span } from './checked-document';
import type { DocumentMetadata, ExportBlock, TableCell, TableColumn } from './export-document';

/** Words that the program itself puts into an export. */
export const EXPORT_WORDS: Readonly<
  Record<
    UiLanguage,
    Readonly<
      Record<
        'author' | 'organisation' | 'created' | 'subject' | 'notice' | 'text' | 'table' | 'page' | 'model' | 'program' | 'record',
        string
      >
    >
  >
> = {
  en: {
    author: 'Author',
    organisation: 'Organisation',
    created: 'Created',
    subject: 'Subject',
    notice: 'Notice',
    text: 'Text',
    table: 'Table',
    page: 'Page {page} of {pages}',
    model: 'Written by AI and checked against its sources',
    program: 'Put together by a program, without an AI model',
    record: 'Record',
  },
  zh: {
    author: '作者',
    organisation: '单位',
    created: '创建时间',
    subject: '主题',
    notice: '说明',
    text: '正文',
    table: '表格',
    page: '第 {page} 页，共 {pages} 页',
    model: '由人工智能（AI）生成，并已与来源核对',
    program: '由程序编排，未使用人工智能模型',
    record: '记录',
  },
};

/** Who wrote the words that follow, and where that can be looked up. */
export function attributionText({ origin, provenanceId }: AttributionBlock, language: UiLanguage): string {
  const words = EXPORT_WORDS[language];
  return provenanceId === undefined ? words[origin] : `${words[origin]} · ${words.record} ${provenanceId}`;
}

/** Author, organisation and day, as they stand below the title. */
export function bylineOf({ author, organisation, createdAt }: DocumentMetadata): readonly string[] {
  return [author, organisation ?? '', createdAt.toISOString().slice(0, 10)].filter((part) => part !== '');
}

/** A span's words, its citation mark included. */
export function spanText({ text, citation }: Span): string {
  return citation === undefined ? text : `${text} [${citation}]`;
}

export function spansText(spans: readonly Span[]): string {
  return spans.map(spanText).join('');
}

export function isNumberCell<Run>(cell: TableCell<Run>): cell is { readonly value: number; readonly fractionDigits?: number } {
  return 'value' in cell;
}

export function cellText(cell: TableCell<Span>): string {
  if (!isNumberCell(cell)) return spansText(cell);
  return cell.fractionDigits === undefined ? String(cell.value) : cell.value.toFixed(cell.fractionDigits);
}

export function columnTitle({ title, unit }: TableColumn): string {
  return unit === undefined ? title : `${title} (${unit})`;
}

/** Only addresses that cannot run anything in a reader's program. */
export function safeLink(link: string | undefined): string | undefined {
  return link !== undefined && /^(?:https?:\/\/|mailto:)[^\s"'<>\\]+$/i.test(link) ? link : undefined;
}

/** All runs of a block. */
export function runsOfBlock<Run>(block: ExportBlock<Run>): readonly Run[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'notice':
      return block.runs;
    case 'list':
      return block.items.flat();
    case 'table':
      return block.rows.flat().flatMap((cell) => (isNumberCell(cell) ? [] : cell));
    case 'image':
      return block.caption ?? [];
    case 'formula':
    case 'code':
    case 'page-break':
    case 'sources':
    case 'signature':
      return [];
  }
}

/** A block's words in one string, for formats that have no place for its shape. */
export function blockText(block: CheckedBlock, language: UiLanguage): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'notice':
      return spansText(block.runs);
    case 'list':
      return block.items
        .map((item, index) => `${'  '.repeat(block.depths?.[index] ?? 0)}${block.isOrdered ? `${index + 1}.` : '•'} ${spansText(item)}`)
        .join('\n');
    case 'table':
      return block.caption;
    case 'image':
      return block.caption === undefined ? block.alternativeText : spansText(block.caption);
    case 'formula':
      return block.plainText;
    case 'code':
      return block.text;
    case 'page-break':
      return '';
    case 'attribution':
      return attributionText(block, language);
    case 'sources':
      return [block.title, ...block.entries.map(({ mark, text, link }) => `[${mark}] ${text}${link === undefined ? '' : ` ${link}`}`)].join(
        '\n',
      );
    case 'signature':
      return [block.name, block.role, block.signedAt].filter((part) => part !== undefined).join(' · ');
  }
}

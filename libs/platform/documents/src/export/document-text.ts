import type { UiLanguage } from '@trivium/shared/kernel';

import type { ExportBlock, TableCell, TableColumn, TextRun } from './export-document';

/** Words that the program itself puts into an export. */
export const EXPORT_WORDS: Readonly<
  Record<
    UiLanguage,
    Readonly<Record<'author' | 'organisation' | 'created' | 'subject' | 'signed' | 'notice' | 'text' | 'table' | 'page', string>>
  >
> = {
  en: {
    author: 'Author',
    organisation: 'Organisation',
    created: 'Created',
    subject: 'Subject',
    signed: 'Signed',
    notice: 'Notice',
    text: 'Text',
    table: 'Table',
    page: 'Page {page} of {pages}',
  },
  zh: {
    author: '作者',
    organisation: '单位',
    created: '创建时间',
    subject: '主题',
    signed: '签署',
    notice: '说明',
    text: '正文',
    table: '表格',
    page: '第 {page} 页，共 {pages} 页',
  },
};

/** A run's words, its citation mark included. */
export function runText(run: TextRun): string {
  const text = run.kind === 'generated' ? run.content.text : run.text;
  return run.citation === undefined ? text : `${text} [${run.citation}]`;
}

export function runsText(runs: readonly TextRun[]): string {
  return runs.map(runText).join('');
}

export function isNumberCell(cell: TableCell): cell is { readonly value: number; readonly fractionDigits?: number } {
  return 'value' in cell;
}

export function cellText(cell: TableCell): string {
  if (!isNumberCell(cell)) return runsText(cell);
  return cell.fractionDigits === undefined ? String(cell.value) : cell.value.toFixed(cell.fractionDigits);
}

export function columnTitle({ title, unit }: TableColumn): string {
  return unit === undefined ? title : `${title} (${unit})`;
}

/** Only addresses that cannot run anything in a reader's program. */
export function safeLink(link: string | undefined): string | undefined {
  return link !== undefined && /^(?:https?:\/\/|mailto:)[^\s"'<>\\]+$/i.test(link) ? link : undefined;
}

/** All runs of a block, to look for generated ones. */
export function runsOfBlock(block: ExportBlock): readonly TextRun[] {
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
export function blockText(block: ExportBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'notice':
      return runsText(block.runs);
    case 'list':
      return block.items.map((item, index) => `${block.isOrdered ? `${index + 1}.` : '•'} ${runsText(item)}`).join('\n');
    case 'table':
      return block.caption;
    case 'image':
      return block.caption === undefined ? block.alternativeText : runsText(block.caption);
    case 'formula':
      return block.plainText;
    case 'code':
      return block.text;
    case 'page-break':
      return '';
    case 'sources':
      return [block.title, ...block.entries.map(({ mark, text, link }) => `[${mark}] ${text}${link === undefined ? '' : ` ${link}`}`)].join(
        '\n',
      );
    case 'signature':
      return [block.name, block.role, block.signedAt].filter((part) => part !== undefined).join(' · ');
  }
}

import type { Table } from '../table-files';
import type { NewsSourceEntity } from './news-source.entity';

const COLUMNS = [
  'id', 'title', 'url', 'siteUrl', 'group', 'language', 'kind', 'health', 'isPaused', 'isDemo', 'lastFetchedAt', 'lastChangedAt', 'nextFetchAt', 'failures', 'lastError',
  'itemCount', 'pollMinutes', 'mayReadFullText', 'terms', 'attribution', 'robotsNote', 'contact', 'createdAt',
] as const satisfies readonly (keyof NewsSourceEntity)[]; // prettier-ignore

export const SOURCE_WIDTHS: Readonly<Record<string, number>> = { title: 30, url: 50, siteUrl: 30, lastError: 40, terms: 40 };

/** Sources with their health and terms, one in a line: what a reading list has no room for. */
export function sourceTable(sources: readonly NewsSourceEntity[]): Table {
  return { columns: COLUMNS, rows: sources.map((source) => COLUMNS.map((column) => cellOf(source[column]))) };
}

function cellOf(value: NewsSourceEntity[(typeof COLUMNS)[number]]): string | number | boolean {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? `${value.code}: ${value.detail}` : value;
}

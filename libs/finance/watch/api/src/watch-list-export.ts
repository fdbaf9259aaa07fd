import { toCsv, WATCH_KIND_NAMES, type WatchRow } from '@trivium/finance/watch/domain';
import { contentDisposition, type OwnRun, renderExport, type TableColumn } from '@trivium/platform/documents';
import type { UiLanguage } from '@trivium/shared/kernel';

export interface WatchListExport {
  readonly format: 'csv' | 'xlsx';
  readonly language: UiLanguage;
}

export interface WatchListFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** Value of the header `Content-Disposition`. */
  readonly disposition: string;
}

const WORDS = {
  en: { author: 'Trivium Research Desk', columns: ['Kind', 'Symbol', 'Name', 'Note'] },
  zh: { author: 'Trivium 研究台', columns: ['类型', '代码', '名称', '备注'] },
} as const;

/** A watch list as a file. The same list at the same moment has the same bytes. */
export async function exportWatchList(
  list: { readonly name: string; readonly entries: readonly WatchRow[] },
  { format, language, now }: WatchListExport & { readonly now: Date },
): Promise<WatchListFile> {
  const { name, entries } = list;
  if (format === 'csv')
    return {
      bytes: new TextEncoder().encode(toCsv(entries)),
      mediaType: 'text/csv; charset=utf-8',
      disposition: contentDisposition('watch-list.csv'),
    };
  const { author, columns } = WORDS[language];
  const words = (text: string): readonly OwnRun[] => [{ kind: 'person', text }];
  const file = await renderExport(
    {
      title: name,
      language,
      metadata: { author, createdAt: now },
      blocks: [
        {
          kind: 'table',
          caption: name,
          columns: columns.map((title): TableColumn => ({ title })),
          rows: entries.map(({ kind, symbol, name: entryName, note }) =>
            [WATCH_KIND_NAMES[kind][language], symbol, entryName, note].map(words),
          ),
        },
      ],
    },
    'xlsx',
  );
  return { bytes: file.bytes, mediaType: file.mediaType, disposition: file.contentDisposition };
}

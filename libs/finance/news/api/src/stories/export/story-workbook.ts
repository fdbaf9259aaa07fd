import type { Story } from '@trivium/finance/news/domain';
import writeExcelFile, { type Row } from 'write-excel-file/node';
import { STORY_COLUMNS, storyRows } from './story-table';

/** A cell of Excel holds no more characters. */
const MAX_CELL = 32_767;
const WIDTHS: Readonly<Record<string, number>> = { storyTitle: 50, title: 60, url: 40, entities: 24 };

/** The table as a workbook. Texts are stored as texts, so nothing in them is ever a formula. */
export async function storyWorkbook(stories: readonly Story[]): Promise<Uint8Array> {
  const head: Row = STORY_COLUMNS.map((name) => ({ value: name, type: String, fontWeight: 'bold' as const }));
  const rows = storyRows(stories).map((row): Row =>
    row.map((cell) => {
      if (typeof cell === 'number') return { value: cell, type: Number };
      if (typeof cell === 'boolean') return { value: cell, type: Boolean };
      return { value: cell.slice(0, MAX_CELL), type: String };
    }),
  );
  const columns = STORY_COLUMNS.map((name) => ({ width: WIDTHS[name] ?? 16 }));
  return new Uint8Array(await writeExcelFile([{ sheet: 'Stories', data: [head, ...rows], columns, stickyRowsCount: 1 }]).toBuffer());
}

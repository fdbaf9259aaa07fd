import { Injectable } from '@nestjs/common';
import type { Story } from '@trivium/finance/news/domain';
import type { CallerIdentity } from '@trivium/platform/http';
import { CSV_TYPE, csvOf, workbookOf, XLSX_TYPE } from '../../table-files';
import type { StoryExportQuery } from '../dto/story.dto';
import { StoriesService } from '../reading/stories.service';
import { STORY_COLUMNS, storyRows } from './story-table';

/** More stories than this are asked for in parts (`from`, `to`); a file of fewer than all says so by its name. */
const MOST_STORIES = 5_000;
const PAGE = 100;
const WIDTHS: Readonly<Record<string, number>> = { storyTitle: 50, title: 60, url: 40, entities: 24 };

export interface ExportedStories {
  readonly mediaType: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** What the board shows as a file. */
@Injectable()
export class StoryExport {
  constructor(private readonly stories: StoriesService) {}

  async export(caller: CallerIdentity, { format, ...filter }: StoryExportQuery, most = MOST_STORIES): Promise<ExportedStories> {
    const found: Story[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.stories.list(caller, {
        ...filter,
        limit: Math.min(PAGE, most - found.length),
        ...(cursor === undefined ? {} : { cursor }),
      });
      found.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined && found.length < most);
    const isCut = cursor !== undefined;
    const fileName = isCut ? `stories-latest-${most}.${format}` : `stories.${format}`;
    const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
    const table = { columns: STORY_COLUMNS, rows: storyRows(found) };
    if (format === 'xlsx') return { mediaType: XLSX_TYPE, fileName, bytes: await workbookOf(table, { sheet: 'Stories', widths: WIDTHS }) };
    if (format === 'json')
      return {
        mediaType: 'application/json; charset=utf-8',
        fileName,
        bytes: encode(`${JSON.stringify({ items: found, isCut }, null, 2)}\n`),
      };
    return { mediaType: CSV_TYPE, fileName, bytes: encode(csvOf(table)) };
  }
}

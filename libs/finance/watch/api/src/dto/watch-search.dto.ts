import { foundPassage, searchAnswerOf, searchQuery } from '@trivium/ai/retrieval';
import { WATCH_KINDS } from '@trivium/finance/watch/domain';
import { z } from 'zod';

export const watchSearchQuery = searchQuery.extend({
  kind: z.enum(WATCH_KINDS).optional().describe('Only entries of this kind'),
});

const watchPassage = foundPassage
  .extend({
    listId: z.uuid(),
    listName: z.string(),
    entryId: z.uuid().optional().describe('Absent when the list itself was found, by its name or description'),
    symbol: z.string().optional(),
    kind: z.enum(WATCH_KINDS).optional(),
  })
  .meta({ id: 'FoundWatchPassage' });

export const watchSearchResponse = searchAnswerOf(watchPassage).meta({ id: 'WatchSearchResponse' });

export type WatchSearchQuery = z.infer<typeof watchSearchQuery>;
export type FoundWatchPassage = z.infer<typeof watchPassage>;
export type WatchSearchResponse = z.infer<typeof watchSearchResponse>;

import { WATCH_KINDS } from '@trivium/finance/watch/domain';
import { listOf, listQuery } from '@trivium/platform/http';
import { z } from 'zod';

const name = z.string().trim().min(1).max(120);
const note = z.string().trim().max(500);

export const createWatchList = z.object({ name, description: z.string().trim().max(1_000).default('') }).meta({ id: 'CreateWatchList' });
export const changeWatchList = z
  .object({ name: name.optional(), description: z.string().trim().max(1_000).optional() })
  .meta({ id: 'ChangeWatchList' });
export const addWatchEntry = z
  .object({
    kind: z.enum(WATCH_KINDS).default('company'),
    symbol: z.string().min(1).max(80),
    name: z.string().trim().max(200).default(''),
    note: note.default(''),
  })
  .meta({ id: 'AddWatchEntry' });
export const changeWatchEntry = z
  .object({ name: z.string().trim().max(200).optional(), note: note.optional() })
  .meta({ id: 'ChangeWatchEntry' });

export const watchEntryResponse = z
  .object({ id: z.uuid(), kind: z.enum(WATCH_KINDS), symbol: z.string(), name: z.string(), note: z.string(), addedAt: z.iso.datetime() })
  .meta({ id: 'WatchEntry' });
export const watchListResponse = z
  .object({
    id: z.uuid(),
    name: z.string(),
    description: z.string(),
    entries: z.array(watchEntryResponse),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'WatchList' });

export const watchListQuery = listQuery.extend({ q: z.string().trim().max(200).optional() });
export const watchListExportQuery = z.object({ format: z.enum(['csv', 'xlsx']).default('csv') });
export const watchListList = listOf(watchListResponse, 'WatchListList');

export type CreateWatchList = z.infer<typeof createWatchList>;
export type ChangeWatchList = z.infer<typeof changeWatchList>;
export type AddWatchEntry = z.infer<typeof addWatchEntry>;
export type ChangeWatchEntry = z.infer<typeof changeWatchEntry>;
export type WatchEntryResponse = z.infer<typeof watchEntryResponse>;
export type WatchListResponse = z.infer<typeof watchListResponse>;
export type WatchListQuery = z.infer<typeof watchListQuery>;
export type WatchListExportQuery = z.infer<typeof watchListExportQuery>;

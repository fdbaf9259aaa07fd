import { Body, Controller, Param, Query, Res } from '@nestjs/common';
import { Caller, type CallerIdentity, idParameter, type Page, ReaderLanguage, Route } from '@trivium/platform/http';
import type { UiLanguage } from '@trivium/shared/kernel';
import type { FastifyReply } from 'fastify';
import {
  type AddWatchEntry,
  addWatchEntry,
  type ChangeWatchEntry,
  changeWatchEntry,
  type ChangeWatchList,
  changeWatchList,
  type CreateWatchList,
  createWatchList,
  type WatchEntryResponse,
  watchEntryResponse,
  watchListExportQuery,
  type WatchListExportQuery,
  watchListList,
  type WatchListQuery,
  watchListQuery,
  type WatchListResponse,
  watchListResponse,
} from './dto/watch-list.dto';
import { WatchService } from './watch.service';

const id = { schema: idParameter };

@Controller('watch-lists')
export class WatchController {
  constructor(private readonly watch: WatchService) {}

  @Route({
    method: 'POST',
    permission: 'watch:write',
    summary: 'Create a watch list',
    tag: 'watch',
    operation: 'createWatchList',
    status: 201,
    response: watchListResponse,
  })
  create(@Caller() caller: CallerIdentity, @Body({ schema: createWatchList }) body: CreateWatchList): Promise<WatchListResponse> {
    return this.watch.create(caller, body);
  }

  @Route({
    method: 'GET',
    permission: 'watch:read',
    summary: 'List own watch lists',
    tag: 'watch',
    operation: 'listWatchLists',
    response: watchListList,
  })
  list(@Caller() caller: CallerIdentity, @Query({ schema: watchListQuery }) query: WatchListQuery): Promise<Page<WatchListResponse>> {
    return this.watch.list(caller, query);
  }

  @Route({
    method: 'GET',
    path: ':id',
    permission: 'watch:read',
    summary: 'Read a watch list',
    tag: 'watch',
    operation: 'findWatchList',
    response: watchListResponse,
  })
  find(@Caller() caller: CallerIdentity, @Param('id', id) listId: string): Promise<WatchListResponse> {
    return this.watch.find(caller, listId);
  }

  @Route({
    method: 'PATCH',
    path: ':id',
    permission: 'watch:write',
    summary: 'Rename or describe a watch list',
    tag: 'watch',
    operation: 'changeWatchList',
    response: watchListResponse,
  })
  change(
    @Caller() caller: CallerIdentity,
    @Param('id', id) listId: string,
    @Body({ schema: changeWatchList }) body: ChangeWatchList,
  ): Promise<WatchListResponse> {
    return this.watch.change(caller, listId, body);
  }

  @Route({
    method: 'DELETE',
    path: ':id',
    permission: 'watch:write',
    summary: 'Remove a watch list',
    tag: 'watch',
    operation: 'removeWatchList',
    status: 204,
  })
  remove(@Caller() caller: CallerIdentity, @Param('id', id) listId: string): Promise<void> {
    return this.watch.remove(caller, listId);
  }

  @Route({
    method: 'POST',
    path: ':id/restore',
    permission: 'watch:write',
    summary: 'Take a removed watch list back',
    tag: 'watch',
    operation: 'restoreWatchList',
    response: watchListResponse,
  })
  restore(@Caller() caller: CallerIdentity, @Param('id', id) listId: string): Promise<WatchListResponse> {
    return this.watch.restore(caller, listId);
  }

  @Route({
    method: 'POST',
    path: ':id/entries',
    permission: 'watch:write',
    summary: 'Put something on a watch list',
    tag: 'watch',
    operation: 'addWatchEntry',
    status: 201,
    response: watchEntryResponse,
  })
  addEntry(
    @Caller() caller: CallerIdentity,
    @Param('id', id) listId: string,
    @Body({ schema: addWatchEntry }) body: AddWatchEntry,
  ): Promise<WatchEntryResponse> {
    return this.watch.addEntry(caller, listId, body);
  }

  @Route({
    method: 'PATCH',
    path: ':id/entries/:entryId',
    permission: 'watch:write',
    summary: 'Change an entry',
    tag: 'watch',
    operation: 'changeWatchEntry',
    response: watchListResponse,
  })
  changeEntry(
    @Caller() caller: CallerIdentity,
    @Param('id', id) listId: string,
    @Param('entryId', id) entryId: string,
    @Body({ schema: changeWatchEntry }) body: ChangeWatchEntry,
  ): Promise<WatchListResponse> {
    return this.watch.changeEntry(caller, listId, entryId, body);
  }

  @Route({
    method: 'DELETE',
    path: ':id/entries/:entryId',
    permission: 'watch:write',
    summary: 'Take an entry off',
    tag: 'watch',
    operation: 'removeWatchEntry',
    status: 204,
  })
  removeEntry(@Caller() caller: CallerIdentity, @Param('id', id) listId: string, @Param('entryId', id) entryId: string): Promise<void> {
    return this.watch.removeEntry(caller, listId, entryId);
  }

  @Route({
    method: 'GET',
    path: ':id/export',
    permission: 'watch:read',
    summary: 'Export a watch list as CSV or as a workbook',
    tag: 'watch',
    operation: 'exportWatchList',
    produces: 'application/octet-stream',
  })
  async export(
    @Caller() caller: CallerIdentity,
    @Param('id', id) listId: string,
    @Query({ schema: watchListExportQuery }) { format }: WatchListExportQuery,
    @ReaderLanguage() language: UiLanguage,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { bytes, mediaType, disposition } = await this.watch.export(caller, listId, { format, language });
    await reply
      .header('content-type', mediaType)
      .header('content-disposition', disposition)
      .header('cache-control', 'private, no-store')
      .send(Buffer.from(bytes));
  }
}

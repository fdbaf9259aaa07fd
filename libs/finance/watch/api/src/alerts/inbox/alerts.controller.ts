import { Body, Controller, Inject, Param, Query, Res } from '@nestjs/common';
import { Caller, type CallerIdentity, httpErrors, idParameter, type Page, ReaderLanguage, Route, sendEvents } from '@trivium/platform/http';
import { LOGGER, type Logger } from '@trivium/platform/observability';
import { AppError, type UiLanguage } from '@trivium/shared/kernel';
import type { FastifyReply } from 'fastify';
import {
  alertExportQuery,
  type AlertExportQuery,
  alertList,
  alertQuery,
  type AlertQuery,
  alertResponse,
  type AlertResponse,
  markAlert,
  type MarkAlert,
  readAllAlerts,
  type ReadAllAlerts,
  undoReadAllAlerts,
  type UndoReadAllAlerts,
  unreadAlerts,
  type UnreadAlerts,
} from '../dto/alert.dto';
import { AlertExport } from './alert-export.service';
import { AlertsService } from './alerts.service';

const id = { schema: idParameter };
const tag = 'alerts';
const permission = 'alerts:own';

@Controller('alerts')
export class AlertsController {
  constructor(
    private readonly alerts: AlertsService,
    private readonly exports: AlertExport,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  @Route({ method: 'GET', permission, summary: 'List own alerts, newest first', tag, operation: 'listAlerts', response: alertList })
  list(
    @Caller() caller: CallerIdentity,
    @ReaderLanguage() language: UiLanguage,
    @Query({ schema: alertQuery }) query: AlertQuery,
  ): Promise<Page<AlertResponse>> {
    return this.alerts.list({ caller, language }, query);
  }

  @Route({
    method: 'GET',
    path: 'unread',
    permission,
    summary: 'Count unread alerts',
    tag,
    operation: 'countUnreadAlerts',
    response: unreadAlerts,
  })
  unread(@Caller() caller: CallerIdentity): Promise<UnreadAlerts> {
    return this.alerts.unread(caller);
  }

  @Route({
    method: 'GET',
    path: 'stream',
    permission,
    summary: 'Follow the inbox: `unread` events with the count, `alert` events for the desktop, `beat` events while nothing happens',
    tag,
    operation: 'followAlerts',
    produces: 'text/event-stream',
  })
  async stream(@Caller() caller: CallerIdentity, @ReaderLanguage() language: UiLanguage, @Res() reply: FastifyReply): Promise<void> {
    await sendEvents(
      reply,
      (signal) => this.alerts.follow({ caller, language }, signal),
      (error) => this.describe(error, language),
    );
  }

  @Route({
    method: 'POST',
    path: 'read-all',
    permission,
    summary: 'Mark all alerts as read',
    tag,
    operation: 'readAllAlerts',
    response: readAllAlerts,
  })
  readAll(@Caller() caller: CallerIdentity): Promise<ReadAllAlerts> {
    return this.alerts.readAll(caller);
  }

  @Route({
    method: 'POST',
    path: 'read-all/undo',
    permission,
    summary: 'Take back one marking of all alerts',
    tag,
    operation: 'undoReadAllAlerts',
    response: unreadAlerts,
  })
  undoReadAll(@Caller() caller: CallerIdentity, @Body({ schema: undoReadAllAlerts }) { readAt }: UndoReadAllAlerts): Promise<UnreadAlerts> {
    return this.alerts.undoReadAll(caller, new Date(readAt));
  }

  @Route({
    method: 'GET',
    path: 'export',
    permission,
    summary: 'Export own alerts as CSV or as a workbook',
    tag,
    operation: 'exportAlerts',
    produces: 'application/octet-stream',
    callsPerMinute: 30,
  })
  async export(
    @Caller() caller: CallerIdentity,
    @ReaderLanguage() language: UiLanguage,
    @Query({ schema: alertExportQuery }) query: AlertExportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { bytes, mediaType, disposition } = await this.exports.export({ caller, language }, query);
    await reply
      .header('content-type', mediaType)
      .header('content-disposition', disposition)
      .header('cache-control', 'private, no-store')
      .send(Buffer.from(bytes));
  }

  @Route({ method: 'GET', path: ':id', permission, summary: 'Read an alert', tag, operation: 'findAlert', response: alertResponse })
  find(@Caller() caller: CallerIdentity, @ReaderLanguage() language: UiLanguage, @Param('id', id) alertId: string): Promise<AlertResponse> {
    return this.alerts.find({ caller, language }, alertId);
  }

  @Route({
    method: 'PATCH',
    path: ':id',
    permission,
    summary: 'Mark an alert as read or unread',
    tag,
    operation: 'markAlert',
    response: alertResponse,
  })
  mark(
    @Caller() caller: CallerIdentity,
    @ReaderLanguage() language: UiLanguage,
    @Param('id', id) alertId: string,
    @Body({ schema: markAlert }) body: MarkAlert,
  ): Promise<AlertResponse> {
    return this.alerts.mark({ caller, language }, alertId, body);
  }

  private describe(thrown: unknown, language: UiLanguage): { code: string; detail: string } {
    const error = thrown instanceof AppError ? thrown : httpErrors.INTERNAL();
    if (error.status >= 500) this.logger.error('alert stream failed', { error: thrown });
    return { code: error.code, detail: error.text(language) };
  }
}

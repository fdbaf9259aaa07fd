import { Controller, Inject, Param, Query, Res } from '@nestjs/common';
import { Caller, type CallerIdentity, idParameter, ReaderLanguage, Route } from '@trivium/platform/http';
import type { UiLanguage } from '@trivium/shared/kernel';
import type { FastifyReply } from 'fastify';
import { conversationExportQuery, type ConversationExportQuery } from './conversation-export.dto';
import { ConversationExportService } from './conversation-export.service';

/** Drawing is work: a person needs a few files, not hundreds. */
const EXPORTS_A_MINUTE = 30;

@Controller('conversations')
export class ConversationExportController {
  constructor(@Inject(ConversationExportService) private readonly exports: ConversationExportService) {}

  @Route({
    method: 'GET',
    path: ':id/export',
    permission: 'tutor:ask',
    summary: 'Download a conversation as a labelled file, in the language of `Accept-Language`',
    tag: 'Conversations',
    operation: 'exportConversation',
    produces: 'application/octet-stream',
    callsPerMinute: EXPORTS_A_MINUTE,
  })
  async export(
    @Caller() caller: CallerIdentity,
    @Param('id', { schema: idParameter }) conversationId: string,
    @Query({ schema: conversationExportQuery }) { format }: ConversationExportQuery,
    @ReaderLanguage() language: UiLanguage,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.exports.export({ caller, conversationId, format, language });
    await reply
      .header('content-type', file.mediaType)
      .header('content-disposition', file.contentDisposition)
      // A conversation changes, and it is nobody else's.
      .header('cache-control', 'private, no-store')
      .header('content-security-policy', `default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox`)
      .send(Buffer.from(file.bytes));
  }
}

import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { Caller, type CallerIdentity, idParameter, type Page, Route } from '@trivium/platform/http';
import { ConversationsService } from './conversations.service';
import {
  conversationDetailResponse,
  type ConversationDetailResponse,
  conversationListQuery,
  type ConversationListQuery,
  conversationListResponse,
  conversationResponse,
  type ConversationResponse,
  renameConversation,
  type RenameConversation,
} from './dto/conversation.dto';

const tag = 'Conversations';

@Controller('conversations')
export class ConversationsController {
  constructor(@Inject(ConversationsService) private readonly conversations: ConversationsService) {}

  @Route({
    method: 'GET',
    permission: 'tutor:ask',
    summary: 'List or search your conversations',
    tag,
    operation: 'listConversations',
    response: conversationListResponse,
  })
  list(
    @Caller() caller: CallerIdentity,
    @Query({ schema: conversationListQuery }) query: ConversationListQuery,
  ): Promise<Page<ConversationResponse>> {
    return this.conversations.list(caller, query);
  }

  @Route({
    method: 'GET',
    path: ':id',
    permission: 'tutor:ask',
    summary: 'Show a conversation with its messages',
    tag,
    operation: 'getConversation',
    response: conversationDetailResponse,
  })
  get(@Caller() caller: CallerIdentity, @Param('id', { schema: idParameter }) id: string): Promise<ConversationDetailResponse> {
    return this.conversations.get(caller, id);
  }

  @Route({
    method: 'PATCH',
    path: ':id',
    permission: 'tutor:ask',
    summary: 'Rename a conversation',
    tag,
    operation: 'renameConversation',
    response: conversationResponse,
  })
  rename(
    @Caller() caller: CallerIdentity,
    @Param('id', { schema: idParameter }) id: string,
    @Body({ schema: renameConversation }) { title }: RenameConversation,
  ): Promise<ConversationResponse> {
    return this.conversations.rename(caller, id, title);
  }

  @Route({
    method: 'DELETE',
    path: ':id',
    permission: 'tutor:ask',
    summary: 'Delete a conversation; it can be restored',
    tag,
    operation: 'deleteConversation',
    status: 204,
  })
  remove(@Caller() caller: CallerIdentity, @Param('id', { schema: idParameter }) id: string): Promise<void> {
    return this.conversations.remove(caller, id);
  }

  @Route({
    method: 'POST',
    path: ':id/restore',
    permission: 'tutor:ask',
    summary: 'Restore a deleted conversation',
    tag,
    operation: 'restoreConversation',
    response: conversationResponse,
  })
  restore(@Caller() caller: CallerIdentity, @Param('id', { schema: idParameter }) id: string): Promise<ConversationResponse> {
    return this.conversations.restore(caller, id);
  }
}

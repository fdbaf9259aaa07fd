import { listOf, listQuery } from '@trivium/platform/http';
import { z } from 'zod';
import { askResponse } from './ask.dto';
import { plainText } from './plain-text';

export const conversationListQuery = listQuery.extend({
  courseId: z.uuid().optional(),
  q: plainText().max(200).optional().describe('Words in the title or in a message'),
});
export type ConversationListQuery = z.infer<typeof conversationListQuery>;

export const conversationResponse = z
  .object({ id: z.string(), courseId: z.string(), title: z.string(), createdAt: z.string(), updatedAt: z.string() })
  .meta({ id: 'ConversationResponse' });
export type ConversationResponse = z.infer<typeof conversationResponse>;
export const conversationListResponse = listOf(conversationResponse, 'ConversationListResponse');

const messageResponse = z
  .object({ id: z.string(), role: z.enum(['student', 'tutor']), text: z.string(), answer: askResponse.optional(), createdAt: z.string() })
  .meta({ id: 'ConversationMessageResponse' });

export const conversationDetailResponse = conversationResponse
  .extend({ messages: z.array(messageResponse) })
  .meta({ id: 'ConversationDetailResponse' });
export type ConversationDetailResponse = z.infer<typeof conversationDetailResponse>;

export const renameConversation = z.object({ title: plainText().min(1).max(120) }).meta({ id: 'RenameConversation' });
export type RenameConversation = z.infer<typeof renameConversation>;

import { listOf, listQuery } from '@trivium/platform/http';
import { z } from 'zod';

const state = z.enum(['open', 'resolved', 'dismissed']);

export const unansweredListQuery = listQuery.extend({ state: state.optional() });
export type UnansweredListQuery = z.infer<typeof unansweredListQuery>;

export const unansweredResponse = z
  .object({
    id: z.string(),
    text: z.string(),
    language: z.string(),
    count: z.int(),
    state,
    firstAskedAt: z.string(),
    lastAskedAt: z.string(),
  })
  .meta({ id: 'UnansweredQuestionResponse' });
export type UnansweredResponse = z.infer<typeof unansweredResponse>;
export const unansweredListResponse = listOf(unansweredResponse, 'UnansweredQuestionListResponse');

export const changeUnanswered = z.object({ state }).meta({ id: 'ChangeUnansweredQuestion' });
export type ChangeUnanswered = z.infer<typeof changeUnanswered>;

export const suggestedQuestionsQuery = z.object({ limit: z.coerce.number().int().min(1).max(30).default(8) });
export type SuggestedQuestionsQuery = z.infer<typeof suggestedQuestionsQuery>;

export const suggestedQuestionsResponse = z
  .object({ items: z.array(z.object({ question: z.string(), about: z.string(), source: z.enum(['definition', 'key-term', 'heading']) })) })
  .meta({ id: 'SuggestedQuestionsResponse' });
export type SuggestedQuestionsResponse = z.infer<typeof suggestedQuestionsResponse>;

import type { PlannedQuestion } from '@trivium/education/tutor/domain';
import type { CallerIdentity } from '@trivium/platform/http';
import type { UiLanguage } from '@trivium/shared/kernel';
import type { AskRequest, AskResponse } from './dto/ask.dto';

export interface AskedBy {
  readonly caller: CallerIdentity;
  readonly courseId: string;
  readonly request: AskRequest;
  readonly language: UiLanguage;
}

/** A question that may be answered: access, conversation and repetition are settled. */
export interface AcceptedQuestion extends AskedBy {
  readonly conversationId: string;
  readonly isNewConversation: boolean;
  readonly plan: PlannedQuestion;
  /** The stored answer when this request was answered before. */
  readonly answered?: AskResponse;
}

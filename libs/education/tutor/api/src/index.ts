import type { EntityClass } from '@trivium/platform/database';
import { ConversationEntity } from './conversation.entity';
import { MessageEntity } from './message.entity';
import { UnansweredQuestionEntity } from './unanswered-question.entity';

export const tutorEntities: readonly EntityClass[] = [ConversationEntity, MessageEntity, UnansweredQuestionEntity];
export { type AcceptedQuestion, AnswersService, type AskedBy } from './answers.service';
export { ConversationsService } from './conversations.service';
export { type BlockRange, type ContentBlock, TutorCourseAccess, TutorCourseContent } from './course-ports';
export { askRequest, type AskRequest, askResponse, type AskResponse } from './dto/ask.dto';
export { type FoundPassages, PassageSearch } from './passage-search';
export { tutorErrors } from './tutor.errors';
export { TutorModule, type TutorModuleOptions } from './tutor.module';
export { tutorPersonData } from './person-data';
export type { AnswerEvidence, AnswerVerifier } from './writing/answer-verifier';
export { tutorPrompts } from './writing/tutor-prompts';

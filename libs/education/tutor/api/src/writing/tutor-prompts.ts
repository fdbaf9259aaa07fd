import type { PromptSet } from '@trivium/ai/prompts';
import released from './released.json';
import { tutorAnswerFirstRelease } from './tutor-answer-1.0.template';
import { tutorAnswerTemplate } from './tutor-answer.template';

/** The templates of the tutor, and what was released of them. */
export const tutorPrompts: PromptSet = { templates: [tutorAnswerTemplate, tutorAnswerFirstRelease], released };

import type { PromptSet } from '@trivium/ai/prompts';
import released from './released.json';
import { sentimentLabelsTemplate } from './sentiment-labels.template';

/** The templates of the sentiment model's teacher, and what was released of them. */
export const sentimentPrompts: PromptSet = { templates: [sentimentLabelsTemplate], released };

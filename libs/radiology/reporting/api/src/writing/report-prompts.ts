import type { PromptSet } from '@trivium/ai/prompts';
import released from './released.json';
import { reportDraftTemplate } from './report-draft.template';

/** The templates of the reporting desk, and what was released of them. */
export const reportPrompts: PromptSet = { templates: [reportDraftTemplate], released };

import type { PromptSet } from '../registry/releases';
import { groundedAnswer } from './grounded-answer.prompt';
import { intentFallback } from './intent-fallback.prompt';
import { jsonRepair } from './json-repair.prompt';
import { repairAnswer } from './repair-answer.prompt';
import released from './released.json';

/** The templates that belong to no profession. */
export const platformPrompts: PromptSet = { templates: [groundedAnswer, repairAnswer, intentFallback, jsonRepair], released };

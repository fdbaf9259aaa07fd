import { leaksCanary } from '@trivium/ai/prompts';
import type { GateGuard } from '../gate/gate-guard';

const REASON = {
  code: 'instructions-leaked',
  text: { en: 'repeats the instructions that the model was given', zh: '复述了给模型的指令' },
} as const;

/** Strikes a text that repeats the mark of its instructions: somebody talked the model into giving them away, and nothing of such a text is worth keeping. */
export const canaryGuard: GateGuard = {
  id: 'canary',
  version: '1',
  judge: (text, { instruction: { canary } }) =>
    canary !== undefined && leaksCanary(text, canary)
      ? { text: '', struck: [{ text: withoutMark(text, canary), reasons: [REASON] }] }
      : { text, struck: [] },
};

/** What was struck is shown to people, the mark is not. */
function withoutMark(text: string, canary: string): string {
  return text.replaceAll(canary, '…');
}

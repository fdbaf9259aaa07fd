import { leaksCanary } from '@trivium/ai/prompts';
import { firedOutput, versionOf } from './fired-output';
import { INSTRUCTIONS_LEAKED, WITHHELD } from './guard-reasons';
import { ruleGuard } from './rule-guard';

/**
 * Strikes a text that repeats the mark of its instructions: somebody talked the model into giving them away, and nothing of such a text is worth keeping, or
 * may be seen among what was struck.
 */
export const canaryGuard = ruleGuard({ id: 'canary', version: versionOf('output.canary') }, (onFired) => ({
  judge: (text, { instruction: { canary } }) => {
    if (canary === undefined || !leaksCanary(text, canary)) return { text, struck: [] };
    onFired(firedOutput('output.canary'));
    return { text: '', struck: [{ text: WITHHELD, reasons: [INSTRUCTIONS_LEAKED] }] };
  },
}));

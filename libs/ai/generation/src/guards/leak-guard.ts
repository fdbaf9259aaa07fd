import { leaksInstructions } from '@trivium/ai/compliance';
import { firedOutput, versionOf } from './fired-output';
import { INSTRUCTIONS_LEAKED, WITHHELD } from './guard-reasons';
import { ruleGuard } from './rule-guard';

/**
 * Withholds a text that repeats its instructions, also without their mark, encoded or backwards; the embedded engine's text stands in. Held against the system's messages only: to
 * repeat the sources is what an answer is for.
 */
export const leakGuard = ruleGuard({ id: 'leak', version: versionOf('output.instructions') }, (onFired) => ({
  judge: (text, { instruction: { messages } }) => {
    const instructions = messages.flatMap(({ role, content }) => (role === 'system' && typeof content === 'string' ? [content] : []));
    if (!instructions.some((instruction) => leaksInstructions(text, instruction))) return { text, struck: [] };
    onFired(firedOutput('output.instructions'));
    return { text: '', struck: [{ text: WITHHELD, reasons: [INSTRUCTIONS_LEAKED] }] };
  },
}));

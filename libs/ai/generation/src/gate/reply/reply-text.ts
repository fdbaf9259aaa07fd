import { type CitedSources, withPlainMarks } from './citation-marks';
import { withoutCourtesies } from './courtesies';
import { withPlainLists, withPlainTables } from './lists';
import { unwrapped } from './wrappings';
import { withoutMachinery } from './machinery';
import { inScriptOf } from './script-of-sources';

/** Longest run of characters that one token of an answer is reckoned to make; a model that keeps to its limit stays far below. */
const CHARACTERS_PER_TOKEN = 12;
const SPARE_CHARACTERS = 2_000;

/** More than a model can have meant: what comes behind is not read. */
export function longestReply(maxTokens: number): number {
  return maxTokens * CHARACTERS_PER_TOKEN + SPARE_CHARACTERS;
}

/**
 * What a model says, without the form it says it in: its thoughts, the fence or the JSON around the answer, "Sure, here is …" before and "Let me know …" behind, marks of citations in other
 * brackets, numbers of a list. Nothing of the matter is judged here, and nothing is made true by it: what is left is compared with the facts, whatever was taken off.
 */
export function replyText(text: string, sources: CitedSources): string {
  const said = unwrapped(inScriptOf(withoutMachinery(text), sources.texts));
  const plain = withPlainLists(withPlainTables(withoutCourtesies(said)));
  return withoutRepetition(withPlainMarks(plain, sources)).trim();
}

/** Some models give their answer twice. */
function withoutRepetition(text: string): string {
  const [first = '', ...others] = text.split(/\n{2,}/);
  const half = (others.length + 1) / 2;
  const blocks = [first, ...others];
  const isTwice = Number.isInteger(half) && blocks.slice(0, half).join('\n\n') === blocks.slice(half).join('\n\n');
  return isTwice ? blocks.slice(0, half).join('\n\n') : text;
}

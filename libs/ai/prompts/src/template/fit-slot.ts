import { estimateTokens } from '@trivium/ai/inference/protocol';
import { splitSentences } from '@trivium/shared/language';
import { promptErrors } from '../prompts.errors';
import type { PromptSource, SlotDefinition } from './prompt-template';

/** A line break, a number and brackets around each source. */
const TOKENS_PER_ITEM = 4;

export interface FittedSlot {
  readonly text: string;
  readonly tokens: number;
  /** What did not fit, so that the screen can say so. */
  readonly droppedSentences: number;
  readonly droppedSources: number;
}

interface FittedText {
  readonly text: string;
  readonly tokens: number;
  readonly dropped: number;
}

/**
 * Writes a variable within its budget: texts and sources end at a whole sentence, and later sources go before earlier ones, which rank higher. A list is kept
 * whole or not at all (half of a closed set of labels would be another set), and so is what its slot says must be.
 *
 * @throws AppError PROMPT_SLOT_TOO_LONG when not even the first sentence fits, or not the whole of what must be whole
 */
export function fitSlot(value: unknown, { name, slot }: { readonly name: string; readonly slot: SlotDefinition }): FittedSlot {
  if (value === undefined) return { text: '', tokens: 0, droppedSentences: 0, droppedSources: 0 };
  if (slot.form === 'sources') return fitSources(value as readonly PromptSource[], { name, slot });
  const whole = slot.form === 'list' ? (value as readonly string[]).map((item) => `- ${oneLine(item)}`).join('\n') : String(value);
  const fitted = fitText(whole, slot.budgetTokens);
  const isCut = fitted.dropped > 0;
  if (isCut && (slot.form === 'list' || slot.isWhole === true || fitted.text === ''))
    throw tooLong(name, { tokens: estimateTokens(whole), slot });
  return { text: fitted.text, tokens: fitted.tokens, droppedSentences: fitted.dropped, droppedSources: 0 };
}

function fitSources(
  sources: readonly PromptSource[],
  { name, slot }: { readonly name: string; readonly slot: SlotDefinition },
): FittedSlot {
  const written: string[] = [];
  let left = slot.budgetTokens;
  let droppedSentences = 0;
  for (const [index, { title, text }] of sources.entries()) {
    const head = title === undefined ? `[${index + 1}]` : `[${index + 1}] ${oneLine(title)}`;
    const headTokens = estimateTokens(head) + TOKENS_PER_ITEM;
    const fitted = fitText(text, left - headTokens);
    if (fitted.text === '') break;
    written.push(`${head}\n${fitted.text}`);
    left -= headTokens + fitted.tokens;
    droppedSentences += fitted.dropped;
    if (fitted.dropped > 0) break;
  }
  if (written.length === 0 && sources.length > 0) throw tooLong(name, { tokens: estimateTokens(sources[0]?.text ?? ''), slot });
  return {
    text: written.join('\n\n'),
    tokens: slot.budgetTokens - left,
    droppedSentences,
    droppedSources: sources.length - written.length,
  };
}

function fitText(text: string, budgetTokens: number): FittedText {
  const whole = estimateTokens(text);
  if (whole <= budgetTokens) return { text, tokens: whole, dropped: 0 };
  const sentences = splitSentences(text);
  let [kept, end, tokens] = [0, 0, 0];
  for (const span of sentences) {
    // Each piece is rounded up, so that the sum is on the safe side; one pass, so that a long text takes linear time.
    const more = estimateTokens(text.slice(end, span.end));
    if (tokens + more > budgetTokens) break;
    [kept, end, tokens] = [kept + 1, span.end, tokens + more];
  }
  return { text: text.slice(0, end), tokens, dropped: sentences.length - kept };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function tooLong(name: string, { tokens, slot }: { readonly tokens: number; readonly slot: SlotDefinition }) {
  return promptErrors.PROMPT_SLOT_TOO_LONG({ slot: name, tokens, budget: slot.budgetTokens });
}

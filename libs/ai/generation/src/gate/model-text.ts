import type { CallRecord, InferenceClient } from '@trivium/ai/inference/api';
import {
  assistantMessageOf,
  ChatAssembler,
  type ChatMessage,
  chatRequestSchema,
  type ChatResult,
  type ParameterName,
} from '@trivium/ai/inference/protocol';
import type { GateGuard } from './gate-guard';
import { type Instruction, parametersOf, type ScreenedSpec } from './generation-spec';
import { longestReply, replyText } from './reply/reply-text';
import { withPlainMarks } from './reply/citation-marks';
import { isWhole, type StruckSentence, type TextVerdict } from './text-verifier';

/** A finish that cuts the last sentence off in the middle. */
const CUT_SHORT: ReadonlySet<ChatResult['finishReason']> = new Set(['length', 'content-filter', 'missing']);
/** Thoughts may be this many times longer than an answer. */
const THOUGHT_SHARE = 20;
const SENTENCE_END = /[.!?。！？…]["'”’」』）)\]]*(?:\s*\[\d+\])*\s*$/u;

/** What a model's text came to, after its own check and at most one repair. */
export interface ModelText {
  readonly instruction: Instruction;
  readonly verdict: TextVerdict;
  /** What each guard found in the text that counts, in the order of the guards; the verifier's own strikes are the rest of the verdict's. */
  readonly guarded: readonly GuardFindings[];
  readonly isRepaired: boolean;
  /** Parameters that the model which wrote the text would not have honoured, and that were left out. */
  readonly unsent: readonly ParameterName[];
}

export interface GuardFindings {
  readonly struck: number;
  /** Whether it changed the text without striking a sentence: a link taken off its words. */
  readonly isMended: boolean;
}

export interface ModelTextParts {
  readonly client: InferenceClient;
  readonly guards: readonly GateGuard[];
  /** Told of every call, also of one that failed: what it cost stands in the record. */
  readonly onCall: (record: CallRecord) => void;
}

/**
 * Asks a model, judges what it wrote, and asks once more with the reasons when something does not hold. Of two texts, the better one counts: a repair can make things worse.
 *
 * @throws AppError what the client throws for the first request; a repair that fails costs the repair only
 */
export async function modelText<Evidence>(spec: ScreenedSpec<Evidence>, { client, guards, onCall }: ModelTextParts): Promise<ModelText> {
  const { instruct, onStage, verifier, language, evidence } = spec;
  if (instruct === undefined) throw new Error('Without an instruction there is nothing to ask');
  const instruction = await instruct(spec.passages, spec.told);
  onStage?.('asking');
  const [first] = await Promise.all([
    ask(spec, { client, onCall, instruction, messages: instruction.messages }),
    verifier.prepare?.({ language, evidence }),
  ]);
  onStage?.('checking');
  const judgement = judged(first.result, spec, { guards, instruction });
  const { verdict, guarded } = judgement;
  const written: ModelText = { instruction, verdict, guarded, isRepaired: false, unsent: first.unsent };
  // Who said nothing has nothing to correct.
  if (isWhole(verdict) || judgement.isEmpty) return written;
  onStage?.('repairing');
  const second = await repaired(spec, { client, onCall, instruction, first: first.result, verdict });
  if (second === undefined) return written;
  const again = judged(second.result, spec, { guards, instruction });
  if (!isBetter(again.verdict, verdict)) return written;
  return { instruction, verdict: again.verdict, guarded: again.guarded, isRepaired: true, unsent: second.unsent };
}

interface Asked {
  readonly result: ChatResult;
  readonly unsent: readonly ParameterName[];
}

type Asking = Pick<ModelTextParts, 'client' | 'onCall'> & { readonly instruction: Instruction };

async function ask<Evidence>(
  { organisationId, userId, purpose, dataClass, signal }: ScreenedSpec<Evidence>,
  { client, onCall, instruction, messages }: Asking & { readonly messages: readonly ChatMessage[] },
): Promise<Asked> {
  const { template, responseFormat } = instruction;
  const request = chatRequestSchema.parse({ model: 'auto', messages, dataClass, responseFormat, ...parametersOf(instruction) });
  const call = client.stream(request, {
    organisationId,
    userId,
    purpose,
    template: { id: template.id, version: template.version },
    signal,
  });
  const assembler = new ChatAssembler();
  const longest = longestReply(instruction.maxTokens);
  let length = 0;
  let unsent: readonly ParameterName[] = [];
  try {
    for await (const event of call) {
      assembler.add(event);
      if (event.type === 'meta') unsent = event.unsentParameters ?? [];
      if (event.type === 'meta' && event.attempt === 'restart') length = 0;
      if (event.type === 'text') length += event.delta.length;
      if (event.type === 'reasoning') length += event.delta.length / THOUGHT_SHARE;
      // A server that does not keep to the limit of tokens is not listened to for ever: what it said so far counts, as a text that was cut off.
      if (length > longest) break;
    }
  } finally {
    onCall(call.record);
  }
  return { result: assembler.result(), unsent };
}

async function repaired<Evidence>(
  spec: ScreenedSpec<Evidence>,
  { first, verdict, ...asking }: Asking & { readonly first: ChatResult; readonly verdict: TextVerdict },
): Promise<Asked | undefined> {
  const messages: ChatMessage[] = [
    ...asking.instruction.messages,
    assistantMessageOf(first),
    // The verdict quotes the text with the hidden words back in it.
    { role: 'user', content: spec.veil.hide(spec.verifier.repairInstruction(verdict, spec.language)) },
  ];
  try {
    return await ask(spec, { ...asking, messages });
  } catch {
    // The first text is still there, without what does not hold. A reader who left is noticed by whoever looks at the signal next.
    spec.signal?.throwIfAborted();
    return undefined;
  }
}

function judged<Evidence>(
  { text, finishReason }: ChatResult,
  { language, evidence, verifier, veil, passages, isCited = false }: ScreenedSpec<Evidence>,
  { guards, instruction }: { readonly guards: readonly GateGuard[]; readonly instruction: Instruction },
): Pick<ModelText, 'verdict' | 'guarded'> & { readonly isEmpty: boolean } {
  const forbidden: StruckSentence[] = [];
  const guarded: GuardFindings[] = [];
  const sources = { texts: passages.map(({ text: passage }) => passage), isCited };
  const read = text.slice(0, longestReply(instruction.maxTokens));
  const said = isText(instruction) ? replyText(read, sources) : read;
  const isCut = CUT_SHORT.has(finishReason) || read.length < text.length;
  let left = veil.restore(isCut ? withoutUnfinished(said) : said);
  const isEmpty = left.trim() === '';
  for (const { judge } of guards) {
    const verdict = judge?.(left, { language, instruction }) ?? { text: left, struck: [] };
    guarded.push({ struck: verdict.struck.length, isMended: verdict.struck.length === 0 && verdict.text !== left });
    left = verdict.text;
    forbidden.push(...verdict.struck);
  }
  // Making markup harmless puts backslashes before brackets.
  if (isText(instruction)) left = withPlainMarks(left, sources);
  const verdict = verifier.verify({ text: left, language, evidence });
  return { verdict: { ...verdict, struck: [...forbidden, ...verdict.struck] }, guarded, isEmpty };
}

function isText({ responseFormat }: Instruction): boolean {
  return responseFormat === undefined || responseFormat.type === 'text';
}

/** A text that was cut off ends in the middle of a sentence; half a sentence can say the opposite of the whole. */
function withoutUnfinished(text: string): string {
  const lines = text.trimEnd().split('\n');
  const last = lines.at(-1) ?? '';
  if (SENTENCE_END.test(last)) return text;
  const ends = [...last.matchAll(/[.!?。！？…]["'”’」』）)\]]*(?:\s*\[\d+\])*(?=\s|\p{Script=Han}|$)/gu)].at(-1);
  const kept = ends === undefined ? '' : last.slice(0, ends.index + ends[0].length);
  return [...lines.slice(0, -1), kept].join('\n').trimEnd();
}

/** What must be said counts first, then how much holds. */
function isBetter(again: TextVerdict, before: TextVerdict): boolean {
  if (again.omitted.length !== before.omitted.length) return again.omitted.length < before.omitted.length;
  if (again.kept === 0 || before.kept === 0) return again.kept > before.kept;
  return again.struck.length < before.struck.length || (again.struck.length === before.struck.length && again.kept > before.kept);
}

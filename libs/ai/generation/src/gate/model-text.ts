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
import { isWhole, type StruckSentence, type TextVerdict } from './text-verifier';

/** A finish that cuts the last sentence off in the middle. */
const CUT_SHORT: ReadonlySet<ChatResult['finishReason']> = new Set(['length', 'content-filter', 'missing']);
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
  const written: ModelText = { instruction, ...judgement, isRepaired: false, unsent: first.unsent };
  if (isWhole(judgement.verdict)) return written;
  onStage?.('repairing');
  const second = await repaired(spec, { client, onCall, instruction, first: first.result, verdict: judgement.verdict });
  if (second === undefined) return written;
  const again = judged(second.result, spec, { guards, instruction });
  return isBetter(again.verdict, written.verdict) ? { instruction, ...again, isRepaired: true, unsent: second.unsent } : written;
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
  let unsent: readonly ParameterName[] = [];
  try {
    for await (const event of call) {
      assembler.add(event);
      if (event.type === 'meta') unsent = event.unsentParameters ?? [];
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
  { language, evidence, verifier, veil }: ScreenedSpec<Evidence>,
  { guards, instruction }: { readonly guards: readonly GateGuard[]; readonly instruction: Instruction },
): Pick<ModelText, 'verdict' | 'guarded'> {
  const forbidden: StruckSentence[] = [];
  const guarded: GuardFindings[] = [];
  let left = veil.restore(CUT_SHORT.has(finishReason) ? withoutUnfinished(text) : text);
  for (const { judge } of guards) {
    const verdict = judge?.(left, { language, instruction }) ?? { text: left, struck: [] };
    guarded.push({ struck: verdict.struck.length, isMended: verdict.struck.length === 0 && verdict.text !== left });
    left = verdict.text;
    forbidden.push(...verdict.struck);
  }
  const verdict = verifier.verify({ text: left, language, evidence });
  return { verdict: { ...verdict, struck: [...forbidden, ...verdict.struck] }, guarded };
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

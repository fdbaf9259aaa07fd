import type { CallRecord, InferenceClient } from '@trivium/ai/inference/api';
import { assistantMessageOf, type ChatMessage, chatRequestSchema, type ChatResult, type Usage } from '@trivium/ai/inference/protocol';
import type { GateGuard } from './gate-guard';
import type { Instruction, ScreenedSpec } from './generation-spec';
import { isWhole, type StruckSentence, type TextVerdict } from './text-verifier';

/** A finish that cuts the last sentence off in the middle. */
const CUT_SHORT: ReadonlySet<ChatResult['finishReason']> = new Set(['length', 'content-filter', 'missing']);
const SENTENCE_END = /[.!?。！？…]["'”’」』）)\]]*(?:\s*\[\d+\])*\s*$/u;

/** What a model's text came to, after its own check and at most one repair. */
export interface ModelText {
  readonly instruction: Instruction;
  readonly verdict: TextVerdict;
  readonly isRepaired: boolean;
  readonly calls: readonly CallRecord[];
  readonly usage: Usage | undefined;
  readonly screened: number;
}

export interface ModelTextParts {
  readonly client: InferenceClient;
  readonly guards: readonly GateGuard[];
}

/**
 * Asks a model, judges what it wrote, and asks once more with the reasons when something does not hold. Of two texts, the better one counts: a repair can make things worse.
 *
 * @throws AppError what the client throws for the first request; a repair that fails costs the repair only
 */
export async function modelText<Evidence>(spec: ScreenedSpec<Evidence>, { client, guards }: ModelTextParts): Promise<ModelText> {
  const { instruct, onStage, verifier, language, evidence } = spec;
  if (instruct === undefined) throw new Error('Without an instruction there is nothing to ask');
  const instruction = await instruct(spec.passages);
  onStage?.('asking');
  const [first] = await Promise.all([
    ask(spec, { client, instruction, messages: instruction.messages }),
    verifier.prepare?.({ language, evidence }),
  ]);
  onStage?.('checking');
  const verdict = judged(first.result, spec, { guards, instruction });
  const written = { instruction, calls: [first.record], usage: first.result.usage, screened: 0 };
  if (isWhole(verdict)) return { ...written, verdict, isRepaired: false };
  onStage?.('repairing');
  const second = await repaired(spec, { client, instruction, first: first.result, verdict });
  if (second === undefined) return { ...written, verdict, isRepaired: false };
  const again = judged(second.result, spec, { guards, instruction });
  const calls = [first.record, second.record];
  return isBetter(again, verdict)
    ? { ...written, calls, verdict: again, isRepaired: true }
    : { ...written, calls, verdict, isRepaired: false };
}

interface Asked {
  readonly result: ChatResult;
  readonly record: CallRecord;
}

async function ask<Evidence>(
  { organisationId, userId, purpose, dataClass, signal }: ScreenedSpec<Evidence>,
  {
    client,
    instruction,
    messages,
  }: { readonly client: InferenceClient; readonly instruction: Instruction; readonly messages: readonly ChatMessage[] },
): Promise<Asked> {
  const { template, maxTokens, temperature, thinking, responseFormat } = instruction;
  const request = chatRequestSchema.parse({ model: 'auto', messages, dataClass, maxTokens, temperature, thinking, responseFormat });
  const { record, ...result } = await client.complete(request, {
    organisationId,
    userId,
    purpose,
    template: { id: template.id, version: template.version },
    signal,
  });
  return { result, record };
}

async function repaired<Evidence>(
  spec: ScreenedSpec<Evidence>,
  {
    client,
    instruction,
    first,
    verdict,
  }: { readonly client: InferenceClient; readonly instruction: Instruction; readonly first: ChatResult; readonly verdict: TextVerdict },
): Promise<Asked | undefined> {
  const messages: ChatMessage[] = [
    ...instruction.messages,
    assistantMessageOf(first),
    { role: 'user', content: spec.verifier.repairInstruction(verdict, spec.language) },
  ];
  try {
    return await ask(spec, { client, instruction, messages });
  } catch {
    // The first text is still there, without what does not hold. A reader who left is noticed by whoever looks at the signal next.
    spec.signal?.throwIfAborted();
    return undefined;
  }
}

function judged<Evidence>(
  { text, finishReason }: ChatResult,
  { language, evidence, verifier }: ScreenedSpec<Evidence>,
  { guards, instruction }: { readonly guards: readonly GateGuard[]; readonly instruction: Instruction },
): TextVerdict {
  const forbidden: StruckSentence[] = [];
  let left = CUT_SHORT.has(finishReason) ? withoutUnfinished(text) : text;
  for (const { judge } of guards) {
    if (judge === undefined) continue;
    const verdict = judge(left, { language, instruction });
    left = verdict.text;
    forbidden.push(...verdict.struck);
  }
  const verdict = verifier.verify({ text: left, language, evidence });
  return { ...verdict, struck: [...forbidden, ...verdict.struck] };
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

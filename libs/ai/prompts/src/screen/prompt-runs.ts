import { Injectable } from '@nestjs/common';
import { type CallRecord, InferenceClient } from '@trivium/ai/inference/api';
import {
  ChatAssembler,
  type ChatRequest,
  chatRequestSchema,
  type ChatResult,
  higherDataClass,
  type MetaEvent,
  readJsonAnswer,
} from '@trivium/ai/inference/protocol';
import type { CallerIdentity } from '@trivium/platform/http';
import { PromptRegistry } from '../registry/prompt-registry';
import { leaksCanary, PromptSeal } from '../template/prompt-seal';
import type { PromptTemplate } from '../template/prompt-template';
import { type RenderedPrompt, renderUnchecked } from '../template/render-template';
import type { PromptRun, PromptRunStart, RunPrompt } from './dto/prompts.dto';
import { MarkFilter } from './mark-filter';

const DEADLINE_MS = 120_000;

/** A run that can be sent: its template is there and its example fits. */
export interface PreparedRun {
  readonly template: PromptTemplate;
  readonly prompt: RenderedPrompt;
  readonly request: ChatRequest;
}

/** One event of a run: `start` for each model that begins, pieces of `reasoning` and `text`, then `end`. After a `start` with `isRestart` earlier pieces are void. */
export type PromptRunEvent =
  | { readonly event: 'start'; readonly data: PromptRunStart }
  | { readonly event: 'reasoning' | 'text'; readonly data: { readonly delta: string } }
  | { readonly event: 'end'; readonly data: PromptRun };

export interface RunTerms {
  readonly caller: Pick<CallerIdentity, 'organisationId' | 'userId'>;
  /** Stops the model when the reader leaves. */
  readonly signal: AbortSignal;
}

/** Runs a template on an example, so that its author sees what a model makes of it. The text is not verified, is kept nowhere, and says so. */
@Injectable()
export class PromptRuns {
  constructor(
    private readonly registry: PromptRegistry,
    private readonly client: InferenceClient,
    private readonly seal: PromptSeal,
  ) {}

  /** @throws AppError PROMPT_NOT_FOUND, PROMPT_VERSION_NOT_FOUND, PROMPT_VARIABLES_INVALID, PROMPT_SLOT_TOO_LONG */
  prepare(id: string, { version, language, variables, model, dataClass: asked }: RunPrompt): PreparedRun {
    const template = this.registry.find(id, version);
    const prompt = renderUnchecked(template, { variables, language, seal: this.seal });
    const dataClass = higherDataClass(template.dataClass, asked ?? template.dataClass);
    const { messages, responseFormat } = prompt;
    const request = chatRequestSchema.parse({
      model,
      messages,
      ...template.parameters,
      responseFormat,
      dataClass,
      deadlineMs: DEADLINE_MS,
    });
    return { template, prompt, request };
  }

  /** Throws what the client throws. */
  async *events(run: PreparedRun, { caller: { organisationId, userId }, signal }: RunTerms): AsyncGenerator<PromptRunEvent> {
    const { template, prompt, request } = run;
    const call = this.client.stream(request, {
      organisationId,
      userId,
      purpose: 'prompts.run',
      template: { id: template.id, version: template.version },
      signal,
      // The reader has seen what came, and is told who went on.
      midStream: 'continue',
    });
    const assembler = new ChatAssembler();
    let filters = { text: new MarkFilter(prompt.canary), reasoning: new MarkFilter(prompt.canary) };
    for await (const event of call) {
      assembler.add(event);
      if (event.type === 'meta') {
        if (event.attempt === 'restart') filters = { text: new MarkFilter(prompt.canary), reasoning: new MarkFilter(prompt.canary) };
        yield { event: 'start', data: startOf(event) };
      } else if (event.type === 'text' || event.type === 'reasoning') {
        const delta = filters[event.type].push(event.delta);
        if (delta !== '') yield { event: event.type, data: { delta } };
      }
    }
    for (const event of ['reasoning', 'text'] as const) {
      const delta = filters[event].flush();
      if (delta !== '') yield { event, data: { delta } };
    }
    yield { event: 'end', data: endOf(run, { answer: assembler.result(), record: call.record }) };
  }

  /** The whole run. Throws what the client throws. */
  async complete(run: PreparedRun, terms: RunTerms): Promise<PromptRun> {
    for await (const { event, data } of this.events(run, terms)) if (event === 'end') return data;
    throw new Error('A run ends with its end, or throws');
  }
}

function startOf({ endpoint, model, place, attempt, unsentParameters = [] }: MetaEvent): PromptRunStart {
  return {
    endpoint,
    model,
    place,
    isRestart: attempt === 'restart',
    isContinuation: attempt === 'continue',
    unsentParameters: [...unsentParameters],
  };
}

function endOf(
  { template, prompt, request }: PreparedRun,
  { answer, record }: { readonly answer: ChatResult; readonly record: CallRecord },
): PromptRun {
  const { answeredBy, usage, text, finishReason } = answer;
  return {
    version: template.version,
    // Whoever knows the mark could have a model leave it out.
    text: text.replaceAll(prompt.canary, '…'),
    isVerified: false,
    leaksInstructions: leaksCanary(text, prompt.canary),
    output: outputVerdict(template, text),
    answeredBy: answeredBy === undefined ? null : { endpoint: answeredBy.endpoint, model: answeredBy.model, place: answeredBy.place },
    dataClass: request.dataClass,
    finishReason,
    promptTokens: usage?.promptTokens ?? prompt.promptTokens,
    completionTokens: usage?.completionTokens ?? null,
    cacheHitTokens: usage?.cacheHitTokens ?? null,
    costMicroUsd: record.costMicroUsd === 'unknown' ? null : record.costMicroUsd,
  };
}

/** Whether an answer has the form that its template promises; null for a template of plain text. */
export function outputVerdict({ output }: Pick<PromptTemplate, 'output'>, text: string): PromptRun['output'] {
  if (output.form === 'text') return null;
  try {
    return output.schema.safeParse(readJsonAnswer(text)).success ? 'fits' : 'does-not-fit';
  } catch {
    // That a model writes no JSON is what this verdict is for.
    return 'not-json';
  }
}

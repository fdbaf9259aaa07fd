import { Injectable } from '@nestjs/common';
import { ChatEngines, InferenceClient } from '@trivium/ai/inference/api';
import { chatRequestSchema, higherDataClass, readJsonAnswer } from '@trivium/ai/inference/protocol';
import type { CallerIdentity } from '@trivium/platform/http';
import { PromptRegistry } from '../registry/prompt-registry';
import { leaksCanary, PromptSeal } from '../template/prompt-seal';
import type { PromptTemplate } from '../template/prompt-template';
import { renderUnchecked } from '../template/render-template';
import type { PromptRun, RunPrompt } from './dto/prompts.dto';

const DEADLINE_MS = 120_000;

/** Runs a template on an example, so that its author sees what a model makes of it. The text is not verified, is kept nowhere, and says so. */
@Injectable()
export class PromptRuns {
  constructor(
    private readonly registry: PromptRegistry,
    private readonly client: InferenceClient,
    private readonly engines: ChatEngines,
    private readonly seal: PromptSeal,
  ) {}

  /** @throws AppError PROMPT_NOT_FOUND, PROMPT_VERSION_NOT_FOUND, PROMPT_VARIABLES_INVALID, PROMPT_SLOT_TOO_LONG, and what the client throws */
  async run(
    id: string,
    { version, language, variables, model, dataClass: asked }: RunPrompt,
    { organisationId, userId }: Pick<CallerIdentity, 'organisationId' | 'userId'>,
  ): Promise<PromptRun> {
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
    const answer = await this.client.complete(request, {
      organisationId,
      userId,
      purpose: 'prompts.run',
      template: { id: template.id, version: template.version },
      signal: this.engines.closing,
    });
    const { answeredBy, usage, record } = answer;
    return {
      version: template.version,
      text: answer.text,
      isVerified: false,
      leaksInstructions: leaksCanary(answer.text, prompt.canary),
      output: outputVerdict(template, answer.text),
      answeredBy: answeredBy === undefined ? null : { endpoint: answeredBy.endpoint, model: answeredBy.model, place: answeredBy.place },
      dataClass,
      finishReason: answer.finishReason,
      promptTokens: usage?.promptTokens ?? prompt.promptTokens,
      completionTokens: usage?.completionTokens ?? null,
      cacheHitTokens: usage?.cacheHitTokens ?? null,
      costMicroUsd: record.costMicroUsd === 'unknown' ? null : record.costMicroUsd,
    };
  }
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

import { Inject, Injectable } from '@nestjs/common';
import { InferenceClient } from '@trivium/ai/inference/api';
import { type ChatRequest, chatRequestSchema, type DataClass, higherDataClass } from '@trivium/ai/inference/protocol';
import { PromptSeal, renderTemplate } from '@trivium/ai/prompts';
import type { OrganisationId, UserId } from '@trivium/shared/kernel';
import { readLabels } from './read-labels';
import { LONGEST_TAUGHT_TEXT, sentimentLabelsTemplate } from './sentiment-labels.template';
import type { TaughtLabel, TextToTeach } from './taught-texts';

/** Which model teaches, and how sensitive the texts are that it would read. */
export interface Teacher {
  readonly endpoint: string;
  readonly dataClass: DataClass;
}

export interface LessonTerms {
  readonly organisationId: OrganisationId;
  readonly userId?: UserId;
  readonly signal?: AbortSignal;
}

const DEADLINE_MS = 120_000;

/** Has a configured model label texts; nothing of what it writes but a label of the closed set goes on. */
@Injectable()
export class SentimentTeacher {
  constructor(
    @Inject(InferenceClient) private readonly client: InferenceClient,
    @Inject(PromptSeal) private readonly seal: PromptSeal,
  ) {}

  /** Whether the model may be asked at all. @throws AppError with the reason why not: INFERENCE_MODEL_UNKNOWN, INFERENCE_DATA_CLASS_REFUSED … */
  async assertMayTeach(organisationId: OrganisationId, teacher: Teacher): Promise<void> {
    const request = this.requestFor([{ text: 'x' }], teacher);
    const { refusal } = await this.client.plan(request, { organisationId, fallback: 'same-model' });
    if (refusal) throw refusal;
  }

  /** One answer for each text, in their order. @throws AppError what the client throws: nobody answered */
  async label(
    texts: readonly TextToTeach[],
    teacher: Teacher,
    { organisationId, userId, signal }: LessonTerms,
  ): Promise<readonly TaughtLabel[]> {
    const { id, version, purpose } = sentimentLabelsTemplate;
    const { text } = await this.client.complete(this.requestFor(texts, teacher), {
      organisationId,
      userId,
      signal,
      purpose,
      template: { id, version },
      // Labels of another model would be booked under the name of this one.
      fallback: 'same-model',
    });
    return readLabels(text, texts.length);
  }

  private requestFor(texts: readonly TextToTeach[], { endpoint, dataClass }: Teacher): ChatRequest {
    const lines = texts.map(({ text, entity }, place) => {
      const company = entity === undefined ? '' : ` [${entity}]`;
      return `${place + 1}.${company} ${text.slice(0, LONGEST_TAUGHT_TEXT).replace(/\s+/gu, ' ').trim()}`;
    });
    const prompt = renderTemplate(sentimentLabelsTemplate, { variables: { texts: lines }, language: 'en', seal: this.seal });
    const { messages, responseFormat, maxTokens, temperature, thinking } = prompt;
    return chatRequestSchema.parse({
      model: endpoint,
      messages,
      responseFormat,
      maxTokens,
      temperature,
      thinking,
      dataClass: higherDataClass(prompt.dataClass, dataClass),
      deadlineMs: DEADLINE_MS,
    });
  }
}

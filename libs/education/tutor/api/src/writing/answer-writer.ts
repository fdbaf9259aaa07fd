import { Inject, Injectable } from '@nestjs/common';
import { type GatedText, GenerationGate, type GenerationPassage, type GenerationSpec } from '@trivium/ai/generation';
import { type ChosenTemplate, PromptExperiments, PromptSeal, type PromptTemplate, renderUnchecked } from '@trivium/ai/prompts';
import { SOCIAL_INTENTS, type TutorAnswer } from '@trivium/education/tutor/domain';
import { LOGGER, type Logger } from '@trivium/platform/observability';
import type { OrganisationId, UiLanguage, UserId } from '@trivium/shared/kernel';
import { ANSWER_VERIFIER, type AnswerEvidence, type AnswerVerifier } from './answer-verifier';
import { tutorAnswerTemplate } from './tutor-answer.template';

/** The embedded engine as it stands in records: it quotes, it does not write. */
export const EXTRACTIVE_TEMPLATE = { id: 'tutor.extractive', version: '1' } as const;
const LONGEST_SOURCE_TITLE = 500;

export interface AnswerToWrite {
  readonly organisationId: OrganisationId;
  readonly userId: UserId;
  readonly messageId: string;
  /** As the student wrote it. */
  readonly question: string;
  /** Of the course: quotes and answer are in it. */
  readonly language: UiLanguage;
  readonly answer: TutorAnswer;
  readonly signal?: AbortSignal;
}

/**
 * Lets a model put the tutor's answer into its own words, where one may read a student's question; what it wrote is compared with the passages, and the quotes of the embedded
 * engine stand in for whatever does not hold. Without a model, the quotes are the answer.
 */
@Injectable()
export class AnswerWriter {
  constructor(
    @Inject(GenerationGate) private readonly gate: GenerationGate,
    @Inject(ANSWER_VERIFIER) private readonly verifier: AnswerVerifier,
    @Inject(PromptSeal) private readonly seal: PromptSeal,
    @Inject(PromptExperiments) private readonly experiments: PromptExperiments,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Not inside a transaction: a model may take its time. */
  async write(toWrite: AnswerToWrite): Promise<GatedText> {
    const { organisationId, userId, messageId, question, language, answer, signal } = toWrite;
    const passages = sourcesOf(answer);
    // A student keeps the version that was drawn for them.
    const chosen = await this.experiments.choose(organisationId, { templateId: tutorAnswerTemplate.id, subject: userId });
    const spec: GenerationSpec<AnswerEvidence> = {
      organisationId,
      userId,
      purpose: tutorAnswerTemplate.purpose,
      artefact: { kind: 'tutor.answer', id: messageId },
      language,
      dataClass: tutorAnswerTemplate.dataClass,
      inputs: [{ role: 'question', text: question, subjectId: userId, isTold: true }],
      passages,
      isCited: true,
      verifier: this.verifier,
      evidence: (screened) => ({ passages: screened.map(({ text }) => text) }),
      embedded: { text: answer.text, template: EXTRACTIVE_TEMPLATE },
      ...(signal === undefined ? {} : { signal }),
      ...(isForModel(answer)
        ? {
            instruct: (screened, [asked]) =>
              this.instruction({ language, question: asked?.text ?? '' }, { template: chosen.template, sources: screened }),
          }
        : {}),
    };
    const gated = await this.gate.run(spec);
    if (gated.calls.length > 0) await this.recordOutcomes(organisationId, { gated, chosen });
    return gated;
  }

  /** What an experiment compares. The answer stands whether or not this can be written down. */
  private async recordOutcomes(
    organisationId: OrganisationId,
    { gated, chosen }: { readonly gated: GatedText; readonly chosen: ChosenTemplate },
  ): Promise<void> {
    const of = { templateId: chosen.template.id, templateVersion: chosen.template.version, variant: chosen.variant };
    try {
      await this.experiments.record(organisationId, { ...of, kind: 'model-text-shown', value: gated.text.engine === 'embedded' ? 0 : 1 });
      await this.experiments.record(organisationId, { ...of, kind: 'sentences-struck', value: gated.struck.length });
    } catch (error) {
      this.logger.warn('the outcome of a prompt was not written down', { template: of.templateId, error });
    }
  }

  private instruction(
    { question, language }: Pick<AnswerToWrite, 'question' | 'language'>,
    { template, sources }: { readonly template: PromptTemplate; readonly sources: readonly GenerationPassage[] },
  ) {
    const variables = { question, sources: sources.map(({ id: _, ...source }) => source) };
    return renderUnchecked(template, { language, seal: this.seal, variables });
  }
}

/** A courtesy needs no model, an abstention must not be talked away, and a choice among options is the program's. */
function isForModel({ intent, abstained, choice, citations }: TutorAnswer): boolean {
  return !abstained && choice === undefined && citations.length > 0 && !SOCIAL_INTENTS.has(intent);
}

/** One source per citation, so that its number in the text is the number that the reader opens. */
function sourcesOf({ citations }: TutorAnswer): GenerationPassage[] {
  return citations.map(({ passage: { passageId: id, sectionPath, text } }) => {
    const title = sectionPath.join(' › ').slice(0, LONGEST_SOURCE_TITLE);
    return title === '' ? { id, text } : { id, title, text };
  });
}

import { Inject, Injectable } from '@nestjs/common';
import { type GatedText, GenerationGate, type GenerationPassage, type GenerationSpec } from '@trivium/ai/generation';
import { type ChosenTemplate, PromptExperiments, PromptSeal, type PromptTemplate, renderUnchecked } from '@trivium/ai/prompts';
import { LOGGER, type Logger } from '@trivium/platform/observability';
import type { ReadDictation } from '@trivium/radiology/findings/domain';
import {
  BODY_PART_NAMES,
  type BodyPart,
  type DraftStyle,
  type Modality,
  MODALITY_NAMES,
  type ReportContext,
  type ReportSections,
  type ReportSentence,
  sectionsOf,
} from '@trivium/radiology/reporting/domain';
import type { OrganisationId, UserId } from '@trivium/shared/kernel';
import { markdownOf, modelSentences } from './model-report';
import { reportDraftTemplate } from './report-draft.template';
import { reportEvidence, type ReportEvidence } from './report-evidence';
import { ReportVerifier } from './report-verifier';
import { sourcedSentences } from './sentence-sources';
import { termsOf } from './report-terms';

/** The embedded engine as it stands in records. */
export const EMBEDDED_DRAFT_TEMPLATE = { id: 'radiology.draft', version: '1' } as const;

/** The most sentences that a model is asked to rephrase. */
const MOST_SENTENCES = 200;

export interface ReportToWrite {
  readonly organisationId: OrganisationId;
  readonly userId: UserId;
  readonly reportId: string;
  readonly dictation: string;
  readonly read: ReadDictation;
  /** As `composeDraft` wrote them. */
  readonly sentences: readonly ReportSentence[];
  /** Of the report. */
  readonly language: 'en' | 'zh';
  readonly style: DraftStyle;
  readonly modality: Modality;
  readonly bodyPart: BodyPart;
  readonly context: ReportContext;
  readonly signal?: AbortSignal;
}

export interface WrittenReport {
  /** With engine, facts of the generation, what was struck, and the provenance to be recorded. */
  readonly gated: GatedText;
  readonly sections: ReportSections;
  readonly sentences: readonly ReportSentence[];
}

/**
 * Lets a model that runs on this machine rephrase a draft. What it wrote is read like a dictation and compared with what was dictated; what does not hold is struck, counted and shown, what it left out is put in from the
 * draft. Without a model the draft is the report.
 */
@Injectable()
export class ReportWriter {
  private readonly verifier = new ReportVerifier();

  constructor(
    @Inject(GenerationGate) private readonly gate: GenerationGate,
    @Inject(PromptSeal) private readonly seal: PromptSeal,
    @Inject(PromptExperiments) private readonly experiments: PromptExperiments,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Not inside a transaction: a model may take its time. */
  async write(toWrite: ReportToWrite): Promise<WrittenReport> {
    const { organisationId, userId, reportId, dictation, read, sentences, language, signal } = toWrite;
    const chosen = await this.experiments.choose(organisationId, { templateId: reportDraftTemplate.id, subject: userId });
    // A longer report is no model's work: it would not fit, and nobody could look over what was changed.
    const isShort = sentences.length <= MOST_SENTENCES;
    const evidence = reportEvidence({ read, sentences: isShort ? sentences : [], language, dictation });
    const spec: GenerationSpec<ReportEvidence> = {
      organisationId,
      userId,
      purpose: reportDraftTemplate.purpose,
      artefact: { kind: 'radiology.report', id: reportId },
      language,
      dataClass: reportDraftTemplate.dataClass,
      inputs: [{ role: 'dictation', text: dictation, subjectId: null }],
      // What stands as it is needs no model's words.
      passages: evidence.facts.filter(({ isFixed }) => !isFixed).map(({ id, text }) => ({ id, text })),
      verifier: this.verifier,
      evidence,
      embedded: { text: markdownOf(sentences, language), template: EMBEDDED_DRAFT_TEMPLATE },
      ...(signal === undefined ? {} : { signal }),
      ...(evidence.facts.every(({ isFixed }) => isFixed)
        ? {}
        : { instruct: (screened) => this.instruction(toWrite, { template: chosen.template, screened }) }),
    };
    const gated = await this.gate.run(spec);
    if (gated.calls.length > 0) await this.recordOutcomes(organisationId, { gated, chosen });
    if (gated.text.engine === 'embedded') return { gated, sections: sectionsOf(sentences, language), sentences };
    const fixed = evidence.facts.filter(({ isFixed }) => isFixed).map(({ text }) => text);
    const written = sourcedSentences(modelSentences(gated.text.text, language, fixed), { evidence, language, engine: gated.text.engine });
    return { gated, sections: sectionsOf(written, language), sentences: written };
  }

  private instruction(
    { language, style, modality, bodyPart, context }: ReportToWrite,
    { template, screened }: { readonly template: PromptTemplate; readonly screened: readonly GenerationPassage[] },
  ) {
    const textsOf = (section: keyof ReportSections): string[] =>
      screened.filter(({ id }) => id.startsWith(`${section}/`)).map(({ text }) => text.replace(/\s+/g, ' '));
    const reader = { professional: { en: 'doctor', zh: '医师' }, plain: { en: 'patient', zh: '患者' } }[style][language];
    const variables = {
      terms: termsOf(language),
      // What was ordered may hold a name: the examination is named by its kind.
      examination: `${MODALITY_NAMES[modality][language]} · ${BODY_PART_NAMES[bodyPart][language]}${context.technique === undefined ? '' : ` · ${context.technique.slice(0, 200)}`}`,
      reader,
      findings: textsOf('findings'),
      impression: textsOf('impression'),
      recommendations: textsOf('recommendations'),
    };
    return renderUnchecked(template, { language, seal: this.seal, variables });
  }

  /** What an experiment compares. The report stands whether or not this can be written down. */
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
}

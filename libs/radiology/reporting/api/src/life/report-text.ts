import { createHash } from 'node:crypto';
import { canonicalJson, type JsonValue } from '@trivium/platform/audit';
import type { Span } from '@trivium/radiology/findings/domain';
import {
  carryCorrections,
  carrySources,
  type DraftText,
  type FindingCorrection,
  mergeDraft,
  normalTemplate,
  type ReportSections,
  slotProblems,
  standingWords,
  unseen,
  type SlotProblem,
  type WantedCorrection,
} from '@trivium/radiology/reporting/domain';
import type { ChangeReport } from '../dto/report.dto';
import type { DraftedReport, ReportEngine, ToDraft } from '../engine/report-engine';
import type { IssueOverride, ReportContent, ReportEntity } from '../report.entity';
import { reportingErrors } from '../reporting.errors';
import { carryLooked, lookOver } from './report-judgement';

export type ReportText = Pick<
  ReportEntity,
  'dictation' | 'language' | 'outputLanguage' | 'style' | 'modality' | 'bodyPart' | 'context' | 'sections' | 'content' | 'firstSections'
>;

/** Who decides about an override, and when. */
export interface Deciding {
  readonly by: string;
  readonly at: Date;
}

export function toDraftOf(text: Omit<ReportText, 'sections' | 'firstSections'>): ToDraft {
  const { dictation, language, outputLanguage, style, modality, bodyPart, context, content } = text;
  const template = content.template ?? (content.templateId === undefined ? undefined : normalTemplate(content.templateId));
  const { corrections = [] } = content;
  const asked = { dictation, language, outputLanguage, style, modality, bodyPart, context, corrections };
  return template === undefined ? asked : { ...asked, template };
}

/** A draft with what the desk finds in it. */
export function judgedDraft(
  engine: ReportEngine,
  { asked, drafted, priorReport }: { readonly asked: ToDraft; readonly drafted: DraftedReport; readonly priorReport: string | undefined },
): Pick<ReportText, 'sections' | 'content'> {
  const { structured, guideline, sections, sentences } = drafted;
  return {
    sections,
    content: {
      structured,
      guideline,
      sentences,
      looked: [],
      overrides: {},
      ...found(engine, { asked, sections, sentences, priorReport, structured }),
    },
  };
}

/**
 * A report's text after a change: the dictation read again where it or its circumstances changed, sources carried over, contradictions and critical results found anew. Pure but
 * for the engine, so that it runs outside the transaction.
 *
 * @throws AppError REPORT_SPAN_INVALID, REPORT_FINDING_…
 */
export function changedText(engine: ReportEngine, { before, body, deciding, priorReport }: TextChange): ReportText {
  const dictation = body.dictation ?? before.dictation;
  const text: ReportText = {
    ...before,
    dictation,
    content: { ...before.content, corrections: correctionsAfter({ before, body, dictation, deciding }) },
    context: body.context ?? before.context,
    style: body.style ?? before.style,
    language: body.language ?? before.language,
    outputLanguage: body.outputLanguage ?? before.outputLanguage,
  };
  const isReadAnew = isNewReading(before, text);
  const asked = toDraftOf(text);
  const drafted = isReadAnew || before.content.structured === undefined ? engine.draft(asked) : undefined;
  const isRedrafted = isReadAnew && drafted !== undefined && body.sections === undefined;
  const sections = isRedrafted
    ? mergeDraft({ current: currentOf(before), old: engine.draft(toDraftOf(before)), next: drafted })
    : sectionsAfter({ before, body, drafted: isReadAnew ? drafted : undefined });
  const structured = drafted?.structured ?? before.content.structured;
  const looked = lookedAfter({ before, body, text, structured });
  const judged = found(engine, { asked, ...sections, priorReport, structured });
  const content: ReportContent = {
    ...text.content,
    structured,
    openCorrections: drafted?.openCorrections ?? before.content.openCorrections ?? [],
    guideline: drafted?.guideline ?? before.content.guideline ?? [],
    sentences: sections.sentences,
    looked,
    ...judged,
    overrides: overridesAfter({ before: before.content.overrides ?? {}, wanted: body.overrides ?? [], issues: judged.issues, deciding }),
  };
  return { ...text, sections: sections.sections, content, ...(isRedrafted ? { firstSections: drafted.sections } : {}) };
}

export interface TextChange {
  readonly before: ReportText;
  readonly body: ChangeReport;
  readonly deciding: Deciding;
  /** Text of the report compared with. */
  readonly priorReport: string | undefined;
}

/** SHA-256 of what is signed: the words, the circumstances, who and when. */
export function signedHashOf(
  report: Pick<ReportEntity, 'id' | 'sections' | 'context' | 'signedBy' | 'signedAt' | 'patientId' | 'orderId'>,
): string {
  const { id, sections, context, signedBy, signedAt, patientId, orderId } = report;
  const signed = { id, sections, context, signedBy, signedAt: signedAt?.toISOString() ?? null, patientId, orderId };
  return createHash('sha256')
    .update(canonicalJson(structuredClone(signed) as unknown as JsonValue))
    .digest('hex');
}

/** What the same operation always asks for, as a hash. */
export function operationHashOf(body: object): string {
  return createHash('sha256')
    .update(canonicalJson(JSON.parse(JSON.stringify(body)) as JsonValue))
    .digest('hex');
}

function isNewReading(before: ReportText, text: ReportText): boolean {
  const differs = (key: 'dictation' | 'language' | 'style' | 'outputLanguage') => before[key] !== text[key];
  if (differs('dictation') || differs('language') || differs('style') || differs('outputLanguage')) return true;
  if (canonicalJson(plainOf(before.content.corrections)) !== canonicalJson(plainOf(text.content.corrections))) return true;
  // Guidelines depend on who is examined, of what and why; how the pictures were made changes no advice.
  const key = ({ technique: _technique, ...context }: ReportText['context']) => canonicalJson(context as unknown as JsonValue);
  return key(before.context) !== key(text.context);
}

function plainOf(corrections: readonly FindingCorrection[] | undefined): JsonValue {
  return JSON.parse(JSON.stringify(corrections ?? [])) as JsonValue;
}

/** One that stood before, as it is asked for now, keeps who made it and when; where the dictation alone was changed, all of them go where their words went. */
function correctionsAfter({
  before,
  body,
  dictation,
  deciding,
}: Pick<TextChange, 'before' | 'body' | 'deciding'> & { readonly dictation: string }): readonly FindingCorrection[] {
  const stood = carryCorrections(before.content.corrections ?? [], { before: before.dictation, after: dictation });
  if (body.corrections === undefined) return stood;
  const made = new Map(stood.map(({ by, at, ...wanted }) => [madeOf(wanted), { by, at }]));
  const now = { by: deciding.by, at: deciding.at.toISOString() };
  return body.corrections.map((asked) => {
    const wanted = JSON.parse(JSON.stringify(asked)) as WantedCorrection;
    if (wanted.kind !== 'added') assertWithin(wanted.anchor.span, dictation.length);
    const [problem] = wanted.kind === 'removed' ? [] : slotProblems(wanted.slots);
    if (problem !== undefined) throw reportingErrors[SLOT_ERRORS[problem]]();
    return { ...wanted, ...(made.get(madeOf(wanted)) ?? now) };
  });
}

/** What somebody made, wherever its words are now. */
function madeOf(wanted: WantedCorrection): string {
  const placeless = wanted.kind === 'added' ? wanted : { ...wanted, anchor: { ...wanted.anchor, span: [] } };
  return canonicalJson(JSON.parse(JSON.stringify(placeless)) as JsonValue);
}

const SLOT_ERRORS = {
  side_of_lobe: 'REPORT_FINDING_SIDE_WRONG',
  segment_of_lobe: 'REPORT_FINDING_SEGMENT_WRONG',
  size: 'REPORT_FINDING_SIZE_WRONG',
  solid_part: 'REPORT_FINDING_SOLID_PART_WRONG',
  prior_date: 'REPORT_FINDING_DATE_WRONG',
} as const satisfies Record<SlotProblem, keyof typeof reportingErrors>;

function assertWithin([start, end]: Span, length: number): void {
  if (start < 0 || end < start || end > length) throw reportingErrors.REPORT_SPAN_INVALID({ length });
}

function currentOf({ sections, content }: ReportText): DraftText {
  return { sections, sentences: content.sentences ?? carrySources([], sections) };
}

/** Sections as they were written, each sentence with the source that it has or had. */
function sectionsAfter({
  before,
  body,
  drafted,
}: {
  readonly before: ReportText;
  readonly body: ChangeReport;
  readonly drafted: DraftedReport | undefined;
}): DraftText {
  const current = currentOf(before);
  if (body.sections === undefined) return current;
  const written = Object.fromEntries(Object.entries(body.sections).filter(([, text]) => text !== undefined));
  const sections = { ...before.sections, ...written };
  return { sections, sentences: carrySources([...(drafted?.sentences ?? []), ...current.sentences], sections) };
}

function lookedAfter({
  before,
  body,
  text,
  structured,
}: {
  readonly before: ReportText;
  readonly body: ChangeReport;
  readonly text: ReportText;
  readonly structured: ReportContent['structured'];
}): readonly Span[] {
  if (structured === undefined) return [];
  const isSame = before.dictation === text.dictation;
  const kept = isSame
    ? (before.content.looked ?? [])
    : carryLooked({ dictation: before.dictation, looked: before.content.looked ?? [] }, text.dictation, structured);
  const { length } = text.dictation;
  const wanted = body.looked ?? [];
  for (const span of wanted) assertWithin(span, length);
  const open = unseen(structured.stretches, kept);
  const now = open.filter(({ span: [start, end] }) => wanted.some(([from, to]) => from <= start && end <= to)).map(({ span }) => span);
  return [...kept, ...now];
}

function overridesAfter({
  before,
  wanted,
  issues,
  deciding,
}: {
  readonly before: Readonly<Record<string, IssueOverride>>;
  readonly wanted: NonNullable<ChangeReport['overrides']>;
  readonly issues: NonNullable<ReportContent['issues']>;
  readonly deciding: Deciding;
}): Record<string, IssueOverride> {
  const keys = new Set(issues.map(({ key }) => key));
  const after = new Map(Object.entries(before));
  for (const { key, reason } of wanted) {
    if (reason === null) after.delete(key);
    else after.set(key, { reason, by: deciding.by, at: deciding.at.toISOString() });
  }
  // An override is about one contradiction: when that is gone, so is the reason to bear it.
  return Object.fromEntries([...after].filter(([key]) => keys.has(key)));
}

function found(
  engine: ReportEngine,
  {
    asked,
    sections,
    sentences,
    priorReport,
    structured,
  }: {
    readonly asked: ToDraft;
    readonly sections: ReportSections;
    readonly sentences: DraftText['sentences'];
    readonly priorReport: string | undefined;
    readonly structured: ReportContent['structured'];
  },
): Pick<Required<ReportContent>, 'issues' | 'critical'> {
  const { language, outputLanguage, modality, bodyPart, context } = asked;
  const dictation = structured === undefined ? asked.dictation : standingWords({ read: structured, dictation: asked.dictation });
  const text = { sections, sentences, language: outputLanguage, modality, bodyPart, context, priorReport };
  return lookOver(engine, { ...text, dictation, dictationLanguage: language });
}

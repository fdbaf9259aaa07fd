import type { ReadDictation, Span } from '@trivium/radiology/findings/domain';
import type { GuidelineResult } from '@trivium/radiology/guidelines/domain';
import { type BodyPart, type Modality, REPORT_SECTIONS, type ReportContext, type ReportSections, toMarkdown } from '../report';
import type { AppliedTemplate } from '../templates/applied-template';
import { mergeTemplate } from '../templates/merge-template';
import { isAdviceText } from './advice-text';
import { type DictatedPiece, dictatedPieces, isSentenceEnd } from './dictated-pieces';
import type { DraftStyle } from './finding-words';
import { addedSentences, isWrittenOut, sentencesOfPiece, sharedFindings } from './findings-section';
import { impressionSentences } from './impression-section';
import { ruleSentences } from './recommendations-section';
import type { ReportSentence } from './report-sentence';

export interface DraftInput {
  readonly read: ReadDictation;
  readonly dictation: string;
  /** Of the report; may be another than the dictation's. */
  readonly language: 'en' | 'zh';
  readonly modality: Modality;
  readonly bodyPart: BodyPart;
  readonly context: ReportContext;
  readonly guidelines: readonly GuidelineResult[];
  readonly style: DraftStyle;
  /** The normal template that the radiologist chose for this report; without that choice no template is a source. */
  readonly normal?: AppliedTemplate;
}

export interface ReportDraft {
  readonly sections: ReportSections;
  /** In the order of the sections; each stands in its section word for word. */
  readonly sentences: readonly ReportSentence[];
  readonly markdown: string;
  /** Stretches of the dictation that nobody understood: each is marked in the text, and the report cannot be signed before a person looked at it. */
  readonly notUnderstood: readonly Span[];
}

/**
 * A report from what was dictated, in three sections. Deterministic, needs no model; each sentence names its source, and every dictated character lies in a sentence: as a finding, a denial, or word
 * for word.
 */
export function composeDraft(input: DraftInput): ReportDraft {
  const { read, dictation, language, style, guidelines, normal } = input;
  const pieces = dictatedPieces(read, dictation).map((piece) => placed(piece, dictation));
  const sectionOf = new Map(pieces.flatMap(({ section, findings }) => findings.map((index) => [index, section] as const)));
  const options = { read, dictation, language, style, shared: sharedFindings(read), sectionOf };
  const dictated = joined(pieces, input).flatMap((piece) => sentencesOfPiece(piece, options).map((sentence) => ({ sentence, piece })));
  const of = (section: keyof ReportSections): ReportSentence[] =>
    dictated.filter(({ piece }) => piece.section === section).map(({ sentence }) => sentence);
  const impression = of('impression');
  const findings = mergeTemplate(
    dictated.filter(({ piece }) => piece.section === 'findings'),
    { normal, read, language, section: 'findings' },
  );
  // With words that nobody understood, or that tell of something outside the vocabulary, no template may say that nothing was found.
  const isAllNormal = read.findings.length === 0 && pieces.every(({ negatives, isWhollyTold }) => negatives.length > 0 && isWhollyTold);
  const sentences = [
    ...findings,
    ...addedSentences(options),
    ...(impression.length > 0 ? impression : impressionSentences({ ...options, pieces, guidelines })),
    ...(isAllNormal ? mergeTemplate([], { normal, read, language, section: 'impression' }) : []),
    ...of('recommendations'),
    ...ruleSentences({ read, guidelines, language }),
  ];
  const sections = sectionsOf(sentences, language);
  return {
    sections,
    sentences,
    markdown: toMarkdown(sections, language),
    notUnderstood: read.stretches.filter(({ kind }) => kind === 'not_understood').map(({ span }) => span),
  };
}

/** Neighbours of one dictated sentence that stand as dictated stay one sentence. */
function joined(pieces: readonly DictatedPiece[], { read, dictation, language }: DraftInput): DictatedPiece[] {
  if (read.language !== language) return [...pieces];
  const isAsDictated = (piece: DictatedPiece): boolean => !isWrittenOut(piece) && piece.notUnderstood.length === 0;
  const result: DictatedPiece[] = [];
  for (const piece of pieces) {
    const before = result.at(-1);
    const isNext =
      before !== undefined &&
      before.section === piece.section &&
      isAsDictated(before) &&
      isAsDictated(piece) &&
      !isSentenceEnd(dictation, before.span, piece.span);
    if (!isNext) result.push(piece);
    else
      result[result.length - 1] = {
        ...before,
        span: [before.span[0], piece.span[1]],
        findings: [...before.findings, ...piece.findings],
        more: [...before.more, ...piece.more],
        negatives: [...before.negatives, ...piece.negatives],
        isWhollyTold: false,
      };
  }
  return result;
}

/** Advice that was dictated among the findings belongs to the recommendations. */
function placed(piece: DictatedPiece, dictation: string): DictatedPiece {
  const isOfFindings = piece.section === 'findings' && piece.findings.length + piece.more.length + piece.negatives.length === 0;
  return isOfFindings && isAdviceText(dictation.slice(...piece.span)) ? { ...piece, section: 'recommendations' } : piece;
}

/** Findings run on as one text; what a reader counts, in the impression and the recommendations, is numbered. */
export function sectionsOf(sentences: readonly ReportSentence[], language: 'en' | 'zh'): ReportSections {
  const texts = (section: keyof ReportSections): string[] =>
    sentences.filter((sentence) => sentence.section === section).map(({ text }) => text);
  const [findings, impression, recommendations] = REPORT_SECTIONS.map((section) =>
    section === 'findings' ? runOn(texts(section), language) : numbered(texts(section)),
  );
  return { findings: findings ?? '', impression: impression ?? '', recommendations: recommendations ?? '' };
}

/** Chinese sentences follow each other without a blank, but for one that ends in Latin letters. */
function runOn(texts: readonly string[], language: 'en' | 'zh'): string {
  if (language === 'en') return texts.join(' ');
  return texts.map((text, index) => (index < texts.length - 1 && /[.!?]$/.test(text) ? `${text} ` : text)).join('');
}

function numbered(texts: readonly string[]): string {
  return texts.length < 2 ? (texts[0] ?? '') : texts.map((text, index) => `${index + 1}. ${text}`).join('\n');
}

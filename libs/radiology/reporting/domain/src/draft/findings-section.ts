import { type Finding, type ReadDictation, readDictation, type Span } from '@trivium/radiology/findings/domain';
import type { DictatedPiece } from './dictated-pieces';
import type { DraftStyle } from './finding-words';
import { isReservedDenial, negativesText, placedDenials } from './denial-text';
import { findingText } from './finding-text';
import { hasUntoldWords } from './untold-words';
import type { ReportSentence } from './report-sentence';

export interface PieceOptions {
  readonly read: ReadDictation;
  readonly dictation: string;
  /** Of the report; the dictation has its own. */
  readonly language: 'en' | 'zh';
  readonly style: DraftStyle;
  readonly shared: ReadonlySet<number>;
  /** Of each finding: where it is named. */
  readonly sectionOf: ReadonlyMap<number, DictatedPiece['section']>;
}

/**
 * What a piece of the dictation says in the report. In the language of the dictation: the findings written out where they say all of it, else the words as dictated. In the other language:
 * findings and negatives written in it, and the words as dictated beside them, marked, where they say more.
 */
export function sentencesOfPiece(piece: DictatedPiece, options: PieceOptions): ReportSentence[] {
  const { read, language } = options;
  const isSameLanguage = read.language === language;
  if (piece.isCorrected)
    return [
      ...findingSentences(piece, options),
      ...negativeSentences(piece, options),
      ...besideCorrection(piece, options),
      ...unknownSentences(piece, options),
    ];
  const isTold = piece.findings.length + piece.more.length + piece.negatives.length > 0;
  if (!isTold && !isSameLanguage) return readAgain(piece, options);
  if (!isTold || (isSameLanguage && !isWrittenOut(piece))) return [asDictated(piece, options)];
  const written = [...findingSentences(piece, options), ...negativeSentences(piece, options)];
  // What only tells more of a finding is in the sentence about it, where that is written out in this section.
  if (!isSameLanguage && !piece.isWhollyTold) return [...written, asDictated(piece, options)];
  return [...written, ...unknownSentences(piece, options)];
}

function unknownSentences(piece: DictatedPiece, options: PieceOptions): ReportSentence[] {
  return piece.notUnderstood.map((span) => asDictated({ ...piece, span, notUnderstood: [span] }, options));
}

/** What was dictated beside a finding that a person changed or took out, and is in no slot: nothing of it is lost, and nothing of what was corrected is said again. */
function besideCorrection(
  { section, span, findings, more, negatives }: DictatedPiece,
  { read, dictation, language }: PieceOptions,
): ReportSentence[] {
  const told = [...findings, ...more];
  const isSaying = (part: Span): boolean =>
    told.length === 0
      ? /[\p{L}\p{N}]/u.test(dictation.slice(...part))
      : hasUntoldWords(read, { dictation, span: part, findings: told, negatives, notUnderstood: [] });
  const spans = read.stretches
    .filter(({ kind }) => kind === 'carried')
    .map(({ span: [start, end] }): Span => [Math.max(start, span[0]), Math.min(end, span[1])])
    .filter((part) => part[0] < part[1] && isSaying(part));
  if (spans.length === 0) return [];
  const words = spans
    .map((part) =>
      dictation
        .slice(...part)
        .trim()
        .replace(/[,，;；、.。]+$/, ''),
    )
    .join(read.language === 'zh' ? '，' : '; ');
  const source = { kind: 'dictation', spans } as const;
  if (read.language !== language) {
    const end = read.language === 'zh' ? '。' : '.';
    return [{ section, text: `${UNTRANSLATED[language]}${words}${end}`, source, mark: 'untranslated' }];
  }
  return [{ section, text: language === 'zh' ? `另口述：${words}。` : `Also dictated: ${words}.`, source }];
}

/** Before dictated words in the report of the other language. */
const UNTRANSLATED: Readonly<Record<'en' | 'zh', string>> = { en: '[as dictated, untranslated] ', zh: '【原文，未译】' };

/** A finding that is told again (in a dictated impression) has its places where it was told first: in the other language it is read once more, alone. */
function readAgain(piece: DictatedPiece, options: PieceOptions): ReportSentence[] {
  const { dictation, language, style, read } = options;
  const { section, span } = piece;
  const text = dictation.slice(...span);
  const said = readDictation(text, { language: read.language });
  if (said.findings.length === 0 || said.negatives.length > 0 || piece.notUnderstood.length > 0) return [asDictated(piece, options)];
  const findings = said.findings.map((_, index) => index);
  if (hasUntoldWords(said, { dictation: text, span: [0, text.length], findings, negatives: [], notUnderstood: [] }))
    return [asDictated(piece, options)];
  const source = { kind: 'dictation', spans: [span] } as const;
  return said.findings.map((finding) => ({ section, text: findingText(finding, { language, style }), source }));
}

/** Whether a piece in the language of the report is written out from its findings, or stands as dictated. */
export function isWrittenOut({ isWhollyTold, isCorrected, negatives }: DictatedPiece): boolean {
  return isCorrected || (isWhollyTold && negatives.length === 0);
}

function findingSentences(
  { section, findings, more }: DictatedPiece,
  { read, language, style, shared, sectionOf }: PieceOptions,
): ReportSentence[] {
  // A finding that is named again under another heading is told there too.
  const again = more.filter((index) => sectionOf.get(index) !== section);
  return [...findings, ...again].flatMap((index): ReportSentence[] => {
    const finding = read.findings[index];
    if (finding === undefined) return [];
    return [{ section, text: findingText(finding, { language, style }), source: sourceOfFinding(finding, { index, shared }) }];
  });
}

/** Findings that a person added and no words tell. */
export function addedFindings({ findings }: ReadDictation): readonly number[] {
  return findings.flatMap(({ byHand }, index) => (byHand !== undefined && byHand.read === undefined ? [index] : []));
}

/** The findings that a person added, among the findings of the report. */
export function addedSentences({
  read,
  language,
  style,
  shared,
}: Pick<PieceOptions, 'read' | 'language' | 'style' | 'shared'>): ReportSentence[] {
  return addedFindings(read).flatMap((index): ReportSentence[] => {
    const finding = read.findings[index];
    if (finding === undefined) return [];
    return [{ section: 'findings', text: findingText(finding, { language, style }), source: sourceOfFinding(finding, { index, shared }) }];
  });
}

/** A finding with a size tells a measurement. */
export function sourceOfFinding(
  finding: Finding,
  { index, shared }: { readonly index: number; readonly shared: ReadonlySet<number> },
): Extract<ReportSentence['source'], { readonly spans: unknown }> {
  const { byHand } = finding;
  const spans = shared.has(index) ? slotSpans(finding) : [finding.span];
  if (byHand !== undefined)
    return { kind: 'correction', findingIndex: index, spans: byHand.read === undefined ? [] : spans, by: byHand.by, at: byHand.at };
  return finding.sizeMm === undefined ? { kind: 'dictation', spans } : { kind: 'measurement', findingIndex: index, spans };
}

/** Findings whose stretch holds words of something else (`left 8 mm, right 6 mm`): the places of their own slots are their source. */
export function sharedFindings({ findings, negatives }: ReadDictation): ReadonlySet<number> {
  const shared = new Set<number>();
  const told = [...findings.map(({ span }, index) => ({ span, index })), ...negatives.map(({ span }) => ({ span, index: -1 }))];
  let open: { readonly end: number; readonly index: number } | undefined;
  for (const { span, index } of told.sort((a, b) => a.span[0] - b.span[0])) {
    if (open !== undefined && span[0] < open.end) {
      shared.add(open.index);
      shared.add(index);
    }
    if (open === undefined || span[1] >= open.end) open = { end: span[1], index };
  }
  return shared;
}

function slotSpans(finding: Finding): readonly Span[] {
  const merged: [number, number][] = [];
  for (const [from, to] of Object.values(finding.slotSpans).sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else if (to > from) merged.push([from, to]);
  }
  return merged.length === 0 ? [finding.span] : merged;
}

function negativeSentences({ section, negatives, span }: DictatedPiece, { read, dictation, language }: PieceOptions): ReportSentence[] {
  const denied = negatives.map((index) => read.negatives[index]).filter((negative) => negative !== undefined);
  if (denied.length === 0) return [];
  const words = dictation.slice(...span);
  return [
    {
      section,
      text: negativesText(placedDenials(denied, words), { language, isReserved: isReservedDenial(words) }),
      source: { kind: 'dictation', spans: distinct(denied.map(({ span }) => span)) },
    },
  ];
}

/** Two things denied in one breath share their words. */
export function distinct(spans: readonly Span[]): Span[] {
  return [...new Map(spans.map((span) => [span.join(), span])).values()];
}

/** Word for word, with a capital at its head and the stop that is missing at its end. What the program could not place is set off where it stands. */
export function asDictated({ section, span, notUnderstood }: DictatedPiece, { read, dictation, language }: PieceOptions): ReportSentence {
  const words = sentenceOf(withMarks(dictation, { span, notUnderstood, language }), read.language);
  const isTranslated = read.language === language;
  const text = isTranslated ? words : `${UNTRANSLATED[language]}${words}`;
  return {
    section,
    text,
    source: { kind: 'dictation', spans: [span] },
    ...(notUnderstood.length > 0 ? { mark: 'not_understood' as const } : isTranslated ? {} : { mark: 'untranslated' as const }),
  };
}

function withMarks(
  dictation: string,
  { span, notUnderstood, language }: { readonly span: Span; readonly notUnderstood: readonly Span[]; readonly language: 'en' | 'zh' },
): string {
  let [text, from] = ['', span[0]];
  for (const [start, end] of notUnderstood) {
    const unknown = dictation.slice(start, end).trim();
    const mark = language === 'zh' ? `【未识别：${unknown}】` : `[not understood: ${unknown}]`;
    text += `${dictation.slice(from, start)}${mark}${/\s$/.test(dictation.slice(start, end)) ? ' ' : ''}`;
    from = end;
  }
  return text + dictation.slice(from, span[1]);
}

function sentenceOf(text: string, language: 'en' | 'zh'): string {
  const line = text
    .split('\n')
    .map((part) => part.trim())
    .join(' ')
    .trim();
  const trimmed = line.charAt(0).toUpperCase() + line.slice(1);
  const withoutComma = /[,，;；、]$/.test(trimmed) ? trimmed.slice(0, -1) : trimmed;
  if (/[.。!！?？:：]["'”’)）\]】]?$/.test(withoutComma)) return withoutComma;
  return `${withoutComma}${language === 'zh' ? '。' : '.'}`;
}

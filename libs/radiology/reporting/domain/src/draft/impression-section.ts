import type { ReadDictation } from '@trivium/radiology/findings/domain';
import type { GuidelineResult } from '@trivium/radiology/guidelines/domain';
import { type DictatedPiece, isSentenceEnd } from './dictated-pieces';
import type { DraftStyle } from './finding-words';
import { isPlainDenial, isReservedDenial, negativesText, placedDenials } from './denial-text';
import { addedFindings, asDictated, distinct, isWrittenOut, sourceOfFinding } from './findings-section';
import { byImportance } from './importance';
import { impressionText } from './impression-text';
import type { ReportSentence } from './report-sentence';

interface ImpressionOptions {
  readonly read: ReadDictation;
  readonly dictation: string;
  readonly pieces: readonly DictatedPiece[];
  readonly guidelines: readonly GuidelineResult[];
  readonly language: 'en' | 'zh';
  readonly style: DraftStyle;
  readonly shared: ReadonlySet<number>;
  readonly sectionOf: ReadonlyMap<number, DictatedPiece['section']>;
}

/**
 * The impression where none was dictated: the findings, most important first, with size, certainty and change as they are. Without a finding, what was denied outright. Nothing is concluded: a
 * diagnosis is the radiologist's.
 */
export function impressionSentences(options: ImpressionOptions): ReportSentence[] {
  const { read, dictation, pieces, guidelines, language } = options;
  const inFindings = pieces.filter(({ section }) => section === 'findings');
  const indexes = withGroups(
    byImportance([...inFindings.flatMap(({ findings }) => findings), ...addedFindings(read)], { findings: read.findings, guidelines }),
    options,
  );
  const pieceOf = new Map(pieces.flatMap(({ findings }, at) => findings.map((index) => [index, at] as const)));
  const groups = groupsOf(options);
  const seen = new Set<string>();
  const sentences: ReportSentence[] = [];
  for (const [place, index] of indexes.entries()) {
    const group = groups.get(index);
    const own = sentencesOf(index, { ...options, pieceOf });
    const joined =
      group?.isOneBreath === true && indexes[place - 1] === group.finding ? withLargest(sentences.at(-1), own, options) : undefined;
    if (joined !== undefined) sentences[sentences.length - 1] = joined;
    // Said twice in the dictation, once in the impression.
    else sentences.push(...own.filter(({ text }) => !seen.has(text)));
    for (const { text } of own) seen.add(text);
  }
  if (sentences.length > 0) return sentences;
  const denied = inFindings.flatMap(({ negatives, span }) => {
    const here = negatives.map((index) => read.negatives[index]).filter((negative) => negative !== undefined);
    const words = dictation.slice(...span);
    if (!isPlainDenial(words, { language: read.language, negatives: here })) return [];
    const isReserved = isReservedDenial(words);
    return placedDenials(here, words).map((negative) => ({ negative, isReserved }));
  });
  if (denied.length === 0) return [];
  const source = { kind: 'dictation', spans: distinct(denied.map(({ negative }) => negative.span)) } as const;
  const text = negativesText(
    denied.map(({ negative }) => negative),
    { language, isReserved: denied.some(({ isReserved }) => isReserved) },
  );
  return [{ section: 'impression', text, source }];
}

const LARGEST = /^(?:其中)?(?:较大|最大)|^(?:the )?(?:largest|biggest|larger)\b/i;

interface Group {
  /** Index of what is told of all of them. */
  readonly finding: number;
  /** Whether the largest was dictated in the same sentence. */
  readonly isOneBreath: boolean;
}

/** Of each `the largest of them`: the group that it is one of. */
function groupsOf({ dictation, pieces }: ImpressionOptions): ReadonlyMap<number, Group> {
  const groups = new Map<number, Group>();
  pieces.forEach(({ findings, span }, at) => {
    const before = pieces[at - 1];
    const finding = before?.findings.at(-1);
    const [largest] = findings;
    if (before === undefined || finding === undefined || largest === undefined || !LARGEST.test(dictation.slice(...span).slice(0, 20)))
      return;
    groups.set(largest, { finding, isOneBreath: !isSentenceEnd(dictation, before.span, span) });
  });
  return groups;
}

/** `Three nodules, the largest 5 mm, unchanged.`, as it was dictated: a line of its own would not say of which. Only where the words stand as dictated. */
function withLargest(
  group: ReportSentence | undefined,
  [largest, ...others]: readonly ReportSentence[],
  { read, language }: ImpressionOptions,
): ReportSentence | undefined {
  if (read.language !== language || others.length > 0 || group?.mark !== undefined || largest?.mark !== undefined) return undefined;
  if (group === undefined || largest === undefined || !LARGEST.test(largest.text)) return undefined;
  if (!('spans' in group.source) || !('spans' in largest.source)) return undefined;
  const words = language === 'en' ? largest.text.charAt(0).toLowerCase() + largest.text.slice(1) : largest.text;
  return {
    ...group,
    text: joinedWith(group.text, words, language),
    source: { ...group.source, spans: [...group.source.spans, ...largest.source.spans] },
  };
}

/** `The largest of them` stays behind the group that it is one of, and both stand where the more important of them does. */
function withGroups(indexes: readonly number[], options: ImpressionOptions): number[] {
  const groups = groupsOf(options);
  const told = new Set<number>();
  return indexes.flatMap((index) => {
    const group = groups.get(index)?.finding;
    const together = [...(group === undefined ? [] : [group]), index].filter((one) => !told.has(one));
    for (const one of together) told.add(one);
    return together;
  });
}

/** What was made of a finding, in the same breath: `likely pneumonia`, 考虑感染. */
const READING_EN =
  /^(?:(?:most )?likely|probabl[ey]|possibl[ey]|suspicious|suggest(?:ive|ing|s)?|consistent|compatible|concerning|worrisome|may represent|cannot exclude|can ?not be excluded|favou?r(?:s|ed|ing)?|in keeping with|differential|versus|vs|representing|reflecting)\b/i;
const READING_ZH = /^(?:考虑|可能|不除外|不能除外|不能排除|疑|倾向|符合|提示|性质待定|待排|首先考虑|多为|多考虑)/;

/** A finding as dictated where a rendering would say less than the dictation did, else written out; with what was made of it. */
function sentencesOf(
  index: number,
  {
    read,
    dictation,
    pieces,
    pieceOf,
    language,
    style,
    shared,
    sectionOf,
  }: ImpressionOptions & { readonly pieceOf: ReadonlyMap<number, number> },
): ReportSentence[] {
  const finding = read.findings[index];
  const at = pieceOf.get(index) ?? -1;
  const piece = pieces[at];
  if (finding === undefined) return [];
  if (piece === undefined)
    return [
      { section: 'impression', text: impressionText(finding, { language, style }), source: sourceOfFinding(finding, { index, shared }) },
    ];
  const next = pieces[at + 1];
  const words = next === undefined ? '' : dictation.slice(...next.span);
  const isReading =
    next !== undefined &&
    next.section === piece.section &&
    next.findings.length + next.more.length + next.negatives.length + next.notUnderstood.length === 0 &&
    !isSentenceEnd(dictation, piece.span, next.span) &&
    (READING_EN.test(words) || READING_ZH.test(words));
  const options = { read, dictation, language, style, shared, sectionOf };
  const isAlone = piece.findings.length === 1 && piece.more.length + piece.negatives.length === 0;
  if (read.language === language && isAlone && !isWrittenOut(piece) && piece.notUnderstood.length === 0) {
    const end = isReading ? next.span[1] : piece.span[1];
    return [asDictated({ ...piece, section: 'impression', span: [piece.span[0], end] }, options)];
  }
  const text = impressionText(finding, { language, style });
  const source = sourceOfFinding(finding, { index, shared });
  if (!isReading) return [{ section: 'impression', text, source }];
  // What was made of the finding stays with it, in the words of the person.
  const reading = asDictated(next, options);
  return [
    {
      section: 'impression',
      text: read.language === language ? joinedWith(text, words, language) : `${text} ${reading.text}`,
      source: { ...source, spans: [...source.spans, next.span] },
      ...(reading.mark === undefined ? {} : { mark: reading.mark }),
    },
  ];
}

/** `…, likely pneumonia.` */
function joinedWith(text: string, words: string, language: 'en' | 'zh'): string {
  const bare = words.trim().replace(/[.。,，;；]$/, '');
  return language === 'zh' ? `${text.slice(0, -1)}，${bare}。` : `${text.slice(0, -1)}, ${bare}.`;
}

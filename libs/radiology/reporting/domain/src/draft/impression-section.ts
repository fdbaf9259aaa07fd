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
  const seen = new Set<string>();
  const sentences = indexes.flatMap((index): ReportSentence[] =>
    sentencesOf(index, { ...options, pieceOf }).filter(({ text }) => {
      // Said twice in the dictation, once in the impression.
      const isNew = !seen.has(text);
      seen.add(text);
      return isNew;
    }),
  );
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

/** `The largest of them` stays behind the group that it is one of, and both stand where the more important of them does. */
function withGroups(indexes: readonly number[], { dictation, pieces }: ImpressionOptions): number[] {
  const groupOf = new Map<number, number>();
  pieces.forEach(({ findings, span }, at) => {
    const group = pieces[at - 1]?.findings.at(-1);
    const [largest] = findings;
    if (group !== undefined && largest !== undefined && LARGEST.test(dictation.slice(...span).slice(0, 20))) groupOf.set(largest, group);
  });
  const told = new Set<number>();
  return indexes.flatMap((index) => {
    const group = groupOf.get(index);
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

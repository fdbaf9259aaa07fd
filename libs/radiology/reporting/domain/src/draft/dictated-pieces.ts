import type { ReadDictation, Span } from '@trivium/radiology/findings/domain';
import type { ReportSections } from '../report';
import { dictatedSentences, type ToldPlace } from './dictated-sentences';
import { hasUntoldWords } from './untold-words';

/** A stretch of a dictation that becomes one or more sentences of the report. Together the pieces hold every dictated character but white space and headings. */
export interface DictatedPiece {
  readonly section: keyof ReportSections;
  readonly span: Span;
  /** Indexes into the findings that are named here, in the order of the text. */
  readonly findings: readonly number[];
  /** Findings that are named elsewhere, and of which this tells more. */
  readonly more: readonly number[];
  readonly negatives: readonly number[];
  /** Inside the piece. */
  readonly notUnderstood: readonly Span[];
  /** Whether findings and negatives say all of it, here and wherever else they are told of. Where they do not (`small effusion`: no slot for small), the words as dictated stand in the report. */
  readonly isWhollyTold: boolean;
  /** Tells of a finding that a person changed or took out: the words as dictated would contradict the report, so they are written anew. */
  readonly isCorrected: boolean;
}

const CLAUSE_END = /[,，;；]/;

/** What a dictation is made of, in its order. Linear in its length. */
export function dictatedPieces(read: ReadDictation, dictation: string): DictatedPiece[] {
  const heads = new Set(read.stretches.map(({ span }) => span[0]));
  const shortHeads = new Set(read.language === 'zh' ? shorthandHeads(read) : []);
  const notUnderstood = read.stretches.filter(({ kind }) => kind === 'not_understood').map(({ span }) => span);
  const pieces: DictatedPiece[] = [];
  let nextUnknown = 0;
  for (const { section, span, places } of dictatedSentences(read, dictation)) {
    let nextPlace = 0;
    const first = pieces.length;
    for (const clause of cutAtCommas(dictation, { span, heads, shortHeads, places })) {
      const inside: ToldPlace[] = [];
      for (let place = places[nextPlace]; place !== undefined && place.span[0] < clause[1]; place = places[++nextPlace]) inside.push(place);
      const unknown: Span[] = [];
      for (
        let stretch = notUnderstood[nextUnknown];
        stretch !== undefined && stretch[0] < clause[1];
        stretch = notUnderstood[++nextUnknown]
      ) {
        if (stretch[1] > clause[0]) unknown.push([Math.max(stretch[0], clause[0]), Math.min(stretch[1], clause[1])]);
        // The rest of a stretch that goes on in the next clause is marked there.
        if (stretch[1] > clause[1]) break;
      }
      const piece = pieceOf({ read, dictation, section, span: clause, places: inside, notUnderstood: unknown });
      const before = pieces.length > first ? pieces.at(-1) : undefined;
      if (before !== undefined && isPlain(before) && isPlain(piece))
        pieces[pieces.length - 1] = { ...before, span: [before.span[0], clause[1]] };
      else pieces.push(piece);
    }
  }
  return agreed(hasCorrections(read) ? corrected(pieces, read) : pieces);
}

function hasCorrections({ findings, stretches }: ReadDictation): boolean {
  return findings.some(({ byHand }) => byHand?.read !== undefined) || stretches.some(({ isLeftOut }) => isLeftOut);
}

/** Marks the pieces that a correction is about, also those that only tell a changed finding again. */
function corrected(pieces: readonly DictatedPiece[], read: ReadDictation): DictatedPiece[] {
  const isChanged = (index: number | undefined): boolean => index !== undefined && read.findings[index]?.byHand !== undefined;
  return pieces.map((piece) => {
    const here = read.stretches.filter(({ span }) => span[0] < piece.span[1] && piece.span[0] < span[1]);
    const isTouched = here.some(({ findingIndex, isLeftOut }) => isLeftOut === true || isChanged(findingIndex));
    if (!isTouched && ![...piece.findings, ...piece.more].some(isChanged)) return piece;
    const again = here.flatMap(({ kind, findingIndex }) => (kind === 'finding' && findingIndex !== undefined ? [findingIndex] : []));
    const more = [...new Set([...piece.more, ...again])].filter((index) => !piece.findings.includes(index));
    return { ...piece, more, isCorrected: true };
  });
}

interface PieceParts {
  readonly read: ReadDictation;
  readonly dictation: string;
  readonly section: keyof ReportSections;
  readonly span: Span;
  readonly places: readonly ToldPlace[];
  readonly notUnderstood: readonly Span[];
}

function pieceOf({ read, dictation, section, span, places, notUnderstood }: PieceParts): DictatedPiece {
  const findings = places.flatMap(({ finding, isHome }) => (finding !== undefined && isHome ? [finding] : []));
  const more = places.flatMap(({ finding, isHome }) => (finding !== undefined && !isHome ? [finding] : []));
  const negatives = places.flatMap(({ negative }) => negative ?? []);
  const isWhollyTold =
    places.length > 0 && !hasUntoldWords(read, { dictation, span, findings: [...findings, ...more], negatives, notUnderstood });
  return { section, span, findings, more, negatives, notUnderstood, isWhollyTold, isCorrected: false };
}

function isPlain({ findings, more, negatives, notUnderstood }: DictatedPiece): boolean {
  return findings.length + more.length + negatives.length + notUnderstood.length === 0;
}

/** A finding is written out when all that tells of it in its section is told by it: one piece that is not keeps all of them as dictated. */
function agreed(pieces: readonly DictatedPiece[]): DictatedPiece[] {
  const sectionOf = new Map(pieces.flatMap(({ section, findings }) => findings.map((index) => [index, section] as const)));
  const untold = new Set<number>();
  const isHere = (index: number, section: DictatedPiece['section']): boolean => sectionOf.get(index) === section;
  for (const { section, findings, more, isWhollyTold } of pieces)
    if (!isWhollyTold) for (const index of [...findings, ...more.filter((one) => isHere(one, section))]) untold.add(index);
  return pieces.map((piece) => {
    const isKept = [...piece.findings, ...piece.more.filter((one) => isHere(one, piece.section))].some((index) => untold.has(index));
    return isKept ? { ...piece, isWhollyTold: false } : piece;
  });
}

/** Whether a sentence ends between two stretches. */
export function isSentenceEnd(dictation: string, [, end]: Span, [start]: Span): boolean {
  return /[.。!！?？\n]/.test(dictation.slice(end - 1, start));
}

/** Where something told begins right behind something else that is told: between two such a blank is a comma (右下实6稳定 无积液). */
function shorthandHeads({ stretches }: ReadDictation): readonly number[] {
  const isTold = (kind: ReadDictation['stretches'][number]['kind'] | undefined): boolean => kind === 'finding' || kind === 'negative';
  return stretches.flatMap(({ kind, span }, index) => (isTold(kind) && isTold(stretches[index - 1]?.kind) ? [span[0]] : []));
}

interface Cutting {
  readonly span: Span;
  /** Heads behind a blank alone. */
  readonly shortHeads: ReadonlySet<number>;
  /** Where stretches begin: within one there is no cut. */
  readonly heads: ReadonlySet<number>;
  /** In the order in which they begin. */
  readonly places: readonly ToldPlace[];
}

/** A sentence cut at the commas where something else begins. */
function* cutAtCommas(text: string, { span: [start, end], heads, shortHeads, places }: Cutting): Generator<Span> {
  let [from, nextPlace, told] = [start, 0, start];
  for (let index = start; index < end - 1; index++) {
    const isBlank = text.charAt(index) === ' ' && shortHeads.has(index + 1);
    if (!isBlank && !CLAUSE_END.test(text.charAt(index))) continue;
    for (let place = places[nextPlace]; place !== undefined && place.span[0] <= index; place = places[++nextPlace])
      told = Math.max(told, place.span[1]);
    let next = index + 1;
    while (next < end && /\s/.test(text.charAt(next))) next++;
    if (next >= end || !heads.has(next) || told > index + 1) continue;
    yield [from, index + 1];
    from = next;
    index = next - 1;
  }
  if (from < end) yield [from, end];
}

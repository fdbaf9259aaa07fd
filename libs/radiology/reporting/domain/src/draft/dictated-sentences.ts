import type { ReadDictation, Span } from '@trivium/radiology/findings/domain';
import { splitSentences } from '@trivium/shared/language';
import type { ReportSections } from '../report';
import { dictatedBlocks } from './dictated-blocks';

/** A stretch of one sentence that a finding or a denial was read from. */
export interface ToldPlace {
  readonly span: Span;
  readonly finding?: number;
  readonly negative?: number;
  /** Where the finding is named; elsewhere it is only told more of (`It measures 12 mm.`). */
  readonly isHome: boolean;
}

export interface DictatedSentence {
  readonly section: keyof ReportSections;
  readonly span: Span;
  readonly places: readonly ToldPlace[];
}

/** The sentences of a dictation, each with what was read in it. A finding that several sentences tell of is at home where it is named. */
export function dictatedSentences(read: ReadDictation, dictation: string): DictatedSentence[] {
  const sentences = dictatedBlocks(dictation, read.language).flatMap(({ section, span: [from, to] }) =>
    splitSentences(dictation.slice(from, to), read.language).map(({ start, end }) => ({
      section,
      span: [from + start, from + end] as Span,
      places: [] as ToldPlace[],
    })),
  );
  const at = (index: number): number => sentenceAt(sentences, index);
  read.findings.forEach(({ span, slotSpans, byHand }, finding) => {
    // Added by a person: no sentence tells it.
    if (byHand !== undefined && byHand.read === undefined) return;
    const hulls = new Map<number, [number, number]>();
    const slots = Object.values(slotSpans);
    for (const slot of slots.length === 0 ? [span] : slots) {
      const hull = hulls.get(at(slot[0]));
      if (hull === undefined) hulls.set(at(slot[0]), [slot[0], slot[1]]);
      else [hull[0], hull[1]] = [Math.min(hull[0], slot[0]), Math.max(hull[1], slot[1])];
    }
    const home = at(slotSpans.type?.[0] ?? slotSpans.lobe?.[0] ?? span[0]);
    if (!hulls.has(home)) hulls.set(home, [span[0], Math.min(span[1], sentences[home]?.span[1] ?? span[1])]);
    for (const [index, hull] of hulls) sentences[index]?.places.push({ span: hull, finding, isHome: index === home });
  });
  const isCarried = carriedReader(read);
  read.negatives.forEach(({ span }, negative) => {
    // Denied within words that are carried over (history, advice): those words say it.
    if (!isCarried(span)) sentences[at(span[0])]?.places.push({ span, negative, isHome: true });
  });
  for (const { places } of sentences) places.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  return sentences;
}

/** The sentence that an offset lies in; the next one for an offset in a heading. */
function sentenceAt(sentences: readonly { readonly span: Span }[], index: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.span[1] ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a span lies within a stretch that is carried over word for word. */
function carriedReader({ stretches }: ReadDictation): (span: Span) => boolean {
  return ([start, end]) => {
    let [low, high] = [0, stretches.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle]?.span[1] ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const stretch = stretches[low];
    return stretch?.kind === 'carried' && stretch.span[0] <= start && end <= stretch.span[1];
  };
}

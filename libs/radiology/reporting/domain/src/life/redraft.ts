import type { ReportSentence, SentenceSource } from '../draft/report-sentence';
import { REPORT_SECTIONS, type ReportSections } from '../report';

/** A draft: sections and, for each of their sentences, where it comes from. */
export interface DraftText {
  readonly sections: ReportSections;
  readonly sentences: readonly ReportSentence[];
}

export interface DraftMerge {
  /** The report as people have made it. */
  readonly current: DraftText;
  /** What the program drafted for it. */
  readonly old: DraftText;
  /** What the program drafts now. */
  readonly next: DraftText;
}

/**
 * Brings a new draft into a report that people may have edited: a three-way merge, sentence by sentence. A section that nobody touched becomes the new draft's. In one that somebody did, every
 * sentence of theirs stays where it is, and what they took out stays out; sentences that the new draft lacks leave, and those that only the new draft has come in behind the one that they follow
 * there. A model's wording of the old draft gives way to the draft itself.
 */
export function mergeDraft({ current, old, next }: DraftMerge): DraftText {
  const parts = REPORT_SECTIONS.map((section) => mergeSection({ current, old, next }, section));
  const sections = Object.fromEntries(parts.map(({ section, text }) => [section, text])) as unknown as ReportSections;
  return { sections, sentences: parts.flatMap(({ sentences }) => sentences) };
}

interface MergedSection {
  readonly section: keyof ReportSections;
  readonly text: string;
  readonly sentences: readonly ReportSentence[];
}

function mergeSection({ current, old, next }: DraftMerge, section: keyof ReportSections): MergedSection {
  const of = ({ sentences }: DraftText) => sentences.filter((sentence) => sentence.section === section);
  const [before, after] = [of(old), of(next)];
  const mine = of(current).map((sentence) => unphrased(sentence, before));
  if (isSame(mine, before)) return { section, text: next.sections[section], sentences: after };
  const fresh = new Map(after.map((sentence) => [sentence.text, sentence]));
  const had = new Set([...before, ...mine].map(({ text }) => text));
  const merged = mine.flatMap((sentence) => {
    const again = fresh.get(sentence.text);
    if (again !== undefined) return [again];
    return sentence.source.kind === 'person' ? [sentence] : [];
  });
  for (const [index, sentence] of after.entries())
    if (!had.has(sentence.text)) merged.splice(placeOf(after.slice(0, index), merged), 0, sentence);
  return { section, text: merged.map(({ text }) => text).join('\n'), sentences: merged };
}

/** Behind the nearest of the sentences before it that the merged text has; at the end when it has none of them. */
function placeOf(before: readonly ReportSentence[], merged: readonly ReportSentence[]): number {
  const places = new Map(merged.map(({ text }, place) => [text, place]));
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const place = places.get(before[index]?.text ?? '');
    if (place !== undefined) return place + 1;
  }
  return merged.length;
}

function unphrased(sentence: ReportSentence, drafted: readonly ReportSentence[]): ReportSentence {
  if (sentence.source.kind !== 'model') return sentence;
  const of = keyOf(sentence.source.of);
  return drafted.find(({ source }) => keyOf(source) === of) ?? sentence;
}

function isSame(one: readonly ReportSentence[], other: readonly ReportSentence[]): boolean {
  return one.length === other.length && one.every(({ text }, index) => text === other[index]?.text);
}

/** Equal for equal sources, whatever order their fields were stored in: JSON columns keep none. */
function keyOf(source: SentenceSource): string {
  return JSON.stringify(Object.entries(source).sort(([one], [other]) => (one < other ? -1 : 1)));
}

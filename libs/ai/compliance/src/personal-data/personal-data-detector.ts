import { spansOverlap } from '@trivium/shared/kernel';
import { capitalisedNameRecogniser } from './capitalised-name-recogniser';
import { chineseNameRecogniser } from './chinese-name-recogniser';
import { dateRecogniser } from './date-recogniser';
import { englishNameRecogniser } from './english-name-recogniser';
import { numberRecogniser } from './number-recogniser';
import { hl7Recogniser } from './hl7-recogniser';
import { inOneScript } from './one-script';
import { onlineRecogniser } from './online-recogniser';
import type { PersonalSpan, Recogniser } from './personal-span';
import { placeRecogniser } from './place-recogniser';
import { WELL_KNOWN_NAMES } from './well-known-names';

const OWN: readonly Recogniser[] = [
  numberRecogniser,
  onlineRecogniser,
  dateRecogniser,
  chineseNameRecogniser,
  englishNameRecogniser,
  capitalisedNameRecogniser,
  placeRecogniser,
  hl7Recogniser,
];

/** Finds what names a person in Chinese, English and mixed text. A profession registers its own terms and recognisers; nothing of it stands here. */
export class PersonalDataDetector {
  readonly #terms = new Set<string>();
  readonly #recognisers: Recogniser[] = [...OWN];

  /** Words that look like somebody's name or number and are not: eponyms, clinical terms, companies. Case does not matter. */
  registerTerms(terms: Iterable<string>): void {
    for (const term of terms) this.#terms.add(term.toLowerCase());
  }

  registerRecogniser(recogniser: Recogniser): void {
    this.#recognisers.push(recogniser);
  }

  /** Spans in order, none overlapping: the more certain one wins, then the longer. A name once found is found again wherever it stands. */
  detect(text: string): readonly PersonalSpan[] {
    const read = inOneScript(text);
    const candidates = this.#recognisers
      .flatMap((recogniser) => recogniser.find(read))
      .map((span) => (read === text ? span : { ...span, text: text.slice(span.start, span.end) }))
      .filter((span) => !this.#terms.has(span.text.toLowerCase()) && !isOfLessons(span));
    const first = withoutOverlap(candidates);
    return withoutOverlap([...first, ...repeatedNames(text, first)]);
  }
}

/** Known of firms and lessons; whoever says "my name is" or has a title is somebody all the same. */
function isOfLessons({ text, reason }: PersonalSpan): boolean {
  return ['given-name', 'context', 'listed'].includes(reason) && WELL_KNOWN_NAMES.has(text.toLowerCase());
}

function withoutOverlap(candidates: readonly PersonalSpan[]): readonly PersonalSpan[] {
  const ranked = [...candidates].sort((a, b) => b.certainty - a.certainty || b.end - b.start - (a.end - a.start) || a.start - b.start);
  // Kept spans are ordered by place: a candidate need only be held against its two neighbours there.
  const kept: PersonalSpan[] = [];
  for (const span of ranked) {
    let low = 0;
    for (let high = kept.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((kept[middle]?.start ?? 0) < span.start) low = middle + 1;
      else high = middle;
    }
    if ([kept[low - 1], kept[low]].some((near) => near !== undefined && spansOverlap(near, span))) continue;
    kept.splice(low, 0, span);
  }
  return kept;
}

function repeatedNames(text: string, found: readonly PersonalSpan[]): readonly PersonalSpan[] {
  const names = new Set(
    found
      .filter(({ type, text: name }) => type === 'NAME' && name.length > (/\p{Script=Han}/u.test(name) ? 1 : 4))
      .map((span) => span.text),
  );
  if (names.size === 0) return [];
  const source = [...names].map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');
  return [...text.matchAll(new RegExp(`(?<![A-Za-z])(?:${source})(?![A-Za-z])`, 'gu'))].map((match) => ({
    type: 'NAME' as const,
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    certainty: 0.7,
    reason: 'named-before',
  }));
}

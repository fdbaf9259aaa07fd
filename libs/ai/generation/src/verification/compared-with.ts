import type { SentenceReading } from './reading';
import type { TermReader } from './terms';
import { keptWith } from './kept-with';

/** On which side of what it is compared with something lies. */
interface Comparison {
  readonly isAbove: boolean;
  readonly reference: readonly string[];
}

const EN =
  /\b(?:(?<above>above|over|(?:more|higher|greater|larger|bigger|better|dearer) than)|(?<below>below|under|short of|(?:less|lower|smaller|fewer|worse|cheaper) than)) (?<reference>(?:[a-z][\w’'-]*(?: |$)){1,4})/giu;
const ZH =
  /(?:(?<above>(?<!不)(?:高于|超过|超出|多于|大于|好于|优于))|(?<below>(?<!不)(?:低于|不及|少于|小于|逊于|差于)))(?<reference>\p{sc=Han}{2,6})/gu;
const DENIED = /(?:\b(?:not|no|never|without)\b(?: \w+)? ?|n['’]t |[不未没无])$/iu;

const comparisonsOf = keptWith(({ text }: SentenceReading, reader: TermReader): readonly Comparison[] =>
  [...text.matchAll(/\p{sc=Han}/u.test(text) ? ZH : EN)]
    .filter(({ index }) => !DENIED.test(text.slice(0, index)))
    .map(({ groups }) => ({ isAbove: groups?.['above'] !== undefined, reference: reader.read(groups?.['reference'] ?? '') }))
    .filter(({ reference }) => reference.length > 0),
);

/** Both begin with the same two words, or with the one that either has. */
function isSameReference(a: readonly string[], b: readonly string[]): boolean {
  const length = Math.min(2, a.length, b.length);
  return a.slice(0, length).every((term, at) => term === b[at]);
}

/**
 * Whether a sentence puts something on the other side of what the source compares it with: `9 % less than the issue price` for `9 % above the issue price`. Whoever exchanges the two sides of a comparison compares with
 * something else, and is not meant.
 */
export function isOnOtherSide(
  said: SentenceReading,
  { known, reader }: { readonly known: SentenceReading; readonly reader: TermReader },
): boolean {
  const own = comparisonsOf(said, reader);
  if (own.length === 0) return false;
  const others = comparisonsOf(known, reader);
  return own.some(({ isAbove, reference }) => {
    const alike = others.filter((other) => isSameReference(reference, other.reference));
    return alike.length > 0 && alike.every((other) => other.isAbove !== isAbove);
  });
}

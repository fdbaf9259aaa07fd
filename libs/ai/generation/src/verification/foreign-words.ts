import { keptWith } from './kept-with';
import type { TermWeights } from './overlap';
import type { Clause } from './reading';
import { type SourceSentence, takesFromBefore } from './sources';
import { GRADING } from './unknown-names';

const HAN = /^\p{sc=Han}$/u;
/** How far into a Chinese clause its subject reaches, in terms. */
const SUBJECT_ZH = 6;
const SUBJECT_EN = 2;
const HAS_HAN = /\p{sc=Han}/u;
const NAME_INSIDE = /(?<!^|[.:] )\b\p{Lu}\p{L}{2,}/u;

/** `Hallmere's sales grew` for `Sales grew`: the name of the sentence before, where this one has no other. */
const isNameless = keptWith(({ text }: SourceSentence): boolean => !NAME_INSIDE.test(text.trim()));

/**
 * Whether a clause says something of this source sentence in the words of another: `The marrow is clotted by platelets`, where marrow stands elsewhere in the passage. A pronoun takes its words from the sentence before; a
 * Chinese sentence may leave its subject out.
 */
export function takesForeignWords(
  { text, terms }: Clause,
  { sentence, weights }: { readonly sentence: SourceSentence; readonly weights: TermWeights },
): boolean {
  const own = sentence.words;
  const isFromBefore = takesFromBefore(sentence);
  const isForeign = (term: string): boolean =>
    weights.known.has(term) &&
    !own.has(term) &&
    !weights.reader.isGeneral(term) &&
    !GRADING.has(term) &&
    !(HAN.test(term) && sentence.text.includes(term)) &&
    !(isFromBefore && sentence.previousTerms.has(term));
  if (!HAS_HAN.test(text))
    return terms.some(
      (term, place) =>
        isForeign(term) &&
        !isOfName(term, { text, sentence, weights }) &&
        !(place < SUBJECT_EN && sentence.previousTerms.has(term) && isNameless(sentence)),
    );
  let run = 0;
  return terms.some((term, place) => {
    const isSubject = place < SUBJECT_ZH && sentence.previousTerms.has(term);
    run = isForeign(term) && !isSubject ? run + (HAN.test(term) ? 1 : 2) : 0;
    return run >= 2;
  });
}

/** `The frog heart beats` for `the heart beats`, where another sentence of the passage speaks of `the frog heart`: a word that stands there beside the same word. */
function isOfName(
  term: string,
  { text, sentence, weights: { reader } }: { readonly text: string; readonly sentence: SourceSentence; readonly weights: TermWeights },
): boolean {
  const words = text.toLowerCase().match(/[a-z]+/gu) ?? [];
  const context = sentence.context.toLowerCase();
  return words.some((word, at) => {
    const next = words[at + 1];
    if (next === undefined || reader.termOf(word) !== term) return false;
    const other = reader.termOf(next);
    return other !== '' && sentence.words.has(other) && new RegExp(`\\b${word} ${next}\\b`, 'u').test(context);
  });
}

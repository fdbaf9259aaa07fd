import { readAssertions } from './assertion-reader';
import { foldText, type FoldedText } from './folded-text';
import type { Mention } from './mention';
import { isEcho, mentionOf } from './mention-building';
import { conceptIn, placesOf, type SentenceContext, type Unit } from './mention-parts';
import { isCue, type ReportWord } from './report-words';
import { CONCEPTS } from './words/concept-words';
import { readSentences, type Sentence, type SentencePart } from './sentences';
import { hasOtherSense } from './word-senses';

/** A section of a report, read. */
export interface ReadSection {
  readonly folded: FoldedText;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
}

/** What a later sentence may go on to describe without naming it again. */
const CAN_BE_CONTINUED =
  /^(?:nodule|mass|lesion|cyst|stone|lymphadenopathy|lymph_node|hemangioma|fibroid|aneurysm|hemorrhage|metastasis|opacity|polyp|adenoma|meningioma)$/;

const LESION = CONCEPTS.find(({ id }) => id === 'lesion');
const THING_AXES = /^(?:nature|echo|bright|density)$/;

/** More is no report; comparing each with each of them would take minutes. */
const MOST_MENTIONS = 300;

/** Reads what a section says of which organ, side, place and size. Knows every common examination; linear in the length of the text. */
export function readSection(written: string): ReadSection {
  const folded = foldText(written);
  const sentences = readSentences(folded.text);
  const mentions: Mention[] = [];
  let heading: ReportWord[] = [];
  for (const sentence of sentences) {
    if (sentence.isFirstOfLine) heading = [];
    // `甲状腺右叶切除术后；左叶见结节`: what follows a semicolon is of the same organ.
    else if (folded.text.charAt(sentence.start - 1) === ';' && heading.length === 0) heading = organsOf(sentences[sentence.index - 1]);
    if (sentence.isHeaded) heading = placesOf(sentence.parts[0]?.words ?? []);
    if (mentions.length >= MOST_MENTIONS) break;
    mentions.push(...readSentence({ sentence, text: folded.text, heading, before: mentions }));
  }
  return { folded, sentences, mentions: mentions.slice(0, MOST_MENTIONS) };
}

const organsOf = (sentence: Sentence | undefined): ReportWord[] =>
  (sentence?.parts.flatMap(({ words }) => words) ?? []).filter(
    (word) => word.meaning.some(({ kind }) => kind === 'organ') && !word.meaning.some(({ kind }) => kind === 'side' || kind === 'site'),
  );

/** `低回声斑块`, `高信号结节`: how the thing behind it looks, no thing beside it. */
const isLookOf = (word: ReportWord, next: ReportWord | undefined): boolean =>
  conceptIn(word)?.concept.id === 'lesion' &&
  next?.start === word.end &&
  word.meaning.some(({ kind }) => kind === 'attenuation') &&
  conceptIn(next)?.concept.id !== 'lesion';

function readSentence(context: SentenceContext): Mention[] {
  const { sentence } = context;
  const asserted = readAssertions(sentence);
  const denied = new Set([...asserted].filter(([, { assertion }]) => assertion === 'denied').map(([word]) => word));
  const mentions: Mention[] = [];
  for (const unit of unitsOf(context)) {
    if (mentions.length >= MOST_MENTIONS) break;
    const words = unit.parts.flatMap((part) => part.words);
    const concepts = words.filter((word) => conceptIn(word) !== undefined);
    if (concepts.length === 0) {
      const continued = continuedMention({ unit, words, context, mentions, denied });
      if (continued) mentions.push(continued);
      continue;
    }
    for (const [index, word] of concepts.entries()) {
      if (isLookOf(word, concepts[index + 1])) continue;
      const mention = mentionOf({ word, unit, words, context, asserted: asserted.get(word), denied, earlier: mentions });
      if (!isEcho(mention, mentions) && !hasOtherSense(mention, context)) mentions.push(mention);
    }
  }
  return mentions;
}

/** Puts the parts of a sentence together: a part without a thing of its own tells of the thing before it, or opens the next. */
function unitsOf(context: SentenceContext): Unit[] {
  const { sentence } = context;
  const units: Unit[] = [];
  let pending: SentencePart[] = [];
  let current: Unit | undefined;
  sentence.parts.forEach((part, index) => {
    const hasConcept = part.words.some((word) => conceptIn(word) !== undefined);
    if (hasConcept) {
      // `a nodule with calcification, 13 mm`: the size is still the nodule's.
      if (current && part.opening === 'soft' && part.sizes.length === 0 && isAttribute(part)) {
        current.parts.push(part);
        return;
      }
      // `子宫增大，约13cm，肌壁见…`: the size is the organ's own, not that of what lies in it.
      if (
        isSizeOfOrgan(pending, context.text) ||
        isListOfSizes(pending, part, context.text) ||
        isSizeOfWhole(pending, part, context.text)
      ) {
        units.push({ parts: pending });
        pending = [];
      }
      current = { parts: [...pending, part] };
      units.push(current);
      pending = [];
      return;
    }
    const places = placesOf(part.words);
    const isGroupPart = part.words.some((word) => isCue(word, 'largest', 'other_one'));
    if (current && (isGroupPart || (part.sizes.length > 0 && places.length > 0 && hasSizeAndPlace(current)))) {
      current = { parts: [...pending, part] };
      pending = [];
      units.push(current);
      return;
    }
    if (!current || (places.length > 0 && part.sizes.length === 0 && opensNext(sentence.parts, index) && part.opening === 'hard')) {
      pending.push(part);
      return;
    }
    current.parts.push(...pending, part);
    pending = [];
  });
  if (pending.length > 0) {
    if (current) current.parts.push(...pending);
    else units.push({ parts: pending });
  }
  return units;
}

/** How wide a vessel or duct is. */
const CALIBER = /宽约|管径|内径|直径约|caliber|calibre|in diameter/;

const isSizeOfOrgan = (parts: readonly SentencePart[], text: string): boolean =>
  parts.some(({ sizes }) => sizes.length > 0) &&
  parts.some(
    ({ words, start, end }) =>
      CALIBER.test(text.slice(start, end)) ||
      (words.some((word) => isCue(word, 'enlarged')) && words.some((word) => word.meaning.some(({ kind }) => kind === 'organ'))),
  );

/** `left kidney 11 cm with a cyst of 1.8 cm`: what lies in the organ, without naming it again. */
const isContainedIn = ({ words, start, end }: SentencePart, text: string): boolean =>
  /^ ?(?:with|containing|contains|伴|内见|内有)/.test(text.slice(start, end)) &&
  !words.some(({ meaning }) => meaning.some(({ kind }) => kind === 'organ' || kind === 'side'));

/** `liver 20 cm, spleen 15 cm, nodes 18 mm`: each size is of its own. */
const isListOfSizes = (pending: readonly SentencePart[], part: SentencePart, text: string): boolean =>
  pending.length > 0 &&
  (part.opening === 'hard' || isContainedIn(part, text)) &&
  part.sizes.length > 0 &&
  pending.every(({ sizes, words }) => sizes.length > 0 && words.some(({ meaning }) => meaning.some(({ kind }) => kind === 'organ')));

/** Organs that are measured as a whole in every report of them. */
const MEASURED_WHOLE = /^(?:uterus|ovary|thyroid|spleen|liver|kidney|prostate|gallbladder|testis)$/;
const SHOWS_WITHIN =
  /[内层壁区部]?[^,;。]{0,6}(?:可?见|探及|示)|^ ?(?:and )?(?:with|containing|contains|there (?:is|are)|shows?|demonstrates?) /;
const WHOLE_SIZE = /大小|体积|长径|measur|size|volume|x/;

/** `子宫前倾位，大小约78×56×61mm，肌层内见结节`: the organ and its size come first, and what lies in it is shown only then. */
const isSizeOfWhole = (pending: readonly SentencePart[], part: SentencePart, text: string): boolean =>
  part.opening === 'hard' &&
  SHOWS_WITHIN.test(text.slice(part.start, part.end)) &&
  pending.some(({ words }) => words.some(({ meaning }) => meaning.some((of) => of.kind === 'organ' && MEASURED_WHOLE.test(of.organ)))) &&
  pending.some(({ sizes, start, end }) => sizes.length > 0 && WHOLE_SIZE.test(text.slice(start, end)));

const isAttribute = (part: SentencePart): boolean =>
  part.words.every((word) => conceptIn(word) === undefined || conceptIn(word)?.concept.id === 'calcification');

const hasSizeAndPlace = (unit: Unit): boolean =>
  unit.parts.some(({ sizes }) => sizes.length > 0) && unit.parts.some(({ words }) => placesOf(words).length > 0);

/** Whether the next part has a thing but no place of its own. */
function opensNext(parts: readonly SentencePart[], index: number): boolean {
  const next = parts[index + 1];
  if (!next) return false;
  return next.words.some((word) => conceptIn(word) !== undefined) && placesOf(next.words).length === 0;
}

const NAMES_TUMOR = /(?<![a-z])[a-z]{3,}omas?(?![a-z])|[\u4e00-\u9fff]瘤(?!样)/;

/** `较大者位于右肺下叶，约7mm`, `It measures 8 mm`, and sizes of organs themselves. */
function continuedMention(place: {
  readonly unit: Unit;
  readonly words: readonly ReportWord[];
  readonly context: SentenceContext;
  readonly mentions: readonly Mention[];
  readonly denied: ReadonlySet<ReportWord>;
}): Mention | undefined {
  const { unit, words, context, mentions, denied } = place;
  const first = words[0] ?? unit.parts[0]?.sizes[0];
  const hasSize = unit.parts.some(({ sizes }) => sizes.length > 0);
  const isGroupPart = words.some((word) => isCue(word, 'largest', 'other_one'));
  if (!first || (!hasSize && !isGroupPart)) return undefined;
  const anchor: ReportWord = { start: first.start, end: first.end, meaning: [] };
  const previous = [...context.before.slice(-40), ...mentions.slice(-40)].findLast(({ assertion }) => assertion === 'affirmed');
  const hasOrgan = words.some((word) => word.meaning.some(({ kind }) => kind === 'organ'));
  const isContinuation = previous !== undefined && CAN_BE_CONTINUED.test(previous.concept.id);
  if (isContinuation && (isGroupPart || !hasOrgan) && hasSize) {
    return mentionOf({ word: anchor, unit, words, context, inherited: previous, asserted: undefined, denied, earlier: mentions });
  }
  if (hasOrgan && hasSize) {
    // `left kidney: 3 cm anechoic structure`: a thing in the organ, though it has no name.
    const size = unit.parts.flatMap(({ sizes }) => sizes)[0];
    // `5 mm pituitary microprolactinoma`: or by a name that no list holds.
    const isTumor = unit.parts.some(({ start, end }) => NAMES_TUMOR.test(context.text.slice(start, end)));
    const isThing =
      isTumor ||
      words.some(
        (word) =>
          word.meaning.some((of) => of.kind === 'attenuation' && THING_AXES.test(of.axis)) &&
          size !== undefined &&
          (word.end <= size.start || (word.start >= size.end && word.start - size.end < 3)),
      );
    const of = { word: anchor, unit, words, context, asserted: undefined, denied, earlier: mentions };
    return mentionOf(isThing ? { ...of, unnamed: LESION } : of);
  }
  return undefined;
}

import { sidesIn } from './mention-places';
import type { ReadSection } from './mention-reader';
import { isCue } from './report-words';
import type { Sentence, SentencePart } from './sentences';
import { WordScanner } from './word-scanner';
import { DESCRIPTIONS } from './words/description-words';

/** A part of a sentence that describes something abnormal without having to name it, and the organs that it speaks of (none: unknown). */
export interface Description {
  readonly signs: ReadonlySet<string>;
  readonly organs: ReadonlySet<string>;
  /** Sides that the part names, or the nearest part before it of the same organ. */
  readonly sides: ReadonlySet<'left' | 'right'>;
  readonly start: number;
  readonly end: number;
}

let scanner: WordScanner<readonly string[]> | undefined;

function buildScanner(): WordScanner<readonly string[]> {
  const classes = new Map<string, string[]>();
  for (const { id, terms } of DESCRIPTIONS) for (const term of terms.split('|')) classes.set(term, [...(classes.get(term) ?? []), id]);
  const built = new WordScanner<readonly string[]>();
  for (const [term, ids] of classes) built.add(term, ids);
  return built;
}

/** Where an organ lies and how high it is, as it should be. */
const IN_PLACE = /(?:ends|terminates|lies) (?:at|opposite) (?:the )?l1|conus (?:is )?at l1|圆锥(?:末端)?(?:位于|平)[^,。;]{0,4}l1/;
const EVEN = /(?<!不|欠)均匀|(?<![a-z])homogeneous/;

/** `同心圆征`, `whirl sign`: what has a name as a sign is abnormal, whatever it is. */
const NAMED_SIGN = /[\u4e00-\u9fff"”’']征(?!象|候)|[a-z] sign(?![a-z])/;

/** `the capsule is not smooth`, `no longer intact`: what should be, denied, is a sign. */
const NOT_AS_IT_SHOULD =
  /(?:not|no longer|cannot be traced as)(?: [a-z]+ly| entirely)? (?:smooth|intact|preserved|maintained|continuous|even|regular|sharp|congruent|patent)|[不欠](?:甚|够)?(?:光整|光滑|规整|完整|平整|连续)/;

export interface ReadDescriptions {
  readonly descriptions: readonly Description[];
  /** Organs that are plainly called normal. */
  readonly normal: ReadonlySet<string>;
}

/** Several checks ask for those of one section. */
const known = new WeakMap<ReadSection, ReadDescriptions>();

/** What a section describes as abnormal, part by part: what is denied or called normal is left out. */
export function readDescriptions(section: ReadSection): ReadDescriptions {
  const before = known.get(section);
  if (before) return before;
  const read = describe(section);
  known.set(section, read);
  return read;
}

function describe({ folded, sentences }: ReadSection): ReadDescriptions {
  scanner ??= buildScanner();
  const descriptions: Description[] = [];
  const normal = new Set<string>();
  let before: ReadonlySet<string> = new Set();
  for (const sentence of sentences) {
    let organs: ReadonlySet<string> = sentence.isFirstOfLine ? new Set() : before;
    let sides: ReadonlySet<'left' | 'right'> = new Set();
    let isDenied = false;
    let isCalledNormal = false;
    for (const part of sentence.parts) {
      const own = organsOf(part);
      if (own.size > 0) organs = sentence.isHeaded ? new Set([...own, ...organsOf(sentence.parts[0] ?? part)]) : own;
      const ownSides = sidesIn(part.words);
      if (ownSides.size > 0) sides = part.opening === 'soft' ? new Set([...sides, ...ownSides]) : ownSides;
      if (part.opening !== 'soft') isDenied = false;
      const denial = part.words.find((word) => isCue(word, 'deny') && !isCue(word, 'neutral', 'no_prior'));
      const text = folded.text.slice(part.start, part.end);
      isCalledNormal = isNormal(part, text) || (isCalledNormal && part.opening === 'soft');
      // `Other levels keep their height`: of the others.
      if (isCalledNormal && !part.words.some((word) => isCue(word, 'limit_other'))) for (const organ of organs) normal.add(organ);
      const signs = scanner
        .scan(text)
        .filter(({ start }) => !isDenied && (denial === undefined || part.start + start <= denial.start))
        .flatMap(({ meaning }) => meaning);
      const named = NAMED_SIGN.exec(text);
      if (named && !isDenied && (denial === undefined || part.start + named.index <= denial.start)) signs.push('changed');
      if (NOT_AS_IT_SHOULD.test(text)) signs.push('changed', 'gap');
      if (denial) isDenied = true;
      if (part.sizes.length > 0 && !isDenied) signs.push('sized');
      if (!denial && !isDenied && part.words.some((word) => word.meaning.some(({ kind }) => kind === 'concept'))) signs.push('named');
      if (
        signs.length === 0 &&
        !denial &&
        !isDenied &&
        (own.size > 0 || (sentence.isHeaded && organs.size > 0)) &&
        hasUnreadWords(part, folded.text)
      )
        signs.push('prose');
      if (signs.length === 0 || isCalledNormal) continue;
      descriptions.push({ signs: new Set(signs), organs, sides, start: part.start, end: part.end });
    }
    before = organsOfSentence(sentence, before);
  }
  return { descriptions, normal };
}

const LEAST_UNREAD = { zh: 3, en: 6 } as const;

/** Says something of its organ that no word list knows: it may be what the impression names. */
export function hasUnreadWords(part: SentencePart, text: string): boolean {
  if (part.words.some((word) => word.meaning.some(({ kind }) => kind === 'concept'))) return false;
  const { chinese, latin } = unreadIn(part, text);
  return chinese >= LEAST_UNREAD.zh || latin >= LEAST_UNREAD.en;
}

function unreadOf(part: SentencePart, text: string): string {
  let unread = '';
  let at = part.start;
  for (const { start, end } of part.words) {
    unread += `${text.slice(at, Math.max(at, start))} `;
    at = Math.max(at, end);
  }
  return unread + text.slice(at, part.end);
}

/** Words of three letters and more, and pairs of characters, that no word list knows. */
export function unreadWords(part: SentencePart, text: string): readonly string[] {
  const unread = unreadOf(part, text);
  const pairs = [...unread.matchAll(/[\u4e00-\u9fff]+/g)].flatMap(([run]) =>
    Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2)),
  );
  return [...[...unread.matchAll(/[a-z]{3,}/g)].map(([word]) => word).filter((word) => !STRUCTURAL.test(word)), ...pairs];
}

const STRUCTURAL = /^(?:is|are|the|and|with|size|both|for|has|have|from|this|that|which|was|were|not|into|there|other)$/;

/** How many characters and letters of a part no word list knows. */
export function unreadIn(part: SentencePart, text: string): { readonly chinese: number; readonly latin: number } {
  const unread = unreadOf(part, text);
  return {
    chinese: unread.replace(/[^\u4e00-\u9fff]/g, '').length,
    latin: unread.replace(/(?<![a-z])(?:is|are|the|and|in|of|with|size|both)(?![a-z])|[^a-z]/g, '').length,
  };
}

/** `不光整`, `欠清晰`, `not intact`: the word for normal, denied. */
const NOT = /(?:[不欠未非失]|不甚|不够|(?<![a-z])(?:not|no longer|less than|far from))\s?$/;

const isNormal = (part: SentencePart, text: string): boolean =>
  part.words.some((word) => isCue(word, 'normal') && !NOT.test(text.slice(0, word.start - part.start))) ||
  IN_PLACE.test(text) ||
  (EVEN.test(text) && !/不均匀|heterogeneous/.test(text));

const organsOfParts = new WeakMap<SentencePart, ReadonlySet<string>>();

/** Asked for each part by itself and with its sentence. */
function organsOf(part: SentencePart): ReadonlySet<string> {
  const before = organsOfParts.get(part);
  if (before) return before;
  const organs = new Set<string>();
  for (const { meaning } of part.words)
    for (const of of meaning) if (of.kind !== 'attenuation' && of.kind !== 'cue' && of.organ !== undefined) organs.add(of.organ);
  organsOfParts.set(part, organs);
  return organs;
}

/** The first part names what a sentence is about. */
function organsOfSentence(sentence: Sentence, before: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set<string>();
  for (const part of sentence.parts) for (const organ of organsOf(part)) all.add(organ);
  return all.size > 0 ? all : before;
}

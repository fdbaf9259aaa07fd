import { conceptIn } from './mention-parts';
import { isCue, type ReportWord } from './report-words';
import type { ReadSize } from './size-reader';
import type { Sentence, SentencePart } from './sentences';

/** How a sentence points back to a thing that was told before. */
export type ReferenceKind = 'pronoun' | 'demonstrative' | 'article' | 'bare';

/** A size that is told of a thing by pointing back to it: `该结节测量最大径为13mm`, `The 10 o'clock mass measures 19 x 16 mm`. */
export interface ReferredSize {
  readonly kind: ReferenceKind;
  readonly size: ReadSize;
  /** The word that names the thing again; a pronoun names none. */
  readonly head?: ReportWord;
  /** Words between the pointing word and the name that no list knows; they must have been said of the thing before. */
  readonly unread: readonly string[];
  readonly start: number;
}

/** What may stand before a reference without changing what it points to. */
const LEAD =
  /^[ ,()[\]、:]*(?:(?:and|but|with) )?(?:增强(?:扫描)?后?|平扫|动态增强|注射(?:对比|造影)剂后|cdfi(?:示)?|经复测|复测|(?:the )?(?:(?:maximum|maximal|greatest|largest|longest|overall) )?(?:diameter|size|dimension|long axis) of(?= ))?[ ,:]*/;
const PRONOUN =
  /^(?:其(?=大小|直径|最大|最长|长径|短径|径|测量|范围|约)|it (?=measures|is|has|abuts|shows)|its (?=size|diameter|greatest|maximum|maximal|longest|largest))/;
const DEMONSTRATIVE = /(?:该|此|这|(?:上文|前文|以上|上|前)?(?:所|描)?述|同一)(?:一|部位)?[枚个颗处块]?/;
const ENGLISH_POINTER = /^(?:the (?:very )?same|this(?: same)?|that|the (?:aforementioned|above-mentioned|above|said)|said) /;
const ARTICLE = /^the /;

/** The language of measuring itself, between a name and its number, and behind the number. */
const MEASURED_ZH = /^[的现其三最大长短整体总横截面层测量实得值小范围直径线尺寸轴约为是达计: ]*$/;
const MEASURED_EN =
  /^(?:[ :]|measures?|measuring|(?:re-?)?measured|is|has|a|an|the|in|of|at|on|up|to|about|approximately|approx\.?|roughly|nearly|around|maximum|maximal|greatest|largest|longest|overall|total|dimensions?|diameter|size|long|short|axis|long-axis|short-axis|by|ultrasound|(?:lung|lobe|side|segment|pole)(?![a-z]))*$/;
const BEHIND_ZH = /^ ?(?:大小|左右|上下|许)?[ ,)。;.]*$/;
const BEHIND_EN =
  /^(?:[ ,.;)]|in|at|its|the|a|greatest|maximum|maximal|largest|longest|overall|dimensions?|diameter|size|long|short|axis|extent|across)*$/;

/** Something else than the thing is told from here on. */
const INTRODUCES = /见|伴|有|内|周围|另|余|with |contain|there |shows? an? |adjacent|surround|another|other/;
const BESIDE = /旁|邻|示|多|各|数|[二两三四2-9][枚个颗处]/;
/** The thing touches or enters a place: the place is named, and the thing goes on. */
const TOUCHES =
  /(?:侵犯|侵及|累及|紧贴|贴近|压迫|推压|推移|突入|突向|突出于|位于|(?:abuts?|invades?|displaces?|compresses|indents?|touches|lies (?:in|within)|is (?:in|within|located in)) (?:the )?)$/;

const isChinese = (text: string): boolean => /[\u4e00-\u9fff]/.test(text);
const isPlace = ({ meaning }: ReportWord): boolean => meaning.some(({ kind }) => kind === 'organ' || kind === 'site' || kind === 'side');

/** All sizes of a sentence that are told of a thing pointed back to. Whatever is not wholly understood is left out. */
export function readReferredSizes(sentence: Sentence, text: string): ReferredSize[] {
  return sentence.parts.flatMap((part, index) => {
    const [size] = part.sizes;
    if (!size || part.sizes.length > 1 || size.bound !== 'exact') return [];
    if (part.words.some((word) => isCue(word, 'deny', 'plan', 'advice', 'history', 'prior_value'))) return [];
    const behind = text.slice(size.end, part.end);
    const own = referenceIn(part, text);
    if (own) {
      if (own.head && own.head.start >= size.end) {
        // `this 23 mm nodule`: the number stands inside the name.
        return [{ ...own, size }];
      }
      return isMeasured(part, text, own.end, size.start) && isBehind(behind) ? [{ ...own, size }] : [];
    }
    if (part.words.some((word) => conceptIn(word) !== undefined)) return [];
    const start = part.start + (LEAD.exec(text.slice(part.start, size.start))?.[0].length ?? 0);
    if (!isMeasured(part, text, start, size.start) || !isBehind(behind)) return [];
    const before = subjectBefore(sentence, index, text);
    return before ? [{ ...before, size }] : [];
  });
}

const isBehind = (text: string): boolean => (isChinese(text) ? BEHIND_ZH : BEHIND_EN).test(text) || BEHIND_ZH.test(text);

/** Nothing but places and the language of measuring. */
function isMeasured(part: SentencePart, text: string, start: number, end: number): boolean {
  let rest = '';
  let at = start;
  for (const word of part.words) {
    if (word.start < start || word.end > end || !isPlace(word)) continue;
    rest += text.slice(at, word.start);
    at = word.end;
  }
  rest += text.slice(at, end);
  return isChinese(rest) ? MEASURED_ZH.test(rest) : MEASURED_EN.test(rest);
}

/** The thing that an earlier part of the sentence points back to, where nothing else was named since. */
function subjectBefore(
  sentence: Sentence,
  index: number,
  text: string,
): (Omit<ReferredSize, 'size'> & { readonly end: number }) | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const part = sentence.parts[at];
    if (!part || part.sizes.length > 0) return undefined;
    const reference = referenceIn(part, text);
    const from = reference?.end ?? part.start;
    if (!isStillOfIt(part, text, from)) return undefined;
    if (reference) return reference;
  }
  return undefined;
}

function isStillOfIt(part: SentencePart, text: string, from: number): boolean {
  if (INTRODUCES.test(text.slice(from, part.end))) return false;
  return part.words.every((word) => {
    if (word.start < from) return true;
    if (conceptIn(word) !== undefined) return false;
    if (!isPlace(word)) return true;
    return (
      TOUCHES.test(text.slice(from, word.start)) && /^(?!.*[增扩宽厚粗])[\u4e00-\u9fff]{0,3}[ ,.;]*$/.test(text.slice(word.end, part.end))
    );
  });
}

/** The reference that a part opens with. */
function referenceIn(part: SentencePart, text: string): (Omit<ReferredSize, 'size'> & { readonly end: number }) | undefined {
  const start = part.start + (LEAD.exec(text.slice(part.start, part.end))?.[0].length ?? 0);
  const said = text.slice(start, part.end);
  const pronoun = PRONOUN.exec(said);
  if (pronoun) return { kind: 'pronoun', unread: [], start, end: start + pronoun[0].length };
  const head = part.words.find((word) => word.start >= start && conceptIn(word) !== undefined);
  if (!head) return undefined;
  const name = text.slice(start, head.start);
  if (!isChinese(text.slice(head.start, head.end))) {
    const pointer = ENGLISH_POINTER.exec(said) ?? ARTICLE.exec(said);
    if (!pointer) return undefined;
    const kind: ReferenceKind = ENGLISH_POINTER.test(said) ? 'demonstrative' : 'article';
    return { kind, head, unread: unreadIn(part, text, start + pointer[0].length, head.start), start, end: head.end };
  }
  const pointer = DEMONSTRATIVE.exec(name);
  if (pointer) {
    const from = start + pointer.index + pointer[0].length;
    // `左肾这枚结石`: the place may stand before the pointing word.
    const unread = [...unreadIn(part, text, start, start + pointer.index), ...unreadIn(part, text, from, head.start)];
    return { kind: 'demonstrative', head, unread, start, end: head.end };
  }
  if (INTRODUCES.test(name) || BESIDE.test(name)) return undefined;
  return { kind: 'bare', head, unread: unreadIn(part, text, start, head.start), start, end: head.end };
}

/** What stands in a stretch besides known places and sizes. */
function unreadIn(part: SentencePart, text: string, start: number, end: number): string[] {
  const known = [...part.words.filter(isPlace), ...part.sizes]
    .filter((word) => word.start >= start && word.end <= end)
    .sort((one, other) => one.start - other.start);
  const stretches: string[] = [];
  let at = start;
  for (const word of known) {
    stretches.push(text.slice(at, Math.max(at, word.start)));
    at = Math.max(at, word.end);
  }
  stretches.push(text.slice(at, Math.max(at, end)));
  return stretches.flatMap((stretch) => stretch.split(/[ \-的]+/)).filter((piece) => piece !== '' && !/^(?:the|of|in)$/.test(piece));
}

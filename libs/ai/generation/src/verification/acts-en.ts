import { IRREGULAR_EN, NOUN_LIKE_EN, TRANSITIVE_EN } from './lexicon/verbs-en';
import type { Act } from './acts';
import type { TermReader } from './terms';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  IRREGULAR_EN.flatMap(([base = '', ...forms]) => forms.map((form) => [form, base] as const)),
);
const VERBS: ReadonlySet<string> = new Set(TRANSITIVE_EN);
const NOUN_LIKE: ReadonlySet<string> = new Set(NOUN_LIKE_EN);
const BE = words('is are was were be been being get gets got');
const DETERMINERS = words('the a an this that these those its their his her our my your each every no some any all both another such');
/** A verb does not follow these; a noun does. */
export const BEFORE_NOUN = words(
  'of in on at for by with from into onto under over through between among against during without as than per about after before since until',
);
const SUBORDINATORS = words('but while whereas because since if when whenever although though unless so until once where than');
const RELATIVES = words('which that who');
/** Who is told to do something does it. */
const CONTROLLING = words(
  'order ask tell allow force require help enable urge permit advise instruct oblige persuade compel command invite let',
);
/** Of these something goes to somebody. */
const GIVING = words(
  'repay sell lend give pay send supply deliver lease award grant transfer donate present ship export hand offer rent teach',
);
/** `By the end of March`, `by 2030`: no means. */
const BY_WHEN = words(
  'end early late mid next last january february march april may june july august september october november december spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday then now',
);
/** Where the one who acts ends: `by the bank in June`. */
const AFTER_AGENT = words('in on at for during since to with from into until through under after before as');
/** Only a verb follows these. */
const BEFORE_VERB = words('to will would can could may might must shall should do does did not which that who it they he she we you');
/** What a verb does something to begins like this. */
export const OBJECT_BEGINS = words(
  'the a an this these those its their his her our it them him how what whether when where all both each every many most more less no some any',
);
const ADVERB = /ly$|^(?:not|also|never|always|often|then|again|only|first|soon|now|still|already|even)$/;
const TOKEN = /[\p{L}][\p{L}\p{M}’'-]*|\d[\d.,]*\d|\d|[,;:()—–]/gu;
const PAUSE = /^[,;:()—–]$/;
const YEAR = /^(?:1[5-9]\d\d|20\d\d)$/;

interface Token {
  readonly word: string;
  readonly verb: string | undefined;
}

/** The words for which `isUnknown` holds, and whether they tell a deed or a manner, as far as the words round them show. */
export function unknownThings(text: string, isUnknown: (word: string) => boolean): { readonly word: string; readonly isDeed: boolean }[] {
  const words = (text.match(TOKEN) ?? []).map((found) => found.toLowerCase().replace(/['’]s$/, ''));
  return words.flatMap((word, at) => (/^\p{L}/u.test(word) && isUnknown(word) ? [{ word, isDeed: isDeedAt(words, at) }] : []));
}

function isDeedAt(words: readonly string[], at: number): boolean {
  const [word = '', before = '', after = ''] = [words[at], words[at - 1], words[at + 1]];
  if (/ly$/.test(word)) return true;
  if (DETERMINERS.has(before)) return false;
  const isAfterVerb =
    BE.has(before) ||
    BEFORE_VERB.has(before) ||
    /^(?:has|have|had|not|being|becomes?|became)$/.test(before) ||
    (ADVERB.test(before) && (BE.has(words[at - 2] ?? '') || BEFORE_VERB.has(words[at - 2] ?? '')));
  if (IRREGULAR.has(word) || /ed$/.test(word))
    return (
      !BEFORE_NOUN.has(before) &&
      (isAfterVerb || OBJECT_BEGINS.has(after) || BEFORE_NOUN.has(after) || after === '' || /^[\d,.]/.test(after))
    );
  if (/ing$/.test(word)) return isAfterVerb;
  if (isAfterVerb)
    return (
      OBJECT_BEGINS.has(after) ||
      BEFORE_NOUN.has(after) ||
      after === '' ||
      PAUSE.test(after) ||
      /^\d/.test(after) ||
      BEFORE_VERB.has(before)
    );
  // `the bank discourages the buyers`
  return /s$/.test(word) && OBJECT_BEGINS.has(after) && !BEFORE_NOUN.has(before) && before !== '';
}

export function verbOf(word: string): string | undefined {
  if (VERBS.has(word)) return word;
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return VERBS.has(irregular) ? irregular : undefined;
  for (const [ending, instead] of [
    ['ies', 'y'],
    ['ied', 'y'],
    ['es', ''],
    ['es', 'e'],
    ['s', ''],
    ['ed', ''],
    ['ed', 'e'],
    ['ing', ''],
    ['ing', 'e'],
  ] as const) {
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, -ending.length) + instead;
    if (VERBS.has(base)) return base;
    // `stopped`, `cutting`: a doubled last letter.
    if (/ed|ing/.test(ending) && base.at(-1) === base.at(-2) && VERBS.has(base.slice(0, -1))) return base.slice(0, -1);
  }
  return undefined;
}

/** Who does what to whom in an English sentence, read by the order of its words; a passive voice is turned round. */
export function readActsEn(sentence: string, terms: TermReader): Act[] {
  const tokens: Token[] = (sentence.match(TOKEN) ?? []).map((text) => {
    const word = text.toLowerCase().replace(/['’]s$/, '');
    return { word, verb: verbOf(word) };
  });
  const acts: Act[] = [];
  let last: { readonly at: number; readonly subject: readonly string[]; readonly isRelative: boolean } | undefined;
  const argument = (from: number, to: number): string[] =>
    tokens
      .slice(from, to)
      .flatMap(({ word }) =>
        /^\d/.test(word) ? (YEAR.test(word) ? [] : [`=${word.replaceAll(',', '')}`]) : [terms.termOf(word)].filter((term) => term !== ''),
      );
  tokens.forEach((token, at) => {
    if (token.verb === undefined || !isVerbAt(tokens, at)) return;
    const kind = terms.termOf(token.verb) || token.verb;
    const start = leftEnd(tokens, at);
    const end = rightEnd(tokens, at);
    const isPassive = isPassiveAt(tokens, at);
    const before = subjectBefore(tokens, { start, at, last });
    const own = before === undefined ? (last?.subject ?? []) : argument(before.from, before.to);
    // `Children who watched an adult hit the doll`: either may have.
    const subject = last?.isRelative === true && last.at >= start ? [...last.subject, ...own] : own;
    if (isPassive) {
      const by = tokens.findIndex(({ word }, index) => index > at && index < end && word === 'by');
      const agent = by < 0 ? [] : argument(by + 1, agentEnd(tokens, { from: by + 1, end }));
      acts.push({ kind, subject: agent, object: subject });
    } else {
      const by = tokens.findIndex(({ word }, index) => index > at && index < end && word === 'by');
      // `Plants turn light into sugar by photosynthesis`: the means acts too.
      const means = by < 0 || isTimeAt(tokens, by + 1) ? [] : argument(by + 1, end).filter((term) => !term.startsWith('='));
      const isOfRelative = RELATIVES.has(tokens[at - 1]?.word ?? '');
      acts.push({ kind, subject: [...subject, ...means], object: argument(at + 1, end), ...(isOfRelative ? { isOfRelative } : {}) });
      const to = GIVING.has(token.verb) ? tokens.findIndex(({ word }, index) => index > at && index < end && word === 'to') : -1;
      if (to > 0 && subject.length > 0)
        acts.push({ kind: `${kind} to`, subject, object: argument(to + 1, agentEnd(tokens, { from: to + 1, end })) });
      const into = tokens.findIndex(({ word }, index) => index > at && index < end && word === 'into');
      if (into > 0) acts.push({ kind: `${kind} into`, subject: argument(at + 1, into), object: argument(into + 1, by < into ? end : by) });
    }
    last = { at, subject, isRelative: RELATIVES.has(tokens[at - 1]?.word ?? '') };
  });
  const route = routeOf(tokens);
  if (route !== undefined) acts.push({ kind: 'route', subject: argument(...route.from), object: argument(...route.to) });
  return acts;
}

/** `by the end of March`, `by 2030`, `by 6 %` is no means. */
function isTimeAt(tokens: readonly Token[], at: number): boolean {
  const [first = '', second = ''] = [tokens[at]?.word, tokens[at + 1]?.word];
  return first === 'the' ? second === 'end' || second === 'beginning' || second === 'middle' : BY_WHEN.has(first) || /^\d/.test(first);
}

type Range = readonly [from: number, to: number];

/** `from Lake Victoria to the sea`, in either order. */
function routeOf(tokens: readonly Token[]): { readonly from: Range; readonly to: Range } | undefined {
  const rangeAfter = (words: readonly string[]): Range | undefined => {
    const at = tokens.findIndex(({ word }, index) => words.includes(word) && tokens[index + 1]?.verb === undefined);
    if (at < 0) return undefined;
    const length = tokens
      .slice(at + 1)
      .findIndex(({ word }) => PAUSE.test(word) || BEFORE_NOUN.has(word) || word === 'to' || SUBORDINATORS.has(word));
    return [at + 1, length < 0 ? tokens.length : at + 1 + length];
  };
  const [from, to] = [rangeAfter(['from']), rangeAfter(['to', 'into'])];
  return from === undefined || to === undefined ? undefined : { from, to };
}

function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const before = tokens[at - 1]?.word;
  const after = tokens[at + 1]?.word;
  if (word.endsWith('ing')) return before !== undefined && (BE.has(before) || (ADVERB.test(before) && BE.has(tokens[at - 2]?.word ?? '')));
  if (before === undefined || (DETERMINERS.has(before) && !RELATIVES.has(before))) return false;
  if (BEFORE_NOUN.has(before)) return false;
  // `causes damage`: what stands bare behind a verb is its object.
  if (VERBS.has(word) && tokens[at - 1]?.verb !== undefined && isVerbAt(tokens, at - 1)) return false;
  if (
    NOUN_LIKE.has(tokens[at]?.verb ?? '') &&
    !/ed$/.test(word) &&
    !IRREGULAR.has(word) &&
    !BEFORE_VERB.has(before) &&
    !OBJECT_BEGINS.has(after ?? '') &&
    !/^\d/.test(after ?? '') &&
    !isOnlyVerb(tokens, at)
  )
    return false;
  // `the use of`, `a rise in`: nouns that look like verbs.
  if (after === 'of') return false;
  return true;
}

/** Nothing else in its part of the sentence could be the verb. */
function isOnlyVerb(tokens: readonly Token[], at: number): boolean {
  if (!/s$/.test(tokens[at]?.word ?? '')) return false;
  const isOther = ({ word, verb }: Token): boolean =>
    BE.has(word) ||
    (word !== 'to' && BEFORE_VERB.has(word)) ||
    /^(?:has|have|had)$/.test(word) ||
    (verb !== undefined && (/ed$/.test(word) || IRREGULAR.has(word) || !NOUN_LIKE.has(verb)));
  for (const step of [1, -1]) {
    for (let index = at + step; index >= 0 && index < tokens.length; index += step) {
      const token = tokens[index];
      if (token === undefined || PAUSE.test(token.word) || SUBORDINATORS.has(token.word)) break;
      if (isOther(token)) return false;
    }
  }
  return true;
}

function isPassiveAt(tokens: readonly Token[], at: number): boolean {
  const { word = '' } = tokens[at] ?? {};
  if (!/ed$/.test(word) && !IRREGULAR.has(word) && !/^(?:cut|hit|hurt|put|set|spread|read|beat|split)$/.test(word)) return false;
  for (let index = at - 1; index >= at - 4 && index >= 0; index--) {
    const before = tokens[index]?.word ?? '';
    if (BE.has(before)) return true;
    if (!ADVERB.test(before)) break;
  }
  // `built by`: a participle without its `was`.
  return tokens[at + 1]?.word === 'by' || (ADVERB.test(tokens[at + 1]?.word ?? '') && tokens[at + 2]?.word === 'by');
}

/** Whether a comma only joins words: `slow, effortful speech`, `wheat, barley and rye`. */
function isInList(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.word !== ',') return false;
  const isPlain = (step: 1 | -1): boolean => {
    for (let index = comma + step; index >= 0 && index < tokens.length; index += step) {
      const { word = '', verb } = tokens[index] ?? {};
      if (PAUSE.test(word) || word === 'and' || word === 'or') return true;
      if (SUBORDINATORS.has(word) || RELATIVES.has(word)) return false;
      if (verb !== undefined && isVerbAt(tokens, index)) return step === 1 || index < comma - 1;
      if (step === -1 && index === 0) return !BEFORE_NOUN.has(word);
    }
    return true;
  };
  const after = tokens[comma + 1]?.word ?? '';
  return (
    !BEFORE_NOUN.has(after) && !DETERMINERS.has(after) && !RELATIVES.has(after) && !SUBORDINATORS.has(after) && isPlain(1) && isPlain(-1)
  );
}

function leftEnd(tokens: readonly Token[], at: number): number {
  for (let index = at - 1; index >= 0; index--) {
    const word = tokens[index]?.word ?? '';
    if (SUBORDINATORS.has(word)) return index + 1;
    // `…, which V`: what it is about stands before the comma.
    const isJoining = RELATIVES.has(tokens[index + 1]?.word ?? '') || index === at - 1 || isInList(tokens, index);
    if (PAUSE.test(word) && !isJoining) return index + 1;
  }
  return 0;
}

function rightEnd(tokens: readonly Token[], at: number): number {
  for (let index = at + 1; index < tokens.length; index++) {
    const { word = '' } = tokens[index] ?? {};
    if ((PAUSE.test(word) && !isInList(tokens, index)) || SUBORDINATORS.has(word) || RELATIVES.has(word)) return index;
    if (tokens[index]?.verb !== undefined && isVerbAt(tokens, index)) {
      // What stands between an `and` and the next verb is the next one's.
      for (let back = index; back > at + 1; back--) if (tokens[back]?.word === 'and') return back;
      return index;
    }
  }
  return tokens.length;
}

/** The words that act; undefined where the verb before has the same subject: `absorbs red and reflects green light`. */
function subjectBefore(
  tokens: readonly Token[],
  { start, at, last }: { readonly start: number; readonly at: number; readonly last: { readonly at: number } | undefined },
): { readonly from: number; readonly to: number } | undefined {
  let to = at;
  while (to > start && (BE.has(tokens[to - 1]?.word ?? '') || ADVERB.test(tokens[to - 1]?.word ?? ''))) to--;
  const word = tokens[to - 1]?.word ?? '';
  // `agreed to lease`: the verb before says nothing of the one who does it.
  if (last === undefined || last.at < start) return { from: start, to: word === 'to' ? Math.max(start, to - 2) : to };
  // `trained them to read`: who reads is not said by the order of the words. After a `that`, it is what stands before it.
  if (word === 'to' && to - 1 > last.at + 1)
    return CONTROLLING.has(tokens[last.at]?.verb ?? '') ? { from: last.at + 1, to: to - 1 } : { from: to, to };
  const relative = tokens.findIndex(({ word: between }, index) => index > last.at && index < to - 1 && RELATIVES.has(between));
  if (relative >= 0) return { from: to, to };
  if (word === 'and' || word === 'to' || word === 'or' || word === ',') return undefined;
  let from = last.at + 1;
  for (let index = from; index < to; index++) if (tokens[index]?.word === 'and') from = index + 1;
  return { from, to };
}

function agentEnd(tokens: readonly Token[], { from, end }: { readonly from: number; readonly end: number }): number {
  for (let index = from + 1; index < end; index++) if (AFTER_AGENT.has(tokens[index]?.word ?? '')) return index;
  return end;
}

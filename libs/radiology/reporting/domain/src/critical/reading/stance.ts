import { clauseAt, type CriticalSentence } from './sentences';
import type { SignToken } from './tokens';

/**
 * How a sentence means a sign. Only `stated` is a result of this examination; a suspicion is stated, too. `old` is known or chronic, `gone` has resolved, `asked` is the question
 * that brought the person, `conditional` is said for the case that it happens, `confused` is what the picture only looks like.
 */
export type Stance = 'stated' | 'denied' | 'asked' | 'history' | 'old' | 'gone' | 'family' | 'conditional' | 'confused' | 'advised';

/** Cues that reach forward, and what they make of the signs behind them. */
const FORWARD: readonly (readonly [cue: string, stance: Stance, reach: 'clause' | 'sentence'])[] = [
  ['if', 'conditional', 'sentence'],
  ['family', 'family', 'sentence'],
  ['asked', 'asked', 'sentence'],
  ['history', 'history', 'sentence'],
  ['header', 'history', 'sentence'],
  ['history_clause', 'history', 'clause'],
  ['history_near', 'history', 'clause'],
  ['hypothetical', 'conditional', 'clause'],
  ['pitfall', 'confused', 'clause'],
  ['advice', 'advised', 'clause'],
  ['gone_before', 'gone', 'clause'],
];

interface Scope {
  readonly stance: Stance;
  readonly reach: 'clause' | 'sentence';
  readonly clause: number;
  /** Of a heading (`Comparison:`): what the line states is of then. */
  readonly isFirm: boolean;
}

const is = ({ classes }: SignToken, ...cues: readonly string[]): boolean => cues.some((cue) => classes.has(cue));
const isChinese = (text: string): boolean => /[\u4e00-\u9fff]/.test(text);

/** The stance of every sign of a sentence: one walk forward for cues before it, then the cues behind it. */
export function readStances(sentence: CriticalSentence): Map<SignToken, Stance> {
  const stances = new Map<SignToken, Stance>();
  const walk = [...sentence.signs, ...sentence.cues].sort((one, other) => one.start - other.start || one.end - other.end);
  const signs = new Set(sentence.signs);
  let denial: { clause: number } | undefined;
  let scopes: Scope[] = [];
  const growth: SignToken[] = [];
  let deniedAt = -Infinity;
  for (const token of walk) {
    const clause = clauseAt(sentence, token.start);
    if (denial && denial.clause !== clause) denial = goesOn(sentence, denial.clause + 1, clause, token) ? { clause } : undefined;
    scopes = scopes.filter((scope) => scope.reach === 'sentence' || scope.clause === clause);
    if (signs.has(token)) {
      // `非主动脉夹层`, `非肺癌`: the words of one name stand close together.
      const isJoined =
        token.start === deniedAt || (token.start === deniedAt + 1 && isChinese(sentence.text.charAt(deniedAt - sentence.start)));
      if (isJoined) deniedAt = token.end;
      stances.set(token, denial || isJoined ? 'denied' : (scopes.at(-1)?.stance ?? 'stated'));
      continue;
    }
    // `非游离气体`: only the word that it is joined to.
    if (is(token, 'deny_next')) deniedAt = token.end;
    if (is(token, 'grown') && !denial) growth.push(token);
    if (is(token, 'break')) {
      denial = undefined;
      scopes = scopes.filter(({ stance }) => stance === 'conditional');
    }
    // `history of PE, now with …` opens a statement; so do the words of one in a later clause.
    if (is(token, 'now')) scopes = scopes.filter(({ stance }) => stance === 'conditional' || stance === 'family');
    else if (is(token, 'state', 'fresh'))
      scopes = scopes.filter(
        (scope) => scope.isFirm || scope.clause === clause || scope.stance === 'conditional' || scope.stance === 'family',
      );
    if (is(token, 'verb') && !is(token, 'deny')) denial = undefined;
    if (is(token, 'deny')) denial = { clause };
    for (const [cue, stance, reach] of FORWARD) if (is(token, cue)) scopes.push({ stance, reach, clause, isFirm: cue === 'header' });
  }
  for (const cue of sentence.cues) readBehind(sentence, cue, stances);
  readNormalNow(sentence, stances);
  readDated(sentence, stances);
  readOld(sentence, stances);
  readUnchanged(sentence, stances);
  readGrowth(growth, stances);
  if (/\?\s*$/.test(sentence.text)) for (const sign of sentence.signs) stances.set(sign, 'asked');
  return stances;
}

const LIST_WORD = /^ ?(?:or|nor|and|including|及|和|或|亦|以及|also)(?![a-z])/;
const STATEMENT = /^ ?(?:a|an|the|there|new|acute|large|small|moderate|right|left|bilateral|with|now|this|it|which)(?![a-z])/;

/** Whether a denial reaches over a comma: over a list, not into a new statement. */
function goesOn(sentence: CriticalSentence, from: number, to: number, token: SignToken): boolean {
  for (let index = from; index <= to; index++) {
    const clause = sentence.clauses[index];
    if (!clause) return false;
    const text = sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start);
    if (LIST_WORD.test(text)) continue;
    if (isChinese(text)) return false;
    if (sentence.cues.some((cue) => cue.start >= clause.start && cue.start <= token.start && is(cue, 'state', 'break', 'now')))
      return false;
    const rest = sentence.text.slice(clause.start - sentence.start);
    if (STATEMENT.test(text) && !/, ?(?:or|nor) |(?<![a-z])or /.test(rest)) return false;
    if (text.trim().split(' ').length > 7 && !/(?<![a-z])or /.test(rest)) return false;
  }
  return true;
}

/** Cues that stand behind what they speak of: `气胸未见`, `… has resolved`, `直肠癌术后`. */
function readBehind(sentence: CriticalSentence, cue: SignToken, stances: Map<SignToken, Stance>): void {
  const clause = clauseAt(sentence, cue.start);
  const { start, end } = sentence.clauses[clause] ?? sentence;
  const before = sentence.signs.filter((sign) => sign.start < cue.start && sign.end <= cue.end && sign.start >= start);
  const set = (stance: Stance, signs: readonly SignToken[]): void => {
    for (const sign of signs) if (stances.get(sign) === 'stated' || stance === 'denied') stances.set(sign, stance);
  };
  if (is(cue, 'deny_after') && deniesBefore(sentence, cue, end)) {
    const isAlone = before.length === 0 && ALONE.test(sentence.text.slice(start - sentence.start, cue.start - sentence.start));
    set('denied', isAlone ? inClause(sentence, clause - 1) : before);
  }
  if (is(cue, 'doubt') && sentence.cues.some((other) => other.start > cue.start && is(other, 'limited'))) set('denied', before);
  // `resolved, with residual …`: something is left. `Residual blood has cleared`: nothing is.
  const isResidual = sentence.cues.some((other) => is(other, 'residual') && (other.start > cue.start || !is(cue, 'gone')));
  // `淋巴瘤，PET完全缓解`: a clause that only says so speaks of the one before it.
  const isShort = before.length === 0 && cue.end - start <= SHORT_CLAUSE && inClause(sentence, clause).length === 0;
  if (is(cue, 'gone') && !isResidual) set('gone', isShort ? inLastNamed(sentence, clause - 1) : before);
  // A tube that was moved since: where it lay before is told of then.
  if (is(cue, 'done'))
    set(
      'gone',
      sentence.signs.filter((sign) => sign.end <= cue.start),
    );
  // `Breast cancer, on chemotherapy`: so does one that says how a cancer is treated.
  if (is(cue, 'history_after'))
    set('history', isShort ? inClause(sentence, clause - 1).filter(({ classes }) => classes.has('malignancy')) : before);
  if (is(cue, 'examined'))
    set(
      'asked',
      [...before, ...inClause(sentence, clause - 1)].filter((sign) => cue.start - sign.end <= 14),
    );
  // `thrombus in the femoral vein protocol`: the thing before the place is meant, too.
  const endsInPlace = before.some(({ classes, end: last }) => cue.start - last <= 1 && [...classes].some((name) => name.startsWith('@')));
  if (is(cue, 'asked_after') || sentence.text.startsWith(' ?', cue.start - 1 - sentence.start))
    set(
      'asked',
      before.filter((sign) => cue.start - sign.end <= 1 || (endsInPlace && cue.start - sign.end <= PLACE_REACH)),
    );
  if (is(cue, 'if'))
    set(
      'conditional',
      before.filter((sign) => cue.start - sign.end <= 30 && !isChinese(sentence.text)),
    );
  if (is(cue, 'family'))
    set(
      'family',
      before.filter((sign) => cue.start - sign.end <= FAMILY_REACH),
    );
  if (is(cue, 'hypothetical', 'unreal_behind')) set('conditional', before);
  if (is(cue, 'asked_behind')) set('asked', before);
  if (is(cue, 'history_clause')) set('history', before);
}

/** How far the thing stands before its place. */
const PLACE_REACH = 26;
const FAMILY_REACH = 40;
const SHORT_CLAUSE = 30;

/** `肺栓塞，口服利伐沙班半年，复查已溶解`: the last clause that names anything. */
function inLastNamed(sentence: CriticalSentence, from: number): readonly SignToken[] {
  for (let index = from; index >= 0; index--) {
    const named = inClause(sentence, index);
    if (named.length > 0) return named;
  }
  return [];
}

/** Before a denial that speaks of the clause before it (`…, which is excluded`). */
const ALONE =
  /^ ?(?:(?!外院|[前旧原昨]|上次|既往)[\u4e00-\u9fff]{0,3}(?:片|期|扫描|检查|复查)|which|that|this|it|and|均|亦|也|已|但|cta?|ctpa|ct angiogram|v\/q|mri?|超声|彩超|造影|增强)? ?$/;

const inClause = (sentence: CriticalSentence, index: number): readonly SignToken[] => {
  const clause = sentence.clauses[index];
  return clause ? sentence.signs.filter(({ start }) => start >= clause.start && start < clause.end) : [];
};

/** `未见` denies what follows it; what stands before it only when nothing follows. */
function deniesBefore(sentence: CriticalSentence, cue: SignToken, end: number): boolean {
  if (!is(cue, 'deny')) return true;
  return /^[\s.,;:。)]*$/.test(sentence.text.slice(cue.end - sentence.start, end - sentence.start));
}

/** A clause that finds nothing at this examination, without a sign of its own. */
const NORMAL_NOW =
  /^[ ,;]*(?:but |and )?(?:(?:now|today|currently|this (?:study|scan|examination|exam|film)|on this (?:study|scan|exam))(?![a-z])[^,;]{0,30}(?:clear|normal|negative|unremarkable|patent|expanded|resolved)|(?:本次|此次|今日|今|现|目前|本例|本片)[^,;]{0,12}(?:未见异常|未见明显异常|正常|阴性|膨胀|复张|通畅|恢复|清晰)|(?:本例|本次|此次)(?:无|未见)[。 ]*$|(?:the )?(?:cta?|ctpa|mri?|scan|study|examination) (?:is |was )?(?:normal|negative)[. ]*$|(?:cta?|ctpa|mri?|超声|检查|结果)示?(?:未见异常|正常|阴性)[。 ]*$)/;

/** `肾盂癌待排，CTU示肾盂光整`: asked, and answered by how the organ looks. */
const AWAITED = /待排|待查|待除外|疑|\?/;
const NORMAL_ORGAN = /(?:cta|ctu|ct|mra|mrcp|mri?|超声|造影|增强)[^,;]{0,24}(?:光整|通畅|良好|正常|未见)/;
/** `待排阑尾炎，阑尾形态正常`: the organ of the question, by its first two characters. */
const NORMAL_FORM = /(?:形态|管径|大小|走行|管壁|显示|密度|信号)[^,;]{0,6}(?:正常|未见异常|通畅|光整|不粗|不厚)/;
const ORGAN_LENGTH = 2;

/** `因肺栓塞抗凝，本次未见异常`: what stands before is of then. */
function readNormalNow(sentence: CriticalSentence, stances: Map<SignToken, Stance>): void {
  for (const { start, end } of sentence.clauses.slice(1)) {
    const text = sentence.text.slice(start - sentence.start, end - sentence.start);
    const isAwaited = AWAITED.test(sentence.text.slice(0, start - sentence.start));
    const isAnswered = NORMAL_NOW.test(text) || (isAwaited && NORMAL_ORGAN.test(text));
    const isOfOrgan = (sign: SignToken): boolean =>
      isAwaited && NORMAL_FORM.test(text) && text.includes(sentence.text.slice(sign.start - sentence.start).slice(0, ORGAN_LENGTH));
    for (const sign of sentence.signs)
      if (sign.end <= start && stances.get(sign) === 'stated' && (isAnswered || isOfOrgan(sign))) stances.set(sign, 'history');
  }
}

/** Directly behind a thing, and not what something is compared with. */
const YEAR =
  /^ ?(?:\(?(?:of |in |from |dated )?(?:(?:19|20)\d\d(?![\d-])|\d{1,2}\/(?:19|20)\d\d)(?! ?年?(?:ct|mr|片))|, (?:19|20)\d\d(?= ?(?:[.,;)]|$)))/;
/** Directly before it: how long ago it was. */
const LONG_AFTER = /(?:days?|weeks?|months?|years?) (?:after|following|since) (?:an? |the |her |his |acute )*$/;
/** `thrombus in the femoral vein 2019`: how far the place may stand behind the thing. */
const DATED_REACH = 24;

/** `DVT 2019`, `subdural (2021)`, `six months after …`: a thing with its time is of then. */
function readDated(sentence: CriticalSentence, stances: Map<SignToken, Stance>): void {
  const { signs, text, start } = sentence;
  for (const sign of signs) {
    const isLongAgo = LONG_AFTER.test(text.slice(0, sign.start - start));
    if (!isLongAgo && !YEAR.test(text.slice(sign.end - start, sign.end - start + 24))) continue;
    const isDated = (other: SignToken): boolean =>
      other === sign ||
      (isLongAgo
        ? clauseAt(sentence, other.start) === clauseAt(sentence, sign.start) &&
          other.start >= sign.end &&
          other.start - sign.end < DATED_REACH
        : other.end <= sign.start && sign.start - other.end < DATED_REACH);
    for (const one of signs) if (isDated(one) && stances.get(one) === 'stated') stances.set(one, 'history');
  }
}

const SUSPECTED = /suspect|suspicion|possible|query|concern|疑|待排|待查|待除外/;
const NORMAL_STUDY =
  /^[\s.。;]*(?:(?:the |this )?(?:study|examination|exam|scan|cta?|ctpa|ct angiogram|mri?|film|duplex|ultrasound|x-ray)(?: is| was)? (?:normal|negative|unremarkable|clear)|(?:normal|clear|negative|unremarkable) (?:study|examination|exam|scan|ct|mri?|film|ultrasound)|(?:本次)?(?:检查|扫描|cta?|ctpa|超声|彩超|平片|胸片)?(?:结果)?均?(?:未见(?:明显|明确)?异常|正常|阴性))(?=[\s.;。,]|$)/;

/** `X待排。检查未见异常。`: what is only suspected, and the next sentence calls the examination normal. */
export const isAnsweredByNormal = ({ text, end }: CriticalSentence, whole: string): boolean =>
  SUSPECTED.test(text) && NORMAL_STUDY.test(whole.slice(end, end + 80));

/** `chronic`, `陈旧`: within the clause, unless the clause calls it new as well (`acute on chronic`). */
function readOld(sentence: CriticalSentence, stances: Map<SignToken, Stance>): void {
  for (const cue of sentence.cues) {
    if (!is(cue, 'old')) continue;
    const index = clauseAt(sentence, cue.start);
    const clause = sentence.clauses[index];
    if (!clause) continue;
    const isIn = ({ start }: SignToken): boolean => start >= clause.start && start < clause.end;
    if (sentence.cues.some((other) => isIn(other) && is(other, 'fresh', 'notold'))) continue;
    const own = sentence.signs.filter(isIn);
    for (const sign of own.length > 0 ? own : inClause(sentence, index - 1)) if (stances.get(sign) === 'stated') stances.set(sign, 'old');
  }
}

/** A known thing that has grown or come back is news. */
function readGrowth(growth: readonly SignToken[], stances: Map<SignToken, Stance>): void {
  for (const cue of growth)
    for (const [sign, stance] of stances)
      if (stance === 'history' && sign.end <= cue.start && cue.start - sign.end < GROWTH_REACH) stances.set(sign, 'stated');
}

const GROWTH_REACH = 40;

/** `较前无变化`, `no change in …`: known, and told before. What else the clause names is meant as well, unless something of it is new. */
function readUnchanged(sentence: CriticalSentence, stances: Map<SignToken, Stance>): void {
  if (sentence.cues.some((cue) => is(cue, 'fresh', 'grown'))) return;
  for (const cue of sentence.cues) {
    if (!is(cue, 'neutral')) continue;
    const index = clauseAt(sentence, cue.start);
    const start = sentence.clauses[index]?.start ?? sentence.start;
    const own = inClause(sentence, index);
    const isAlone = own.length === 0 && sentence.text.slice(start - sentence.start, cue.start - sentence.start).trim().length <= 4;
    for (const sign of isAlone ? inClause(sentence, index - 1) : own) if (stances.get(sign) === 'stated') stances.set(sign, 'old');
  }
}

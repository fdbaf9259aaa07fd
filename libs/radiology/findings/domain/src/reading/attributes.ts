import type { Span } from '../finding';
import { factOf, has, type Token } from '../tokens/token';
import { type Draft, lobeOf, type Place, takesLobe } from './draft-finding';
import { isPlaceFact } from './pieces';
import { DENIED, MUTED, type Reading } from './reading';
import { solidWordsBeside } from './measure-neighbours';
import { applySize, type SizeMode, steer, useOf } from './sizes';

export interface AttributeScope {
  readonly mode: SizeMode;
  /** End of the piece. */
  readonly to: number;
  /** A denial in this piece is of a finding, so what lies in its scope is the denial's. */
  readonly isTypeDenied: boolean;
}

const spanOf = ({ start, end }: Token): Span => [start, end];

/** Gives the words at `indexes` to a finding, and labels each by what became of it. */
export function applyAttributes(reading: Reading, draft: Draft, indexes: readonly number[], scope: AttributeScope): void {
  const { tokens, flags, labels } = reading;
  for (const at of indexes) {
    const token = tokens[at];
    if (token === undefined || ((flags[at] ?? 0) & MUTED) !== 0) continue;
    const isDenied = ((flags[at] ?? 0) & DENIED) !== 0;
    if (token.measure !== undefined) {
      if (isDenied && scope.isTypeDenied) continue;
      applyMeasure(reading, draft, at, scope);
      continue;
    }
    steer(scope.mode, token);
    if (isDenied && (scope.isTypeDenied || !isPlaceFact(factOf(token)))) continue;
    if (!isDenied && token.meanings.some((meaning) => meaning.isShrinking === true)) draft.shrinkingToken ??= at;
    const isUsed = applyWord(reading, draft, at, scope.mode);
    if (isUsed) {
      labels[at] = { kind: 'finding', draft: draft.index };
      widen(draft, token);
    }
  }
}

export function widen(draft: Draft, { start, end }: { readonly start: number; readonly end: number }): void {
  draft.start = Math.min(draft.start, start);
  draft.end = Math.max(draft.end, end);
}

function applyMeasure(reading: Reading, draft: Draft, at: number, { mode, to }: AttributeScope): void {
  const { tokens, labels } = reading;
  const token = tokens[at];
  if (token?.measure === undefined) return;
  const use = useOf(reading, at, { draft, mode, to });
  const span = spanOf(token);
  if (use === 'prior' && !mode.isPrior) mode.isMarkedBehind = true;
  if (use === 'nothing') return;
  labels[at] = { kind: use === 'distance' || use === 'difference' ? 'carried' : 'finding', draft: draft.index };
  widen(draft, token);
  if (use === 'difference' && token.measure.toMm !== undefined && has(tokens[at - 1], 'by')) {
    // `increased by 3 mm to 9 mm` looks like a range.
    const measure = { ...token.measure, sizesMm: [token.measure.toMm] };
    labels[at] = { kind: 'finding', draft: draft.index };
    applySize(draft, { use: 'size', at, measure, isShort: false, isLong: false, mode, span });
  } else if (use === 'count') {
    if ((token.measure.sizesMm[0] ?? 0) > 1) {
      setCount(reading, draft, at, token.measure.sizesMm[0]);
    }
  } else if (use === 'solid') {
    draft.solidComponentMm ??= token.measure.sizesMm[0];
    const told = [token, ...solidWordsBeside(tokens, at).flatMap((word) => tokens[word] ?? [])];
    draft.slotSpans.solidComponentMm ??= [Math.min(...told.map(({ start }) => start)), Math.max(...told.map(({ end }) => end))];
    for (const word of solidWordsBeside(tokens, at)) {
      labels[word] = { kind: 'finding', draft: draft.index };
      widen(draft, tokens[word] ?? token);
    }
    if (draft.density === undefined || draft.density === 'ground_glass') draft.density = 'part_solid';
  } else if (use === 'prior' || use === 'size') {
    if (use === 'size' && isGrowthRange(reading, at)) {
      applySize(draft, {
        use: 'prior',
        at,
        measure: { ...token.measure, sizesMm: [token.measure.fromMm ?? 0] },
        isShort: false,
        isLong: false,
        mode,
        span,
      });
      mode.isPrior = false;
    } else if (use === 'prior' && token.measure.fromMm !== undefined && (has(tokens[at - 1], 'from') || mode.isPrior)) {
      applySize(draft, {
        use: 'prior',
        at,
        measure: { ...token.measure, sizesMm: [token.measure.fromMm] },
        isShort: false,
        isLong: false,
        mode,
        span,
      });
      const sizesMm = token.measure.toMm === undefined ? token.measure.sizesMm : [token.measure.toMm];
      applySize(draft, { use: 'size', at, measure: { ...token.measure, sizesMm }, isShort: false, isLong: false, mode, span });
      return;
    }
    const isBeside = (role: 'shortAxis' | 'longAxis' | 'axis'): boolean => [-1, -2, 1, 2].some((step) => has(tokens[at + step], role));
    const isLong = isBeside('longAxis');
    // 长径11mm，短径8mm: the word of the next size is no word of this one.
    const isShort = isBeside('shortAxis') && !(draft.sizeMm === undefined && has(tokens[at - 1], 'longAxis'));
    applySize(draft, {
      use,
      at,
      measure: token.measure,
      isShort,
      isLong,
      isAxis: isBeside('axis'),
      isMean: isMeanTold(reading, draft, at),
      mode,
      span,
    });
  }
}

/** A word for the mean stands beside this size or the one before it. */
function isMeanTold({ tokens, even }: Reading, draft: Draft, at: number): boolean {
  return [at, ...draft.sizeTokens].some((size) =>
    [-3, -2, -1, 1, 2].some((step) => {
      const token = tokens[size + step];
      return token !== undefined && /^(?:mean|average|avg|平均)/.test(even.slice(token.start, token.end));
    }),
  );
}

/** `increased 9 to 12 mm`: growth from one to the other, no range. */
function isGrowthRange({ tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  return token?.measure?.fromMm !== undefined && before !== undefined && factOf(before)?.change === 'growing';
}

/** Whether the word says something of a slot (also when it says it again). */
function applyWord(reading: Reading, draft: Draft, at: number, mode: SizeMode): boolean {
  const token = reading.tokens[at];
  if (token === undefined) return false;
  const span = spanOf(token);
  if (token.image !== undefined) {
    draft.image ??= token.image;
    draft.slotSpans.image ??= span;
    return true;
  }
  if (token.kind === 'date') return applyDate(draft, token, mode);
  if (token.pieces !== undefined) {
    if (token.pieces >= 2) setCount(reading, draft, at, token.pieces);
    return true;
  }
  const fact =
    factOf(token) ??
    token.meanings.find((meaning) => meaning.change !== undefined || (meaning.role === 'opacity' && meaning.density !== undefined));
  if (fact === undefined) return false;
  let isUsed = false;
  if (fact.density !== undefined) isUsed = applyDensity(draft, fact.density, span) || isUsed;
  if (fact.margin !== undefined) {
    if (!draft.margin.includes(fact.margin)) draft.margin.push(fact.margin);
    draft.slotSpans.margin = [
      Math.min(draft.slotSpans.margin?.[0] ?? span[0], span[0]),
      Math.max(draft.slotSpans.margin?.[1] ?? span[1], span[1]),
    ];
    isUsed = true;
  }
  if (fact.change !== undefined && (draft.change === undefined || draft.change === fact.change)) {
    draft.change = fact.change;
    draft.changeToken ??= at;
    draft.slotSpans.change ??= span;
    isUsed = true;
  }
  if (fact.isMultiple === true && countsFinding(reading, token, draft)) {
    setCount(reading, draft, at, fact.howMany);
    draft.isGroup = true;
    isUsed = true;
  }
  return isUsed;
}

/** How many is told once: a number behind it is of some of them (多发结节，其中两枚较大; `nodules, two of which …`). */
function setCount({ tokens, even }: Reading, draft: Draft, at: number, howMany: Draft['howMany']): void {
  const token = tokens[at];
  if (token === undefined) return;
  const isPart =
    even.slice(token.start - 2, token.start) === '其中' || /^\sof\s(?:which|them|these|the)\b/.test(even.slice(token.end, token.end + 12));
  if (draft.count === undefined && howMany !== undefined && !isPart) {
    draft.howMany = howMany;
    draft.slotSpans.howMany = spanOf(token);
  }
  draft.count = 'multiple';
  draft.slotSpans.count ??= spanOf(token);
}

/** `over two years` behind the name counts no nodules. */
function countsFinding({ language, even }: Reading, token: Token, draft: Draft): boolean {
  if (even.startsWith(' in number', token.end)) return true;
  return language === 'zh' || token.start < (draft.slotSpans.type?.[0] ?? Number.MAX_SAFE_INTEGER) || token.end - token.start > 5;
}

function applyDate(draft: Draft, token: Token, mode: SizeMode): boolean {
  const isCompared = mode.isPrior || mode.isCompared || draft.change !== undefined || draft.priorSizeMm !== undefined;
  if (!isCompared || draft.priorDate !== undefined || token.date === undefined) return false;
  draft.priorDate = token.date;
  draft.slotSpans.priorDate = [token.start, token.end];
  return true;
}

function applyDensity(draft: Draft, density: NonNullable<Draft['density']>, span: Span): boolean {
  if (draft.density === undefined) {
    draft.density = density;
    draft.slotSpans.density = span;
    return true;
  }
  return draft.density === density;
}

/** Gives a place to a finding; what cannot be (a left middle lobe) leaves the lobe out and gives back `false`. */
export function applyPlace(reading: Reading, draft: Draft, place: Place): boolean {
  const { tokens, labels } = reading;
  const isPossible =
    !(place.side === 'left' && place.part === 'middle') && !(place.side === 'right' && place.lobe?.startsWith('L') === true);
  if (place.side !== undefined) draft.laterality ??= place.side;
  if (isPossible) {
    draft.part ??= place.part;
    draft.lobe ??= lobeOf(place);
    draft.segment ??= place.segment;
  }
  draft.hasOwnPlace = true;
  for (const at of place.tokens) {
    const token = tokens[at];
    const fact = token === undefined ? undefined : factOf(token);
    if (token === undefined || fact === undefined) continue;
    const isImpossible = !isPossible && (fact.part !== undefined || fact.lobe !== undefined || fact.segment !== undefined);
    const isBeside = !takesLobe(draft.type) && fact.side === undefined;
    labels[at] = { kind: isImpossible ? 'not_understood' : isBeside ? 'carried' : 'finding', draft: draft.index };
    const span = spanOf(token);
    if (fact.side !== undefined) draft.slotSpans.laterality ??= span;
    if ((fact.part !== undefined || fact.lobe !== undefined) && isPossible && takesLobe(draft.type)) draft.slotSpans.lobe ??= span;
    if (fact.segment !== undefined && isPossible && takesLobe(draft.type)) draft.slotSpans.segment ??= span;
    widen(draft, token);
  }
  return isPossible;
}

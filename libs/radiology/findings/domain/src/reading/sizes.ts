import { factOf, has, type Measure, type Token } from '../tokens/token';
import type { Draft } from './draft-finding';
import {
  isCount,
  isDifference,
  isDistance,
  isOfRest,
  isPriorBehind,
  isShorthand,
  isSolidPart,
  measureFollows,
  tokenAfter,
  tokenAfterMeasure,
  tokenBefore,
} from './measure-neighbours';
import type { Reading } from './reading';

/** Of which examination the next size is. */
export interface SizeMode {
  isPrior: boolean;
  /** Right behind a comma: `原9mm，现6mm`. */
  isAtHead: boolean;
  isWeak: boolean;
  /** Set by a comparison, which a comma ends. */
  isCompared: boolean;
  hasOpen: boolean;
  /** The word behind a prior size has done its work: `6 mm on the prior study, 10 mm today`. */
  isMarkedBehind: boolean;
}

export const newMode = (): SizeMode => ({
  isPrior: false,
  isWeak: false,
  isCompared: false,
  hasOpen: false,
  isMarkedBehind: false,
  isAtHead: false,
});

/** Notes what a token that is no size says of the sizes behind it. */
export function steer(mode: SizeMode, token: Token): void {
  const set = (isPrior: boolean, isWeak = false, isCompared = false): void => {
    mode.isPrior = isPrior;
    mode.isWeak = isWeak;
    mode.isCompared = isCompared;
  };
  const { isAtHead } = mode;
  mode.isAtHead = token.kind === 'comma' || token.kind === 'stop';
  if (token.kind === 'comma' || token.kind === 'stop' || token.kind === 'close') mode.isMarkedBehind = false;
  if (mode.isMarkedBehind && (has(token, 'prior') || has(token, 'compared'))) return;
  // `New since the prior: 8 mm`.
  if (token.kind === 'colon' && mode.isCompared && !mode.hasOpen) set(false);
  if (token.kind === 'open') mode.hasOpen = true;
  else if (token.kind === 'close') {
    mode.hasOpen = false;
    set(false);
  } else if (token.kind === 'comma' || token.kind === 'stop') {
    if ((mode.isCompared || mode.isWeak) && !mode.hasOpen) set(false);
  } else if (has(token, 'now') && (isAtHead || !(has(token, 'filler') && mode.isPrior && !mode.isWeak && !mode.isCompared))) set(false);
  else if (has(token, 'to') && mode.isPrior) set(false);
  else if (has(token, 'prior')) set(true, false, mode.isCompared);
  else if (has(token, 'compared')) set(true, false, true);
  else if (has(token, 'weakPrior')) set(true, true);
  else if (factOf(token)?.change !== undefined && (mode.isCompared || mode.isWeak)) set(false);
}

export type MeasureUse = 'size' | 'prior' | 'solid' | 'distance' | 'difference' | 'count' | 'nothing';

/** What the measure at `at` measures. */
export function useOf(
  reading: Reading,
  at: number,
  { draft, mode, to }: { readonly draft: Draft | undefined; readonly mode: SizeMode; readonly to: number },
): MeasureUse {
  const { tokens } = reading;
  const token = tokens[at];
  const measure = token?.measure;
  if (token === undefined || measure === undefined) return 'nothing';
  if (!measure.hasUnit && !isShorthand(reading, at, mode)) return isCount(tokens, at) ? 'count' : 'nothing';
  if (measure.sizesMm.length === 0) return 'nothing';
  const before = tokenBefore(tokens, at);
  const after = tokenAfter(tokens, at);
  if (isDistance(reading, at)) return 'distance';
  if (
    isDifference(reading, at) ||
    isOfRest(reading, at) ||
    has(before, 'threshold') ||
    has(tokens[at - 1], 'threshold') ||
    (tokens[at - 1]?.kind === 'mark' && has(tokens[at - 2], 'threshold'))
  )
    return 'difference';
  if (isSolidPart(reading, at, { draft, to })) return 'solid';
  if (has(before, 'from')) return 'prior';
  if (has(after, 'now') && !has(after, 'filler') && tokenAfterMeasure(tokens, at) === false) return 'size';
  if (
    isPriorBehind(tokens, at) ||
    (before?.kind === 'date' && (draft?.sizeMm !== undefined || (draft !== undefined && measureFollows(tokens, at))))
  )
    return 'prior';
  if (has(after, 'to') && tokenAfterMeasure(tokens, at)) return 'prior';
  return mode.isPrior ? 'prior' : 'size';
}

export function applySize(
  draft: Draft,
  {
    use,
    at,
    measure,
    isShort,
    isLong,
    isAxis = false,
    isMean = false,
    mode,
    span,
  }: {
    readonly use: 'size' | 'prior';
    readonly at: number;
    readonly measure: Measure;
    readonly isShort: boolean;
    /** Named the long axis by a word beside it. */
    readonly isLong: boolean;
    /** Told along an axis of the body: 前后径25mm, `32 mm AP`. */
    readonly isAxis?: boolean;
    /** It, or the size before it, was named a mean. */
    readonly isMean?: boolean;
    readonly mode: SizeMode;
    readonly span: readonly [number, number];
  },
): void {
  if (use === 'prior') {
    draft.priorTokens.push(at);
    if (draft.priorSizeMm !== undefined) return;
    draft.priorSizeMm = [...measure.sizesMm];
    draft.priorToken = at;
    draft.isPriorWeak = mode.isWeak;
    draft.slotSpans.priorSizeMm = span;
    return;
  }
  const known = draft.sizeMm;
  if (known === undefined) {
    draft.sizeMm = [...measure.sizesMm];
    draft.slotSpans.sizeMm = span;
    draft.isShortFirst = isShort && measure.sizesMm.length === 1;
    draft.isAlongAxes = isAxis && measure.sizesMm.length === 1;
  } else if (draft.isAlongAxes === true && isAxis && measure.sizesMm.length === 1 && known.length < 3) {
    draft.sizeMm = [...known, ...measure.sizesMm];
    draft.slotSpans.sizeMm = [draft.slotSpans.sizeMm?.[0] ?? span[0], span[1]];
  } else if (draft.isShortFirst === true && isLong && known.length === 1 && (measure.sizesMm[0] ?? 0) >= (known[0] ?? 0)) {
    // `short axis 8 mm, long axis 11 mm`: the long one stands first.
    draft.sizeMm = [...measure.sizesMm, ...known];
    draft.slotSpans.sizeMm = [draft.slotSpans.sizeMm?.[0] ?? span[0], span[1]];
  } else if (isShort && known.length === 1 && draft.isShortFirst !== true) {
    draft.sizeMm = [...known, ...measure.sizesMm];
    draft.slotSpans.sizeMm = [draft.slotSpans.sizeMm?.[0] ?? span[0], span[1]];
  } else if (isMean && isMeanOf(known, measure.sizesMm)) {
    // `8 x 5 mm (mean 6.5 mm)` says the same size twice; of the two the axes say more.
    if (measure.sizesMm.length > known.length) draft.sizeMm = [...measure.sizesMm];
  } else if (!isSame(known, measure.sizesMm)) draft.isSizeContradictory = true;
  draft.sizeTokens.push(at);
}

const MEAN_MM = 0.55;

/** One of the two is the mean of the other's axes, as far as it is rounded. */
function isMeanOf(known: readonly number[], again: readonly number[]): boolean {
  if ((known.length === 1) === (again.length === 1)) return false;
  const [mean, axes] = known.length === 1 ? [known[0] ?? 0, again] : [again[0] ?? 0, known];
  return Math.abs(mean - ((axes[0] ?? 0) + (axes[1] ?? 0)) / 2) < MEAN_MM;
}

const isSame = (known: readonly number[], again: readonly number[]): boolean =>
  again.every((size, index) => Math.abs(size - (known[index] ?? Number.NaN)) < 0.05) ||
  (again.length === 1 && known.some((size) => size === again[0]));

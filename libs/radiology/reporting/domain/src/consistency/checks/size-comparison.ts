import type { Mention, MentionSize } from '../reading/mention';

export type SizeVerdict = 'agrees' | 'differs' | 'factor_ten';

export interface SizeDifference {
  readonly verdict: SizeVerdict;
  readonly one?: MentionSize;
  readonly other?: MentionSize;
}

/**
 * Whether a size of the impression can be one of the findings: rounded, as the mean of two axes, the long axis alone, or in another unit. Fleischner 2017 rounds to whole
 * millimetres and Lung-RADS to one decimal, so a coarser number in the impression is no contradiction.
 */
export function compareSizes(findings: Mention, impression: Mention): SizeDifference {
  if (findings.sizes.length === 0 || impression.sizes.length === 0) return { verdict: 'agrees' };
  // How far something is moved is no size of what moves it.
  if (findings.concept.id !== impression.concept.id && (IS_DISTANCE.test(findings.concept.id) || IS_DISTANCE.test(impression.concept.id)))
    return { verdict: 'agrees' };
  const of = (mention: Mention, roles: readonly string[]): MentionSize[] => mention.sizes.filter(({ role }) => roles.includes(role));
  const stated = of(findings, ['current', 'long_axis', 'short_axis', 'mean', 'wall']);
  const repeated = of(impression, ['current', 'long_axis', 'mean', 'wall']);
  const groups: readonly (readonly [readonly MentionSize[], readonly MentionSize[]])[] = [
    [stated, repeated],
    [of(findings, ['short_axis']), of(impression, ['short_axis'])],
    [of(findings, ['solid_part']), of(impression, ['solid_part'])],
  ];
  for (const [ones, others] of groups) {
    if (ones.length === 0 || others.length === 0) continue;
    if (others.some((other) => ones.some((one) => agree(one, other)))) continue;
    const other = others[0];
    const one = ones.find((candidate) => other && isFactorTen(candidate, other)) ?? ones[0];
    if (!one || !other) continue;
    return { verdict: isFactorTen(one, other) ? 'factor_ten' : 'differs', one, other };
  }
  return { verdict: 'agrees' };
}

const IS_DISTANCE = /^(?:midline_shift|spondylolisthesis)$/;

const longest = ({ valuesMm }: MentionSize): number => Math.max(...valuesMm);
const resolutionMm = ({ unit, decimals }: MentionSize): number => (unit === 'cm' ? 10 : 1) * 10 ** -decimals;

function agree(one: MentionSize, other: MentionSize): boolean {
  if (one.bound !== 'exact' || other.bound !== 'exact') return agreeWithBound(one, other);
  const least = Math.min(one.valuesMm.length, other.valuesMm.length);
  if (least === 1) {
    if (agreeNumbers({ a: longest(one), b: longest(other), one, other })) return true;
    return agreeNumbers({ a: mean(one), b: mean(other), one, other });
  }
  const ones = [...one.valuesMm].sort((a, b) => b - a);
  const others = [...other.valuesMm].sort((a, b) => b - a);
  return Array.from({ length: least }, (_, index) => agreeNumbers({ a: ones[index] ?? 0, b: others[index] ?? 0, one, other })).every(
    Boolean,
  );
}

const mean = ({ valuesMm }: MentionSize): number => valuesMm.reduce((sum, value) => sum + value, 0) / valuesMm.length;

function agreeNumbers(pair: { readonly a: number; readonly b: number; readonly one: MentionSize; readonly other: MentionSize }): boolean {
  const { a, b, one, other } = pair;
  if (Math.abs(a - b) < 0.06) return true;
  const relative = Math.abs(a - b) / Math.max(a, b);
  const coarse = Math.max(resolutionMm(one), resolutionMm(other));
  const isRounded = resolutionMm(one) !== resolutionMm(other) || one.valuesMm.length !== other.valuesMm.length;
  if (isRounded && Math.abs(a - b) <= coarse / 2 + 0.001 && relative <= 0.15) return true;
  return (one.isAbout || other.isAbout) && isRounded && relative <= 0.12;
}

function agreeWithBound(one: MentionSize, other: MentionSize): boolean {
  const [bounded, exact] = one.bound === 'exact' ? [other, one] : [one, other];
  if (exact.bound !== 'exact') return true;
  if (bounded.bound === 'range')
    return Math.min(...exact.valuesMm) >= Math.min(...bounded.valuesMm) - 0.5 && longest(exact) <= longest(bounded) + 0.5;
  return bounded.bound === 'at_most' ? longest(exact) <= longest(bounded) * 1.001 : longest(exact) >= longest(bounded) * 0.999;
}

function isFactorTen(one: MentionSize, other: MentionSize): boolean {
  const ratios = [longest(one) / longest(other), mean(one) / mean(other)];
  return ratios.some((ratio) => [10, 0.1].some((factor) => Math.abs(ratio / factor - 1) < 0.04));
}

/** Change of size between the examination compared with and now: 2 mm or more (Fleischner 2017), or a fifth of a larger finding. */
export function measuredChange(
  mention: Mention,
): { readonly change: 'growing' | 'shrinking' | 'stable'; readonly from: number; readonly to: number } | undefined {
  const prior = mention.sizes.find(({ role, bound }) => role === 'prior' && bound === 'exact');
  const ofNow = (of: MentionSize['role']): MentionSize | undefined =>
    mention.sizes.find(({ role, bound }) => role === of && bound === 'exact');
  // Nodes are measured by their short axis, then and now.
  const now = ofNow('current') ?? ofNow('short_axis');
  if (!prior || !now) return undefined;
  const from = longest(prior);
  const to = longest(now);
  const needed = Math.max(1.5, 0.1 * from);
  const change = to - from >= needed ? 'growing' : from - to >= needed ? 'shrinking' : 'stable';
  return { change, from, to };
}

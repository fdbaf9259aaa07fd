import type { Mention, MentionChange } from '../reading/mention';
import { mayStandForDiagnosis } from './diagnosis-names';
import { clashOf, compareSides, isSameThing } from './kinship';
import { compareSizes, measuredChange, type SizeDifference } from './size-comparison';

/** Everything in which a statement of the impression differs from one of the findings. */
export interface PairDifference {
  readonly findings: Mention;
  readonly impression: Mention;
  readonly side: 'same' | 'partial' | 'disjoint';
  readonly site?: { readonly axis: string; readonly one: readonly string[]; readonly other: readonly string[] };
  readonly size: SizeDifference;
  readonly density?: { readonly axis: string; readonly one: readonly string[]; readonly other: readonly string[] };
  readonly change: boolean;
  /** 0 when one may be a repetition of the other. */
  readonly cost: number;
}

const isPositive = ({ assertion }: Mention): boolean => assertion === 'affirmed' || assertion === 'doubtful';

export const positives = (mentions: readonly Mention[]): readonly Mention[] => mentions.filter(isPositive);

/** How the two differ. Weighted: another thing of the same name differs in several ways, a slip in one. */
export function differenceOf(findings: Mention, impression: Mention): PairDifference {
  const sides = compareSides(findings.sides, impression.sides);
  // One of several on both sides lies on one.
  const isMember =
    impression.sides.size === 2 && (impression.count === 'multiple' || impression.isPlural) && impression.concept.id !== 'effusion';
  const side = sides === 'partial' && isMember ? 'same' : sides;
  const site =
    isUpstream(findings, impression) || isOneOfVertebrae(findings, impression) || isOfOneDuct(findings, impression)
      ? undefined
      : clashOf(findings.sites, impression.sites);
  const size = compareSizes(findings, impression);
  const density = clashOf(findings.attenuations, impression.attenuations);
  const change = changesClash(findings, impression);
  const kin = findings.concept.id === impression.concept.id ? 0 : 0.3;
  const cost =
    (side === 'disjoint' ? 1 : side === 'partial' ? 0.6 : 0) +
    (site ? 1 : 0) +
    (size.verdict === 'agrees' ? 0 : size.verdict === 'factor_ten' ? 0.9 : 1) +
    (density ? 1 : 0) +
    (change ? 0.5 : 0);
  return {
    findings,
    impression,
    side,
    ...(site ? { site } : {}),
    size,
    ...(density ? { density } : {}),
    change,
    cost: cost === 0 ? 0 : cost + kin,
  };
}

/** `multiple vertebral metastases with collapse of T4`: the level is of one of them, and the lesion of C7 another. */
const isOneOfVertebrae = (findings: Mention, impression: Mention): boolean =>
  impression.count === 'multiple' && findings.count !== 'multiple' && findings.sites.has('vertebra') && impression.sites.has('vertebra');

const WIDENED = /^(?:dilatation|hydronephrosis)$/;
const BLOCKS = /^(?:stone|mass|cancer|stenosis|obstruction|hernia|volvulus|nodule|lesion)$/;

/** What is widened lies above what blocks it. */
const isUpstream = ({ concept: { id: one } }: Mention, { concept: { id: other } }: Mention): boolean =>
  (WIDENED.test(one) && BLOCKS.test(other)) || (BLOCKS.test(one) && WIDENED.test(other));

/** `distal stone with upstream dilatation`: a duct is wide somewhere else than what its sentence places. */
const DUCT_AXES = ['ureter', 'pancreas'] as const;
const isOfOneDuct = (one: Mention, other: Mention): boolean =>
  WIDENED.test(one.concept.id) && WIDENED.test(other.concept.id) && DUCT_AXES.some((axis) => one.sites.has(axis) && other.sites.has(axis));

/** Growth in the one, no change in the other. */
export function changesClash(findings: Mention, impression: Mention): boolean {
  const one = changeOf(findings);
  const other = changeOf(impression);
  if (!one || !other || one === other) return false;
  if (isSameDirection(findings, other) || isSameDirection(impression, one)) return false;
  if ([one, other].includes('new') && [one, other].includes('growing')) return false;
  // `resolved` and `smaller` may be said of parts of one process.
  return !([one, other].includes('resolved') && [one, other].includes('shrinking'));
}

/** A growth of less than the least that counts is still one, where the other section calls it so. */
function isSameDirection(mention: Mention, stated: string): boolean {
  const measured = mention.changes.size === 0 ? measuredChange(mention) : undefined;
  if (!measured) return false;
  return (stated === 'growing' && measured.to > measured.from) || (stated === 'shrinking' && measured.to < measured.from);
}

export function changeOf(mention: Mention): MentionChange | undefined {
  const stated = [...mention.changes];
  if (stated.length === 1) return stated[0];
  if (stated.length > 1) return undefined;
  const measured = measuredChange(mention);
  return measured?.change;
}

export interface Pairing {
  /** One for each positive statement of the impression that the findings know. */
  readonly pairs: readonly PairDifference[];
  /** Statements of the impression without any kin in the findings. */
  readonly unsupported: readonly Mention[];
  /** Statements of the findings that no statement of the impression may repeat. */
  readonly unrepeated: readonly Mention[];
}

/** Assigns to each statement of the impression the statement of the findings that it repeats best; `canBe` tells whether what is described can be what is named at all. */
export function pairMentions(
  findings: readonly Mention[],
  impression: readonly Mention[],
  canBe: (described: Mention, named: Mention) => boolean = () => true,
): Pairing {
  const stated = positives(findings);
  const pairs: PairDifference[] = [];
  const unsupported: Mention[] = [];
  const open: { readonly mention: Mention; readonly differences: readonly PairDifference[] }[] = [];
  const claims = new Map<Mention, Mention[]>();
  const claim = (of: Mention, by: Mention): void => void claims.set(of, [...(claims.get(of) ?? []), by]);
  for (const mention of positives(impression)) {
    const kin = stated.filter((candidate) => isSameThing(candidate, mention) && canBe(candidate, mention));
    const candidates = nearestKin(kin, mention);
    if (candidates.length === 0) {
      unsupported.push(mention);
      continue;
    }
    const differences = candidates.map((candidate) => differenceOf(candidate, mention)).sort((one, other) => one.cost - other.cost);
    const exact = differences.filter(({ cost }) => cost === 0);
    const resized = onlySizeDiffers({ mention, exact, differences });
    if (resized) {
      pairs.push(resized);
      continue;
    }
    if (exact.length > 0 || isSumOf(summandsOf(mention, { kin, candidates }), mention)) {
      for (const { findings: repeated } of exact) if (canStandFor(repeated, mention)) claim(repeated, mention);
      const [best] = differences;
      if (best) pairs.push(exact.length > 0 ? best : { ...best, side: 'same', cost: 0 });
      if (exact.length === 0) for (const candidate of candidates) claim(candidate, mention);
    } else open.push({ mention, differences });
  }
  for (const { mention, differences } of open) {
    const free = differences.find(({ findings: candidate }) => !isTaken(candidate, mention, claims));
    const best = free ?? differences[0];
    if (!best) continue;
    const isAnother = !free && (best.side === 'disjoint' || best.site !== undefined);
    if (isAnother) unsupported.push(mention);
    else pairs.push(best);
  }
  const repeated = new Set(pairs.filter((pair) => canStandFor(pair.findings, pair.impression)).map((pair) => pair.findings));
  const named = impression.filter(({ assertion }) => assertion !== 'planned');
  const unrepeated = stated.filter(
    (mention) => !repeated.has(mention) && !claims.has(mention) && !isNamed({ mention, impression: named, stated }),
  );
  return { pairs, unsupported, unrepeated };
}

/** `nodules up to 14 mm` agrees with `multiple nodules`, but not with `the largest 9 mm` that follows. */
function onlySizeDiffers(place: {
  readonly mention: Mention;
  readonly exact: readonly PairDifference[];
  readonly differences: readonly PairDifference[];
}): PairDifference | undefined {
  const { mention, exact, differences } = place;
  const hasSize = (one: Mention): boolean => one.sizes.some(({ role }) => role !== 'prior' && role !== 'other');
  if (!hasSize(mention) || exact.length === 0 || exact.some(({ findings }) => hasSize(findings))) return undefined;
  return differences.find(
    ({ findings, side, site, density, size }) =>
      findings.concept.id === mention.concept.id && side !== 'disjoint' && !site && !density && size.verdict !== 'agrees',
  );
}

/** What is named alike: of these one is meant before any other kin. */
const ALIKE: readonly (readonly string[])[] = [
  ['nodule', 'mass', 'lesion', 'metastasis', 'cancer'],
  ['consolidation', 'opacity', 'pneumonia'],
  ['pulmonary_embolism', 'filling_defect', 'thrombus'],
  ['disc_herniation', 'disc_bulge'],
  ['lymphadenopathy', 'lymph_node'],
  ['tear', 'sprain'],
];

function nearestKin(candidates: readonly Mention[], mention: Mention): readonly Mention[] {
  const alike = ALIKE.find((ids) => ids.includes(mention.concept.id)) ?? [mention.concept.id];
  const near = candidates.filter(({ concept }) => alike.includes(concept.id));
  return near.length > 0 ? near : candidates;
}

/** Repeated already by another sentence that says more than its name. */
function isTaken(candidate: Mention, mention: Mention, claims: ReadonlyMap<Mention, readonly Mention[]>): boolean {
  return (claims.get(candidate) ?? []).some(
    (by) => by.sentence !== mention.sentence && (by.sides.size > 0 || by.sites.size > 0 || by.sizes.length > 0),
  );
}

/** Of whole limbs and spines: told on each side by another sign (a plaque here, an occlusion there; a curve each way). */
const DIFFUSE = /^(?:atherosclerosis|degeneration|scoliosis)$/;

/** A diagnosis of both sides may be named on the one and only described on the other. */
const UNNAMED = /^(?:nodule|mass|lesion)$/;

const summandsOf = (
  { concept }: Mention,
  { kin, candidates }: { readonly kin: readonly Mention[]; readonly candidates: readonly Mention[] },
): readonly Mention[] => kin.filter((one) => DIFFUSE.test(concept.id) || candidates.includes(one) || UNNAMED.test(one.concept.id));

/** `bilateral effusions` of an effusion here and one there. */
function isSumOf(candidates: readonly Mention[], mention: Mention): boolean {
  if (mention.sides.size < 2 || candidates.length < 2) return false;
  const sides = new Set(candidates.flatMap((candidate) => [...candidate.sides]));
  return sides.size === 2 && mention.sizes.length === 0;
}

/** A benign focal diagnosis may be the name of a mass; a degeneration never that of a fracture. */
const BENIGN = /^(?:cyst|hemangioma|fibroid|lipoma|granuloma|hyperplasia|lymph_node|disc_bulge|fibrosis|inflammation)$/;
const canStandFor = (mention: Mention, other: Mention): boolean =>
  mention.concept.id === other.concept.id ||
  // What bulges in the groin.
  (mention.concept.id === 'mass' && other.concept.id === 'hernia') ||
  ((mention.isSign ? undefined : mayStandForDiagnosis(mention.concept.id, other.concept.id)) ??
    (mention.concept.weight < 2 || other.concept.weight > 0 || BENIGN.test(other.concept.id)));

/** `未见骨折` names no tear: what is denied is only itself, and that is a contradiction told elsewhere. */
const isNameless = (mention: Mention, other: Mention): boolean => other.assertion === 'denied' && other.concept.id !== mention.concept.id;

/** Named in whatever way, rightly or wrongly: then nothing was left out. */
const isNamed = (place: {
  readonly mention: Mention;
  readonly impression: readonly Mention[];
  readonly stated: readonly Mention[];
}): boolean =>
  place.impression.some(
    (other) =>
      isSameThing(place.mention, other) &&
      canStandFor(place.mention, other) &&
      !isNameless(place.mention, other) &&
      !isNameOfAnother(other, place) &&
      compareSides(place.mention.sides, other.sides) !== 'disjoint' &&
      // `multiple metastases with collapse of T4`: the place is of one of them, the name of all.
      (other.count === 'multiple' || !clashOf(place.mention.sites, other.sites)),
  );

/** A cyst of the impression repeats the cyst of the findings, and is then not the name of the mass beside it. */
const isNameOfAnother = (
  other: Mention,
  { mention, stated }: { readonly mention: Mention; readonly stated: readonly Mention[] },
): boolean =>
  mention.concept.id !== other.concept.id &&
  other.count !== 'multiple' &&
  !other.isPlural &&
  (isOfUnknownOrgan(other, mention) || !ALIKE.some((ids) => ids.includes(mention.concept.id) && ids.includes(other.concept.id))) &&
  isOfOtherSentences(
    stated.filter(
      (one) =>
        one.concept.id === other.concept.id &&
        isSameThing(one, other) &&
        !isDiagnosisOf(one, mention) &&
        // A stone of the duct names the defect of the duct, not the stones of the gallbladder.
        (mention.organ === undefined || mention.organ !== other.organ || one.organ === other.organ),
    ),
    mention,
  );

/** The same side and nothing against it, or the same size: one thing told twice. */
function isDiagnosisOf(one: Mention, mention: Mention): boolean {
  if (differenceOf(mention, one).cost > 0) return false;
  if (mention.sizes.length > 0 && one.sizes.length > 0) return true;
  if (isReferenceTo(one, mention)) return true;
  return one.concept.weight > 0 && one.sides.size === 1 && mention.sides.size === 1;
}

const NEAR_SENTENCES = 3;

/** `见高密度影…。血肿未破入脑室`: the name soon after the description, with nothing that places or measures another. */
const isReferenceTo = (one: Mention, { sentence }: Mention): boolean =>
  one.concept.weight > 0 &&
  one.sentence > sentence &&
  one.sentence - sentence <= NEAR_SENTENCES &&
  one.count === undefined &&
  !one.isPlural &&
  one.sides.size + one.sites.size + one.sizes.length === 0;

const isOfUnknownOrgan = (other: Mention, mention: Mention): boolean => other.organ === undefined && mention.organ !== undefined;

/** In one sentence the second name is the diagnosis of the first thing (`nodule, consistent with adenoma`). */
const isOfOtherSentences = (ones: readonly Mention[], mention: Mention): boolean =>
  ones.length > 0 && ones.every(({ sentence }) => sentence !== mention.sentence);

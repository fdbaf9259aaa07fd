import { addDecimals, compareDecimals, decimalOf, subtractDecimals } from '../decimal';
import type { WouldChange } from '../guideline-result';
import { type GuidelineInputField, type GuidelinePack, isRange } from '../packs/guideline-pack';
import { type Choice, chooseCell, choiceKey, featuresOf } from './choose-cell';
import type { GuidelineInput } from './facts';

/** The step in which sizes are dictated. */
const STEP_MM = 0.1;

/**
 * For each input that the cells look at, the nearest other value that leads to another cell: for a size one smaller and one larger, for a choice each option that
 * matters. The nearest change of a size comes first.
 */
export function wouldChange(pack: GuidelinePack, input: GuidelineInput, now: Choice): readonly WouldChange[] {
  const inCells = new Set(pack.cells.flatMap(({ when }) => Object.keys(when)));
  const changes = pack.fields
    // A special case is another situation, not a change of this nodule.
    .filter(({ name }) => name !== 'special')
    .filter(({ name, fact, points }) => inCells.has(fact ?? name) || points !== undefined || name === 'features')
    .flatMap((field) => changesOf({ pack, input, now, field }));
  return [...changes].sort((a, b) => distanceOf(a) - distanceOf(b));
}

interface Trial {
  readonly pack: GuidelinePack;
  readonly input: GuidelineInput;
  readonly now: Choice;
  readonly field: GuidelineInputField;
}

function changesOf(trial: Trial): readonly WouldChange[] {
  const { kind } = trial.field;
  if (kind === 'number') return sizeChanges(trial);
  if (kind === 'choices') return featureChanges(trial);
  const options = kind === 'flag' ? [true, false] : Object.keys(trial.field.options ?? {});
  const current = trial.input[trial.field.name] ?? trial.field.assumed;
  return options.filter((option) => option !== current).flatMap((option) => tried(trial, option, option) ?? []);
}

/** Only signs that lift a category: points of several foci are a sum, whose neighbours the other fields show. */
function featureChanges(trial: Trial): readonly WouldChange[] {
  const { pack, input, field } = trial;
  const given = featuresOf(input);
  return (pack.upgrade?.features ?? [])
    .flatMap((feature) => {
      const isGiven = given.includes(feature);
      const features = isGiven ? given.filter((name) => name !== feature) : [...given, feature];
      return tried(trial, features, `${isGiven ? 'without' : 'with'}:${feature}`) ?? [];
    })
    .filter(({ input: name }) => name === field.name);
}

function sizeChanges(trial: Trial): readonly WouldChange[] {
  const { pack, input, field } = trial;
  const value = input[field.name];
  if (typeof value !== 'number') return [];
  const limits = new Set(
    pack.cells.flatMap(({ when }) => {
      const condition = when[field.fact ?? field.name];
      return condition !== undefined && isRange(condition) ? [condition.from, condition.below].filter((bound) => bound !== undefined) : [];
    }),
  );
  const candidates = [...limits].flatMap((limit) => aroundLimit(limit, pack.sizeDigits ?? 1));
  const isOther = (candidate: number): boolean => candidate > 0 && compareDecimals(decimalOf(candidate), decimalOf(value)) !== 0;
  const larger = candidates.filter((candidate) => isOther(candidate) && candidate > value).sort((a, b) => a - b);
  const smaller = candidates.filter((candidate) => isOther(candidate) && candidate < value).sort((a, b) => b - a);
  return [smaller, larger].flatMap((side) => {
    for (const candidate of side) {
      const change = isConsistent(input, field.name, candidate) ? tried(trial, candidate, candidate) : undefined;
      if (change) return [change];
    }
    return [];
  });
}

/** The smallest size that rounds to the limit, and the largest below it, in steps of a tenth of a millimetre. */
function aroundLimit(limit: number, digits: number): readonly [below: number, from: number] {
  const from = digits === 0 ? numberOf(limit, -0.5) : limit;
  return [numberOf(from, -STEP_MM), from];
}

function numberOf(value: number, change: number): number {
  const { units, scale } = addDecimals(decimalOf(value), decimalOf(change));
  return Number(units) / 10 ** scale;
}

/** A solid part is no larger than its nodule. */
function isConsistent(input: GuidelineInput, name: string, candidate: number): boolean {
  const { meanMm, solidMm }: GuidelineInput = { ...input, [name]: candidate };
  return typeof meanMm !== 'number' || typeof solidMm !== 'number' || input['density'] !== 'part_solid' || solidMm <= meanMm;
}

function tried(
  { pack, input, now, field }: Trial,
  value: GuidelineInput[string],
  shown: number | string | boolean,
): WouldChange | undefined {
  const next = chooseCell(pack, { ...input, [field.name]: value });
  if (next.kind !== 'cell' || choiceKey(next) === choiceKey(now)) return undefined;
  const { code, category, management } = next.cell.outcome;
  const given = input[field.name];
  const from = field.kind === 'choices' ? undefined : ((given ?? field.assumed) as WouldChange['from']);
  return { input: field.name, from, to: shown, code, category, management };
}

/** Sizes by their relative change, so that the nearest limit comes first; then the rest in the order of the form. */
function distanceOf({ from, to }: WouldChange): number {
  if (typeof from !== 'number' || typeof to !== 'number' || from === 0) return Number.MAX_SAFE_INTEGER;
  const { units, scale } = subtractDecimals(decimalOf(to), decimalOf(from));
  return Math.abs(Number(units) / 10 ** scale / from);
}

import { roundHalfAway } from '../decimal';
import { type FactCondition, type GuidelineCell, type GuidelinePack, isRange } from '../packs/guideline-pack';

/** Inputs as they were given; names are those of the pack's fields. A field that is absent was not given. */
export type GuidelineInput = Readonly<Record<string, number | string | boolean | readonly string[] | undefined>>;
export type FactValue = number | string | boolean;
export type Facts = Readonly<Record<string, FactValue | undefined>>;

/** What conditions look at: sizes as rounded by the guideline, points added up, assumptions filled in. */
export function factsOf({ fields, sizeDigits = 1 }: GuidelinePack, input: GuidelineInput): Facts {
  const facts: Record<string, FactValue | undefined> = {};
  for (const { name, fact, assumed } of fields) {
    const value = input[name] ?? assumed;
    if (value === undefined || typeof value === 'object') continue;
    facts[fact ?? name] = fact !== undefined && typeof value === 'number' ? roundHalfAway(value, sizeDigits) : value;
  }
  const scored = fields.filter(({ points }) => points);
  // No sum before every feature has its points: half a sum is another level.
  if (scored.length > 0 && scored.every(({ name }) => input[name] !== undefined))
    facts['points'] = scored.reduce((sum, { name, points = {} }) => sum + pointsOf(points, input[name]), 0);
  return facts;
}

function pointsOf(points: Readonly<Record<string, number>>, value: GuidelineInput[string]): number {
  const chosen = typeof value === 'object' ? [...new Set(value)] : [String(value)];
  return chosen.reduce((sum, option) => sum + (points[option] ?? 0), 0);
}

export function meets(condition: FactCondition, value: FactValue): boolean {
  if (!isRange(condition)) return (condition as readonly FactValue[]).includes(value);
  return (
    typeof value === 'number' &&
    (condition.from === undefined || value >= condition.from) &&
    (condition.below === undefined || value < condition.below)
  );
}

/** `certain` when every condition is met; `possible` when none is broken and something is not known. */
export function standingOf({ when }: Pick<GuidelineCell, 'when'>, facts: Facts): 'certain' | 'possible' | 'excluded' {
  let standing: 'certain' | 'possible' = 'certain';
  for (const [name, condition] of Object.entries(when)) {
    const value = facts[name];
    if (value === undefined) standing = 'possible';
    else if (!meets(condition, value)) return 'excluded';
  }
  return standing;
}

/** Fields that were not given and that every open cell asks for; where no field is asked by all, those that some ask for. What only one density needs is not asked before the density. */
export function missingFields(
  pack: GuidelinePack,
  { cells, facts, input }: { readonly cells: readonly GuidelineCell[]; readonly facts: Facts; readonly input: GuidelineInput },
): readonly string[] {
  const wanted = cells.map(({ when }) => new Set(Object.keys(when).filter((name) => facts[name] === undefined)));
  const some = new Set(wanted.flatMap((names) => [...names]));
  const all = new Set([...some].filter((name) => wanted.every((names) => names.has(name))));
  const asked = all.size > 0 ? all : some;
  return pack.fields
    .filter(({ name, fact, points }) => (points ? asked.has('points') && input[name] === undefined : asked.has(fact ?? name)))
    .map(({ name }) => name);
}

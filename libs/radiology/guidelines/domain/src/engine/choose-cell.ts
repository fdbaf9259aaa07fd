import type { GuidelineCell, GuidelineExclusion, GuidelinePack } from '../packs/guideline-pack';
import { type Facts, factsOf, type GuidelineInput, missingFields, standingOf } from './facts';

/** Where an input leads in a pack. */
export type Choice =
  | { readonly kind: 'cell'; readonly cell: GuidelineCell; readonly facts: Facts; readonly upgradedFrom?: GuidelineCell }
  | { readonly kind: 'excluded'; readonly exclusion: GuidelineExclusion; readonly facts: Facts }
  /** `possible` are the cells that what is known leaves open. */
  | { readonly kind: 'missing'; readonly missing: readonly string[]; readonly possible: readonly GuidelineCell[]; readonly facts: Facts }
  /** The table has no cell for this, which is not the same as not knowing. */
  | { readonly kind: 'outside'; readonly facts: Facts };

export function chooseCell(pack: GuidelinePack, input: GuidelineInput): Choice {
  const facts = factsOf(pack, input);
  const exclusion = pack.exclusions.find((candidate) => standingOf(candidate, facts) === 'certain');
  if (exclusion) return { kind: 'excluded', exclusion, facts };
  const possible = pack.cells.filter((cell) => standingOf(cell, facts) !== 'excluded');
  const [cell] = possible;
  if (cell === undefined) return { kind: 'outside', facts };
  const missing = missingFields(pack, { cells: possible, facts, input });
  // A single cell left whose conditions are not all known is no certainty: what is not known may lead out of the table.
  if (missing.length > 0) return { kind: 'missing', missing, possible, facts };
  return upgraded(pack, { cell, facts, features: featuresOf(input) });
}

function upgraded(
  { upgrade }: GuidelinePack,
  { cell, facts, features }: { readonly cell: GuidelineCell; readonly facts: Facts; readonly features: readonly string[] },
): Choice {
  const isLifted =
    upgrade !== undefined &&
    upgrade.fromCategories.includes(cell.outcome.category ?? '') &&
    upgrade.features.some((feature) => features.includes(feature));
  return isLifted ? { kind: 'cell', cell: upgrade.to, facts, upgradedFrom: cell } : { kind: 'cell', cell, facts };
}

export function featuresOf(input: GuidelineInput): readonly string[] {
  const features = input['features'];
  return typeof features === 'object' ? features : [];
}

/** Cell and reason of a choice as one word; equal words mean the same advice. */
export function choiceKey(choice: Choice): string {
  if (choice.kind === 'cell') return choice.cell.id;
  if (choice.kind === 'excluded') return choice.exclusion.reason;
  return choice.kind;
}

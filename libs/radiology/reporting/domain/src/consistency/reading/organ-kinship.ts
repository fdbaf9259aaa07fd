import { ORGAN_PARENTS, ORGANS } from './words/place-words';

const knownAncestors = new Map<string, ReadonlySet<string>>();

/** The organ and what it lies in, two levels up. */
function ancestors(organ: string): ReadonlySet<string> {
  const known = knownAncestors.get(organ);
  if (known) return known;
  const parents = ORGAN_PARENTS[organ] ?? [];
  const all = new Set([organ, ...parents, ...parents.flatMap((parent) => ORGAN_PARENTS[parent] ?? [])]);
  knownAncestors.set(organ, all);
  return all;
}

/** They share a bone, but are never the same place. */
const JOINT = /^(?:hip|knee|ankle|shoulder|elbow|wrist)$/;

/** Whether two organs may name the same place; unknown ones may. */
export function canBeSameOrgan(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return true;
  if (JOINT.test(one) && JOINT.test(other)) return false;
  return ancestors(one).has(other) || ancestors(other).has(one);
}

const regionsOf = new Map(ORGANS.map(({ id, regions }) => [id, regions]));

/** Whether one examination shows both; unknown organs may lie anywhere. */
export const isOfOneRegion = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || (regionsOf.get(one) ?? []).some((region) => regionsOf.get(other)?.includes(region) ?? false);

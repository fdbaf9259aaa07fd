import type { Mention, MentionChange } from '../reading/mention';
import { clashOf, compareSides } from './kinship';
import { changeOf, changesClash } from './pairing';
import { measuredChange } from './size-comparison';

export interface ChangedOtherwise {
  readonly stated: Mention;
  readonly concluded: Mention;
  readonly measured?: { readonly from: number; readonly to: number };
}

/**
 * A thing that the impression says grew, shrank or stayed, of which all that the findings say of its change is something else: told by another name (`病灶…扩大`, `炎症…吸收`), or
 * in a second sentence that gives its size of then (`2022年约9mm，未见变化`).
 */
export function changedOtherwise(findings: readonly Mention[], impression: readonly Mention[]): ChangedOtherwise | undefined {
  for (const concluded of impression) {
    if (concluded.assertion !== 'affirmed' || concluded.changes.size !== 1) continue;
    const kin = findings.filter((mention) => isOfOne(mention, concluded)).map((mention) => withPrior(mention, findings));
    const changed = kin.filter((mention) => changeOf(mention) !== undefined);
    const [stated] = changed;
    if (!stated || !changed.every((mention) => changesClash(mention, concluded))) continue;
    // Said of one of that name, wherever it lies: then it is that one.
    if (findings.some((other) => other.concept.id === concluded.concept.id && isSaid(changeOf(other), concluded))) continue;
    // One of several may have changed otherwise than the rest.
    if (changed.length < kin.length && kin.some((mention) => mention.isPartOfGroup || mention.count === 'multiple')) continue;
    const measured = measuredChange(stated);
    return { stated, concluded, ...(measured ? { measured } : {}) };
  }
  return undefined;
}

const isSaid = (change: MentionChange | undefined, { changes }: Mention): boolean => change !== undefined && changes.has(change);

/** Named in general, or by a sign: whatever it turns out to be. */
const GENERAL = /^(?:lesion|opacity|mass|nodule|consolidation)$/;

function isOfOne(mention: Mention, concluded: Mention): boolean {
  if (mention.assertion !== 'affirmed' && mention.assertion !== 'historical') return false;
  if (clashOf(mention.sites, concluded.sites) || compareSides(mention.sides, concluded.sides) === 'disjoint') return false;
  if (mention.organ !== concluded.organ) return false;
  return mention.concept.id === concluded.concept.id || (GENERAL.test(mention.concept.id) && isPlacedAlike(mention, concluded));
}

/** The same side and the same place: then another name is no other thing. */
const isPlacedAlike = (one: Mention, other: Mention): boolean =>
  one.organ !== undefined &&
  compareSides(one.sides, other.sides) === 'same' &&
  one.sides.size === other.sides.size &&
  [...other.sites].every(([axis, values]) => [...values].some((value) => one.sites.get(axis)?.has(value)));

/** A size of then, and the size of now that the sentence before gave of the same thing. */
function withPrior(mention: Mention, findings: readonly Mention[]): Mention {
  if (mention.sizes.length !== 1 || mention.sizes[0]?.role !== 'prior') return mention;
  const before = findings.findLast(
    (other) =>
      other !== mention &&
      other.conceptStart < mention.conceptStart &&
      other.concept.id === mention.concept.id &&
      mention.sentence - other.sentence <= 1 &&
      other.sizes.length === 1,
  );
  const now = before?.sizes[0];
  return now?.role === 'current' || now?.role === 'long_axis'
    ? { ...mention, sizes: [...mention.sizes, { ...now, role: 'current' }] }
    : mention;
}

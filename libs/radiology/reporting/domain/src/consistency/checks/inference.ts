import type { Mention } from '../reading/mention';
import type { Description } from '../reading/description-reader';
import { canBeSameOrgan } from './kinship';

/** Signs and words of description: an impression may draw them from findings in other words. */
export const MAY_BE_INFERRED =
  /^(?:degeneration|thickening|dilatation|atrophy|edema|sprain|collection|hyperplasia|small_vessel_disease|calcification|atherosclerosis|lesion|opacity|fibrosis|compression|stranding|heart_failure|copd|organ_size|osteoporosis|scoliosis|stenosis|cavity|hepatomegaly|splenomegaly|cardiomegaly|disc_bulge|synovitis|bursitis|recurrence|inflammation)$/;

/** Of the neck, the back and the loins. */
export const SPINE = /spine$/;

/** The organs that a thing shows itself in, besides the one it is of. */
interface Drawn {
  readonly signs: readonly string[];
  readonly organs?: readonly string[];
}

const CHEST = ['heart', 'lung', 'lung_base', 'pleura', 'mediastinum', 'pulmonary_artery'];
const ABDOMEN = ['peritoneum', 'liver', 'bowel', 'spleen', 'uterus', 'ovary', 'kidney', 'stomach', 'rectum', 'bladder'];

/**
 * What each thing of an impression may be drawn from when the findings only describe it. A sign is bound to the organ: fluid in the abdomen is no pleural effusion. Things that are
 * not named here are diagnoses: any abnormal description of the organ may be their ground.
 */
const DRAWN_FROM: Readonly<Record<string, Drawn>> = {
  pneumothorax: { signs: ['collapse', 'gas'], organs: ['pleura'] },
  effusion: { signs: ['fluid', 'blunt'] },
  pericardial_effusion: { signs: ['fluid', 'enlarged'], organs: ['heart'] },
  ascites: { signs: ['fluid'], organs: ABDOMEN },
  free_air: { signs: ['gas'], organs: ['peritoneum'] },
  thrombus: { signs: ['filling', 'dark'] },
  filling_defect: { signs: ['filling'] },
  pulmonary_embolism: { signs: ['filling'] },
  fracture: { signs: ['gap', 'moved'] },
  dislocation: { signs: ['moved', 'gap'] },
  tear: { signs: ['gap', 'changed'] },
  sprain: { signs: ['changed', 'enlarged', 'fluid', 'gap', 'bright', 'dark'], organs: ['brain', 'scalp', 'face'] },
  stone: { signs: ['bright', 'filling'] },
  cyst: { signs: ['cystic', 'fluid', 'dark'] },
  hemorrhage: { signs: ['bright', 'blood'], organs: ['spleen', 'liver', 'peritoneum'] },
  hydronephrosis: { signs: ['wide'] },
  obstruction: { signs: ['wide'], organs: ['ureter', 'kidney', 'bladder', 'bowel', 'bile_duct'] },
  splenomegaly: { signs: ['enlarged', 'sized'] },
  hepatomegaly: { signs: ['enlarged', 'sized'] },
  cardiomegaly: { signs: ['enlarged', 'sized'] },
  aneurysm: { signs: ['enlarged', 'wide', 'sized'] },
  lymphadenopathy: { signs: ['enlarged', 'sized'] },
  varices: { signs: ['vein', 'wide'] },
  heart_failure: { signs: ['changed', 'enlarged', 'blunt', 'fluid'], organs: CHEST },
  calcification: { signs: ['bright'] },
  nodule: { signs: [] },
  mass: { signs: [] },
  metastasis: { signs: ['changed', 'dark', 'bright'] },
  pneumomediastinum: { signs: ['gas'] },
};

const DIAGNOSIS: Drawn = {
  signs: ['changed', 'enlarged', 'wide', 'dark', 'bright', 'fluid', 'gap', 'moved', 'gas', 'filling', 'cystic'],
};

/** Plain to see, and named by everybody who sees it: only its own sign is its ground, not whatever else the organ shows. */
const NAMED_WHEN_SEEN = /^(?:pneumothorax|pericardial_effusion|ascites|free_air|pneumomediastinum|pulmonary_embolism)$/;
const CHEST_ORGANS = new Set(CHEST);

/**
 * What in the findings a statement of the impression gives a name to: its own sign in its organ, or something abnormal of that organ that the impression does not name otherwise.
 * Empty: nothing, it was put in. `isNamed` tells which descriptions the impression names.
 */
export function groundsOf(question: {
  readonly mention: Mention;
  readonly descriptions: readonly Description[];
  readonly normal: ReadonlySet<string>;
  readonly isNamed: (description: Description) => boolean;
}): readonly Description[] {
  const { mention, descriptions, normal, isNamed } = question;
  const { concept } = mention;
  const organ = mention.organ ?? concept.organ;
  const drawn = DRAWN_FROM[concept.id];
  const { signs, organs = [] } = drawn ?? DIAGNOSIS;
  const isOfOrgan = (description: Description): boolean =>
    organ === undefined ||
    [...description.organs].some((other) => canBeSameOrgan(organ, other) || organs.includes(other) || isPleural(concept.id, organ, other));
  const isOwnSign = (description: Description): boolean => signs.some((sign) => description.signs.has(sign));
  const own = descriptions.filter(
    (one) => isOwnSign(one) && (isOfOrgan(one) || (one.organs.size === 0 && (drawn === undefined || organs === CHEST))),
  );
  const isNamedWhenSeen = NAMED_WHEN_SEEN.test(concept.id) || (concept.id === 'effusion' && CHEST_ORGANS.has(organ ?? 'pleura'));
  if (own.length > 0 || isNamedWhenSeen) return own;
  // An organ that is called normal needs something that is said of itself, not of its neighbour.
  const isOfItself = (one: Description): boolean => organ !== undefined && one.organs.has(organ);
  const isGround = organ !== undefined && normal.has(organ) ? isOfItself : isOfOrgan;
  return descriptions.filter((one) => (one.organs.size > 0 || organ === undefined) && isGround(one) && !isOnlyNamed(one) && !isNamed(one));
}

/** `congestion and small bilateral effusions`, behind the heart: an effusion of the chest is of the pleura. */
const isPleural = (id: string, organ: string, other: string): boolean =>
  id === 'effusion' && CHEST_ORGANS.has(organ) && /^(?:pleura|lung|lung_base)$/.test(other);

/** Says a name and nothing more. */
const isOnlyNamed = ({ signs }: Description): boolean => signs.size === 1 && signs.has('named');

/** Signs by which a thing of an organ that is not named is told from prose. */
const SHOWS_ITSELF = ['gap', 'moved', 'filling', 'bright', 'dark', 'blood', 'fluid', 'enlarged', 'wide', 'cystic', 'gas'];

/**
 * The side of what a statement is drawn from, where every ground lies on the one side and the statement on the other. Nothing, where the findings say anything of the organ on the
 * side of the statement.
 */
export function otherSideOf(
  mention: Mention,
  grounds: readonly Description[],
  descriptions: readonly Description[],
): 'left' | 'right' | undefined {
  const [side] = mention.sides;
  const organ = mention.organ ?? mention.concept.organ;
  if (mention.sides.size !== 1 || side === undefined || organ === undefined || grounds.length === 0) return undefined;
  const other = side === 'left' ? 'right' : 'left';
  const isOther = ({ sides, organs }: Description): boolean => sides.size === 1 && sides.has(other) && organs.has(organ);
  const isOnSide = ({ sides, organs, signs }: Description): boolean =>
    sides.has(side) &&
    (organs.size === 0 ? SHOWS_ITSELF.some((sign) => signs.has(sign)) : [...organs].some((one) => canBeSameOrgan(one, organ)));
  const sided = grounds.filter(({ sides }) => sides.size > 0);
  return sided.length > 0 && sided.every(isOther) && !descriptions.some(isOnSide) ? other : undefined;
}

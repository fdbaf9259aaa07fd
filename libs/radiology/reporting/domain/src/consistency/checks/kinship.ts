import type { Mention } from '../reading/mention';
import { canBeSameOrgan } from '../reading/organ-kinship';

export { canBeSameOrgan, isOfOneRegion } from '../reading/organ-kinship';

/**
 * What may stand for one another between findings and impression: the sign in the one, the diagnosis in the other. One group a line.
 * Wide on purpose: a pair that is missing here makes a false alarm of a good impression.
 */
const GROUPS = `
nodule mass lesion opacity granuloma cancer metastasis cyst hemangioma adenoma fibroid abscess meningioma glioma polyp angiomyolipoma lipoma teratoma cavity recurrence tuberculosis collection calcification lymphadenopathy lymph_node
consolidation opacity pneumonia atelectasis tuberculosis infarct edema heart_failure cavity abscess sprain
opacity fibrosis bronchiectasis tuberculosis emphysema lesion consolidation calcification copd
hemorrhage sprain lesion mass collection tear midline_shift opacity
infarct lesion small_vessel_disease occlusion edema atrophy hemorrhage opacity
organ_size hyperplasia thickening dilatation aneurysm splenomegaly hepatomegaly cardiomegaly stenosis
pulmonary_embolism filling_defect thrombus occlusion
occlusion stenosis atherosclerosis thrombus filling_defect infarct dissection
obstruction dilatation volvulus intussusception hernia stone hydronephrosis stenosis
appendicitis dilatation thickening stone stranding abscess collection
cholecystitis stone thickening dilatation stranding collection
pancreatitis stranding collection edema dilatation thickening
diverticulitis diverticulosis thickening stranding colitis abscess
colitis thickening edema stranding dilatation
pyelonephritis edema stranding lesion abscess organ_size thickening infarct hydronephrosis collection opacity
hydronephrosis stone dilatation obstruction
disc_herniation disc_bulge stenosis degeneration compression spondylolisthesis
spondylolisthesis dislocation degeneration
dislocation degeneration
tear sprain edema tendinopathy thickening lesion
fracture dislocation sprain lesion compression tear
effusion heart_failure collection abscess synovitis bursitis degeneration hemorrhage
pneumothorax pneumomediastinum
emphysema bulla copd
heart_failure cardiomegaly edema effusion
cirrhosis ascites splenomegaly varices nodule atrophy
aneurysm dilatation dissection hemorrhage
dissection filling_defect
degeneration stenosis scoliosis tendinopathy osteoporosis
osteonecrosis lesion edema degeneration
hyperplasia lesion
hyperplasia thickening mass nodule calcification
sinusitis thickening collection effusion lesion
mastoiditis lesion thickening effusion collection
bronchiectasis fibrosis dilatation pneumonia
steatosis lesion hepatomegaly
occlusion mass atelectasis cancer
cancer thickening stenosis obstruction consolidation lymphadenopathy
mass thickening
hernia mass
torsion mass cyst edema
stone filling_defect calcification lesion
infarct thickening
intussusception mass lesion dilatation thickening
infarct pneumatosis filling_defect thrombus
hydrocephalus dilatation
pneumatosis infarct
pregnancy mass lesion cyst ectopic_pregnancy
aneurysm lesion mass cyst
atherosclerosis calcification stenosis thickening
ascites effusion collection
inflammation pneumonia
inflammation edema
inflammation stranding
inflammation thickening
inflammation collection
inflammation abscess
inflammation effusion
inflammation lesion
inflammation opacity
inflammation consolidation
inflammation sinusitis
inflammation mastoiditis
inflammation cholecystitis
inflammation appendicitis
inflammation pancreatitis
inflammation colitis
inflammation diverticulitis
inflammation pyelonephritis
inflammation bursitis
inflammation synovitis
inflammation lymphadenopathy
inflammation tuberculosis
inflammation degeneration
`;

const kinOf = new Map<string, Set<string>>();
for (const line of GROUPS.trim().split('\n')) {
  const [head, ...rest] = line.split(' ');
  const ids = [head ?? '', ...rest];
  for (const id of ids) kinOf.set(id, new Set([...(kinOf.get(id) ?? []), ...ids]));
}

/** In these the defect of a contrast study is what grows or lies in the lumen, not a clot. */
const HOLLOW = /^(?:lung|esophagus|stomach|duodenum|bowel|rectum|bladder|ureter|kidney|bile_duct|gallbladder|uterus)$/;
const IN_LUMEN = /^(?:mass|cancer|polyp|stone|nodule|lesion|adenoma)$/;

const isLuminal = (one: Mention, other: Mention): boolean =>
  one.concept.id === 'filling_defect' && HOLLOW.test(one.organ ?? '') && IN_LUMEN.test(other.concept.id);

/** Whether one may be the other's name in another section. */
export const areKin = (one: Mention, other: Mention): boolean =>
  one.concept.id === other.concept.id ||
  (kinOf.get(one.concept.id)?.has(other.concept.id) ?? false) ||
  isLuminal(one, other) ||
  isLuminal(other, one);

/** Levels are told apart by their numbers. */
const SPINE = /^(?:cervical_|thoracic_|lumbar_)?spine$/;

/** `肠系膜间少量积液`, `fluid around the liver`: wherever it gathers, it is the fluid of the abdomen. */
const IN_ABDOMEN = /^(?:peritoneum|bowel|liver|spleen|stomach|pelvis)$/;
const isFreeFluid = ({ concept, organ }: Mention): boolean =>
  concept.id === 'ascites' || (concept.id === 'effusion' && IN_ABDOMEN.test(organ ?? ''));

export function isSameThing(one: Mention, other: Mention): boolean {
  // A size of an organ is comparable with sizes of that organ only.
  if (one.isMeasureOfOrgan || other.isMeasureOfOrgan)
    return areKin(one, other) && one.organ === other.organ && !clashOf(one.sites, other.sites);
  if (isFreeFluid(one) && isFreeFluid(other)) return true;
  return areKin(one, other) && (canBeSameOrgan(one.organ, other.organ) || (SPINE.test(one.organ ?? '') && SPINE.test(other.organ ?? '')));
}

/** `disjoint`: they exclude each other. `partial`: one names both sides, the other one. */
export function compareSides(one: ReadonlySet<string>, other: ReadonlySet<string>): 'same' | 'partial' | 'disjoint' {
  if (one.size === 0 || other.size === 0) return 'same';
  const shared = [...one].filter((side) => other.has(side)).length;
  if (shared === 0) return 'disjoint';
  return shared === one.size && shared === other.size ? 'same' : 'partial';
}

/** The first axis on which two mentions name places that exclude each other. */
export function clashOf(
  one: ReadonlyMap<string, ReadonlySet<string>>,
  other: ReadonlyMap<string, ReadonlySet<string>>,
): { readonly axis: string; readonly one: readonly string[]; readonly other: readonly string[] } | undefined {
  for (const [axis, values] of one) {
    const others = other.get(axis);
    if (!others || [...values].some((value) => others.has(value))) continue;
    return { axis, one: [...values], other: [...others] };
  }
  return undefined;
}

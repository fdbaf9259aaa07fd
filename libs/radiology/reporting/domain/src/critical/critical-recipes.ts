import type { CriticalCode } from './critical-result';

/**
 * What makes a critical result: a sign, bound to a place or joined with a second sign. Words are in the tables of `reading`; how a sentence means them (denied, asked, old …) is
 * read apart and applies to every recipe.
 */
export interface CriticalRecipe {
  readonly code: CriticalCode;
  readonly sign: string;
  /** The nearest place of the sentence must be one of these. */
  readonly at?: readonly string[];
  /** A second sign that must be stated, too, in the same sentence; with `isNear` also in the next or the last one. */
  readonly with?: readonly string[];
  readonly isNear?: boolean;
  /** Place that the second sign must be bound to. */
  readonly withAt?: readonly string[];
  /** Stated words of the sentence that make another thing of it. */
  readonly unless?: readonly string[];
  /** Stances that do not matter here: what is advised about a tube is that it lies wrong. */
  readonly despite?: readonly string[];
  /** The second sign follows the first. */
  readonly isInOrder?: boolean;
}

/** A tube that lies wrong lies wrong even where that is known. */
const STILL_WRONG = ['old'];

export const CRITICAL_RECIPES: readonly CriticalRecipe[] = [
  { code: 'tension_pneumothorax', sign: 'tension_pneumothorax' },
  { code: 'tension_pneumothorax', sign: 'pneumothorax', with: ['tension'] },
  { code: 'tension_pneumothorax', sign: 'pneumothorax', with: ['shift'], withAt: ['@mediastinum'], isNear: true },
  { code: 'tension_pneumothorax', sign: 'pneumothorax', with: ['bigshift'], isNear: true },
  { code: 'tension_pneumothorax', sign: 'pneumothorax', with: ['flat'], withAt: ['@diaphragm'], isNear: true },
  { code: 'tension_pneumothorax', sign: 'collapsedlung', with: ['flat'], withAt: ['@diaphragm'], isNear: true },
  { code: 'tension_pneumothorax', sign: 'gas', at: ['@hemithorax'], with: ['shift'], withAt: ['@mediastinum'], isNear: true },
  { code: 'tension_pneumothorax', sign: 'lucent', at: ['@hemithorax'], with: ['shift'], withAt: ['@mediastinum'], isNear: true },
  { code: 'tension_pneumothorax', sign: 'lucent', at: ['@hemithorax'], with: ['deepsulcus'] },
  { code: 'aortic_dissection', sign: 'dissection', at: ['@aorta'] },
  { code: 'aortic_dissection', sign: 'dissection', at: ['@artery'], with: ['@aorta'] },
  { code: 'aortic_dissection', sign: 'flap', at: ['@aorta', ''], unless: ['repaired'] },
  { code: 'aortic_dissection', sign: 'flap', with: ['archvessel'], unless: ['repaired'] },
  { code: 'aortic_dissection', sign: 'intima', at: ['@aorta'], unless: ['repaired', 'calcified'] },
  { code: 'aortic_dissection', sign: 'truelumen', with: ['falselumen'], unless: ['repaired'] },
  { code: 'aortic_dissection', sign: 'falselumen', with: ['archvessel', 'visceralvessel', '@aorta', 'truelumen'], unless: ['repaired'] },
  { code: 'aortic_dissection', sign: 'densewall', at: ['@aorta', ''], with: ['@aorta'], unless: ['repaired', 'calcified'] },
  { code: 'aortic_dissection', sign: 'calcshift', at: ['@aorta'], unless: ['repaired'] },
  { code: 'aortic_dissection', sign: 'intramural', at: ['@aorta', ''] },
  { code: 'aortic_dissection', sign: 'dissection', at: [''], with: ['archvessel'] },
  { code: 'aortic_dissection', sign: 'divided', with: ['archvessel', 'visceralvessel'], unless: ['repaired'] },
  { code: 'aortic_dissection', sign: 'crescent', at: ['@aorta'], with: ['dense'], unless: ['repaired', 'calcified'] },
  { code: 'aortic_dissection', sign: 'hemorrhage', at: ['@retroperitoneum'], with: ['aorticaneurysm'], unless: ['repaired'] },
  { code: 'aortic_dissection', sign: 'rupture', at: ['@aorta'] },
  { code: 'aortic_dissection', sign: 'rupture', with: ['aorticaneurysm'] },
  { code: 'aortic_dissection', sign: 'aorticsyndrome' },
  { code: 'pulmonary_embolism', sign: 'pulmonary_embolism' },
  { code: 'pulmonary_embolism', sign: 'clot', at: ['@pa'] },
  { code: 'pulmonary_embolism', sign: 'clot', at: ['@pa', '@heart', ''], with: ['rvstrain'] },
  { code: 'pulmonary_embolism', sign: 'lowmaterial', at: ['@pa'] },
  { code: 'pulmonary_embolism', sign: 'straddle', at: ['@pa'] },
  { code: 'pulmonary_embolism', sign: 'occlusion', at: ['@pa'], with: ['wide', 'lowmaterial'] },
  { code: 'intracranial_hemorrhage', sign: 'intracranial_hemorrhage' },
  { code: 'intracranial_hemorrhage', sign: 'hemorrhage', at: ['@brain'] },
  { code: 'intracranial_hemorrhage', sign: 'contusion', at: ['@brain', ''] },
  { code: 'intracranial_hemorrhage', sign: 'braincontusion', at: ['@brain'] },
  { code: 'intracranial_hemorrhage', sign: 'dense', at: ['@extraaxial'], unless: ['calcified', 'benignname'] },
  { code: 'intracranial_hemorrhage', sign: 'freshblood', at: ['@extraaxial'] },
  { code: 'intracranial_hemorrhage', sign: 'lensshape', at: ['@brain', ''], with: ['dense'] },
  { code: 'intracranial_hemorrhage', sign: 'lentiform', at: ['@brain', ''] },
  { code: 'intracranial_hemorrhage', sign: 'crescent', at: ['@brain'], with: ['dense'], unless: ['calcified', 'contraststain'] },
  {
    code: 'intracranial_hemorrhage',
    sign: 'dense',
    at: ['@brain'],
    with: ['bloodmeasure', 'brokeninto', 'edemarim'],
    unless: ['calcified', 'contraststain', 'enhancement'],
  },
  { code: 'pneumoperitoneum', sign: 'pneumoperitoneum', unless: ['expected', 'history_after', 'gasbubble'] },
  { code: 'pneumoperitoneum', sign: 'gas', at: ['@subdiaphragm', '@extraluminal'], unless: ['expected', 'history_after', 'gasbubble'] },
  { code: 'pneumoperitoneum', sign: 'lucent', at: ['@subdiaphragm'], unless: ['expected', 'history_after'] },
  { code: 'pneumoperitoneum', sign: 'perforation', at: ['@gut', '@bowel'] },
  { code: 'bowel_ischemia', sign: 'bowel_ischemia' },
  { code: 'bowel_ischemia', sign: 'ischemia', at: ['@bowel'] },
  { code: 'bowel_ischemia', sign: 'hypoenhancement', at: ['@bowel'] },
  { code: 'bowel_ischemia', sign: 'occlusion', at: ['@mesentericartery'] },
  { code: 'bowel_ischemia', sign: 'clot', at: ['@mesentericartery'] },
  { code: 'bowel_ischemia', sign: 'clot', at: ['@mesentericvein'], with: ['wallthick', 'hypoenhancement'] },
  { code: 'bowel_ischemia', sign: 'pneumatosis', with: ['portalgas'], isNear: true },
  { code: 'bowel_ischemia', sign: 'pneumatosis', with: ['gas'], withAt: ['@portal'], isNear: true },
  { code: 'bowel_ischemia', sign: 'gas', at: ['@bowelwall'], with: ['portalgas'], isNear: true },
  { code: 'bowel_ischemia', sign: 'gas', at: ['@bowelwall'], with: ['gas'], withAt: ['@portal'], isNear: true },
  { code: 'acute_appendicitis', sign: 'acute_appendicitis' },
  { code: 'acute_appendicitis', sign: 'inflamed', at: ['@appendix'] },
  { code: 'acute_appendicitis', sign: 'perforation', at: ['@appendix'] },
  { code: 'acute_appendicitis', sign: 'rupture', at: ['@appendix'] },
  { code: 'acute_appendicitis', sign: 'uncompressed', at: ['@appendix'] },
  { code: 'acute_appendicitis', sign: 'uncompressed', with: ['tubular'], unless: ['@deepvein', '@shallowvein', '@artery'] },
  { code: 'acute_appendicitis', sign: 'wideappendix', with: ['inflamed', 'fecalith', 'wallthick', 'uncompressed'] },
  { code: 'acute_appendicitis', sign: 'wide', at: ['@appendix'], with: ['inflamed', 'fecalith', 'wallthick'] },
  { code: 'deep_vein_thrombosis', sign: 'deep_vein_thrombosis' },
  { code: 'deep_vein_thrombosis', sign: 'clot', at: ['@deepvein'] },
  { code: 'deep_vein_thrombosis', sign: 'uncompressed', at: ['@deepvein'] },
  { code: 'deep_vein_thrombosis', sign: 'flowless', at: ['@deepvein'] },
  { code: 'bowel_obstruction', sign: 'bowel_obstruction' },
  { code: 'bowel_obstruction', sign: 'obstruction', at: ['@bowel'] },
  { code: 'bowel_obstruction', sign: 'obstruction', at: ['@gut'], with: ['wide'] },
  { code: 'bowel_obstruction', sign: 'wide', at: ['@bowel'], with: ['transition'] },
  { code: 'bowel_obstruction', sign: 'intussusception', with: ['wide', 'transition'] },
  { code: 'bowel_obstruction', sign: 'wide', at: ['@bowel'], with: ['proximalbowel'] },
  { code: 'bowel_obstruction', sign: 'wide', at: ['@bowel'], with: ['applecore', 'whirl'] },
  { code: 'suspected_malignancy', sign: 'malignancy', unless: ['benign'] },
  { code: 'suspected_malignancy', sign: 'spiculated', with: ['lump'], unless: ['groundglass', 'benign'] },
  { code: 'suspected_malignancy', sign: 'suspiciouslump', unless: ['benignname'] },
  { code: 'suspected_malignancy', sign: 'lump', with: ['plainsuspicion'], unless: ['benign'] },
  { code: 'suspected_malignancy', sign: 'circumferential', at: ['@bowel', '@gut'], with: ['lump'], unless: ['benign'] },
  { code: 'suspected_malignancy', sign: 'applecorename', at: ['@bowel'], unless: ['benign'] },
  { code: 'suspected_malignancy', sign: 'lump', with: ['invades'], unless: ['benign'] },
  { code: 'suspected_malignancy', sign: 'lytic', with: ['destruction'], unless: ['benign'] },
  { code: 'suspected_malignancy', sign: 'bigmass', with: ['destruction'], unless: ['benign', 'benignname'] },
  { code: 'suspected_malignancy', sign: 'lytic', with: ['pathologicfracture'], unless: ['benign'] },
  { code: 'suspected_malignancy', sign: 'stiffwall', at: ['@gut', '@bowel'], with: ['adenopathy', 'wallthick'], unless: ['benign'] },
  { code: 'suspected_malignancy', sign: 'targetlesion', with: ['lump', '@other'], unless: ['benign'] },
  { code: 'suspected_malignancy', sign: 'washout', with: ['arterialenhancement'], unless: ['benign', 'benignname'] },
  { code: 'suspected_malignancy', sign: 'shoulder', at: ['@bowel', '@gut'], unless: ['benign'] },
  { code: 'suspected_malignancy', sign: 'lump', with: ['doubleduct'], unless: ['benign'] },
  { code: 'suspected_malignancy', sign: 'bigmass', with: ['adenopathy'], unless: ['benign', 'benignname'] },
  { code: 'suspected_malignancy', sign: 'highscore', despite: ['asked', 'history', 'advised'] },
  { code: 'malpositioned_tube', sign: 'badett', at: ['@ett', '@tube'], isInOrder: true, despite: STILL_WRONG },
  { code: 'malpositioned_tube', sign: 'badngt', at: ['@ngt'], isInOrder: true, despite: STILL_WRONG },
  { code: 'malpositioned_tube', sign: 'badline', at: ['@line'], isInOrder: true, despite: STILL_WRONG },
  { code: 'malpositioned_tube', sign: 'baddrain', at: ['@chesttube'], isInOrder: true, despite: STILL_WRONG },
  {
    code: 'malpositioned_tube',
    sign: 'misplaced',
    at: ['@ett', '@ngt', '@line', '@chesttube', '@lead', '@tube'],
    despite: STILL_WRONG,
  },
  {
    code: 'malpositioned_tube',
    sign: 'fix',
    at: ['@ett', '@ngt', '@line', '@chesttube', '@lead', '@tube'],
    despite: [...STILL_WRONG, 'advised'],
    isInOrder: true,
    unless: ['done'],
  },
];

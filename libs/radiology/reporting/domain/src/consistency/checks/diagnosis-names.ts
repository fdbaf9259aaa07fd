/**
 * What an impression may call a diagnosis that the findings state by its own name. Narrower than kinship: signs have many names, but whoever reads `acute cholecystitis` does not find
 * it again in `gallstones`. One diagnosis a line, with the names that stand for it besides its own.
 */
const NAMES = `
pneumonia; consolidation opacity inflammation abscess cavity tuberculosis cancer mass atelectasis
cholecystitis; inflammation abscess
appendicitis; inflammation abscess collection
pancreatitis; inflammation collection
diverticulitis; inflammation abscess colitis
pyelonephritis; inflammation abscess
colitis; inflammation thickening edema infarct diverticulitis appendicitis
obstruction; volvulus intussusception hernia stenosis dilatation hydronephrosis mass cancer
hydronephrosis; obstruction dilatation
hemorrhage; sprain collection mass lesion tear aneurysm fibrosis cyst
infarct; occlusion lesion thrombus pneumatosis small_vessel_disease fibrosis atrophy abscess mass cancer cyst edema
meningioma; mass lesion cancer glioma
cancer; mass nodule lesion metastasis recurrence lymphadenopathy glioma thickening consolidation
thrombus; occlusion filling_defect pulmonary_embolism stenosis lesion
fracture; compression sprain dislocation
tear; sprain lesion fracture
aneurysm; dissection dilatation organ_size
`;

const namesOf = new Map(
  NAMES.trim()
    .split('\n')
    .map((line) => {
      const [id = '', names = ''] = line.split('; ');
      return [id, new Set(names.split(' '))] as const;
    }),
);

/** Whether one name may stand for a diagnosis; undefined where the diagnosis is none of these. */
export const mayStandForDiagnosis = (diagnosis: string, name: string): boolean | undefined => namesOf.get(diagnosis)?.has(name);

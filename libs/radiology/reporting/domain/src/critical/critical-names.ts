import type { BilingualText } from '../report-names';
import type { CriticalCode } from './critical-result';

/** Critical results as people at the desk call them; exports have the words of their standards. */
export const CRITICAL_NAMES: Readonly<Record<CriticalCode, BilingualText>> = {
  tension_pneumothorax: { en: 'Tension pneumothorax', zh: '张力性气胸' },
  aortic_dissection: { en: 'Aortic dissection', zh: '主动脉夹层' },
  pulmonary_embolism: { en: 'Pulmonary embolism', zh: '肺栓塞' },
  intracranial_hemorrhage: { en: 'Intracranial haemorrhage', zh: '颅内出血' },
  pneumoperitoneum: { en: 'Free air in the abdomen', zh: '气腹' },
  malpositioned_tube: { en: 'Malpositioned tube', zh: '导管位置异常' },
  bowel_ischemia: { en: 'Bowel ischaemia', zh: '肠缺血' },
  acute_appendicitis: { en: 'Acute appendicitis', zh: '急性阑尾炎' },
  deep_vein_thrombosis: { en: 'Deep vein thrombosis', zh: '深静脉血栓' },
  bowel_obstruction: { en: 'Bowel obstruction', zh: '肠梗阻' },
  suspected_malignancy: { en: 'Suspected malignancy', zh: '可疑恶性肿瘤' },
};

import type { CriticalCode } from '@trivium/radiology/reporting/domain';
import type { LocalText } from '@trivium/web/i18n';

export const CRITICAL_WORDS: Readonly<Record<CriticalCode, LocalText>> = {
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

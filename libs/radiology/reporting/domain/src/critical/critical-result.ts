import type { Span } from '@trivium/radiology/findings/domain';

/** Critical findings and their level after the ACR practice parameter for communication: 1 minutes, 2 hours, 3 days. */
export const CRITICAL_LEVELS = {
  tension_pneumothorax: 1,
  aortic_dissection: 1,
  pulmonary_embolism: 1,
  intracranial_hemorrhage: 1,
  pneumoperitoneum: 1,
  malpositioned_tube: 1,
  bowel_ischemia: 1,
  acute_appendicitis: 2,
  deep_vein_thrombosis: 2,
  bowel_obstruction: 2,
  suspected_malignancy: 3,
} as const;
export type CriticalCode = keyof typeof CRITICAL_LEVELS;
export type CriticalLevel = 1 | 2 | 3;

export interface CriticalResult {
  readonly code: CriticalCode;
  readonly level: CriticalLevel;
  /** Offsets into the text that was read. */
  readonly span: Span;
}

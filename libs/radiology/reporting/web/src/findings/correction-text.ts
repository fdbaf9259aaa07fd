import type { FindingSlots } from '@trivium/radiology/findings/domain';
import { findingText, type WantedCorrection } from '@trivium/radiology/reporting/domain';
import type { UiLanguage } from '@trivium/shared/kernel';

/** A finding in words, wherever it comes from. */
export function slotsText(slots: FindingSlots, language: UiLanguage): string {
  return findingText({ ...slots, span: [0, 0], slotSpans: {} }, { language, style: 'professional' });
}

/** A correction on one line, as a comparison shows it: words and what was made of them. */
export function correctionText(correction: WantedCorrection, language: UiLanguage): string {
  if (correction.kind === 'added') return `＋ ${slotsText(correction.slots, language)}`;
  const { words } = correction.anchor;
  return correction.kind === 'removed' ? `－ ${words}` : `${words} → ${slotsText(correction.slots, language)}`;
}

import { type Finding, renderFinding } from '@trivium/radiology/findings/domain';
import type { DraftStyle } from './finding-words';

/** A finding as it stands among the findings: a sentence with every slot and nothing else. */
export function findingText(finding: Finding, { language, style }: { readonly language: 'en' | 'zh'; readonly style: DraftStyle }): string {
  return renderFinding(finding, language, style);
}

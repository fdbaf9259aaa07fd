import type { ContentRule } from '../output/content-rules';
import type { BothLanguages, ComplianceRule } from './rule';

/** A kind of sentence that a profession forbids, with the words that people read of it. */
export interface AppContentRule extends ContentRule {
  readonly title: BothLanguages;
  readonly purpose: BothLanguages;
}

export function listedContentRule({ id, version, title, purpose, severity, citation }: AppContentRule): ComplianceRule {
  return {
    id: ruleIdOfContent(id),
    family: 'content',
    version,
    title,
    purpose,
    effect: severity === 'strike' ? 'strike' : 'count',
    sides: ['answer'],
    source: citation,
    owner: 'app',
  };
}

export const ruleIdOfContent = (id: string): string => `content.${id}`;

import type { Span } from '@trivium/shared/kernel';
import { screenForDistress } from '../distress/screen-for-distress';
import { screenForInjection } from '../injection';
import { answerSentences } from '../output/answer-sentences';
import { sanitiseMarkdown } from '../output/sanitise-markdown';
import { looksLikeToolCall } from '../output/tool-call-text';
import type { PersonalDataDetector } from '../personal-data';
import { findSecrets } from '../secrets/find-secrets';
import { ruleIdOfContent } from './app-rule';
import type { RuleSide } from './rule';
import type { RuleRegistry } from './rule-registry';
import { ruleIdOfDistress } from './rules/distress.rules';
import { ruleIdOfInjection } from './rules/injection.rules';
import type { OutputRuleId } from './rules/output.rules';
import { ruleIdOfPersonalData } from './rules/personal-data.rules';
import { ruleIdOfSecret } from './rules/secret.rules';

/** What a rule found in a text that somebody tries. */
export interface TriedFinding extends Span {
  readonly rule: string;
}

export interface TextToExamine {
  readonly text: string;
  /** What the text is taken for. */
  readonly side: RuleSide;
}

/** What the rules of one side find in a text, in its order. Pure: nothing is kept or counted. Two rules may find the same place. */
export function examineText(
  { text, side }: TextToExamine,
  { registry, detector }: { readonly registry: RuleRegistry; readonly detector: PersonalDataDetector },
): readonly TriedFinding[] {
  const found = side === 'answer' ? inAnswer(text, registry) : inInput({ text, side }, detector);
  const secrets = findSecrets(text).map(({ kind, start, end }) => ({ rule: ruleIdOfSecret(kind), start, end }));
  return withoutRepeats([...found, ...secrets]).sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
}

function inInput({ text, side }: TextToExamine, detector: PersonalDataDetector): readonly TriedFinding[] {
  const personal = detector.detect(text).map(({ type, start, end }) => ({ rule: ruleIdOfPersonalData(type), start, end }));
  const { findings } = screenForInjection(text, side === 'question' ? 'user-text' : 'passage');
  const orders = findings.map(({ rule, start, end }) => ({ rule: ruleIdOfInjection(rule), start, end }));
  const distress = side === 'question' ? screenForDistress(text) : undefined;
  return [...personal, ...orders, ...(distress === undefined ? [] : [{ rule: ruleIdOfDistress(distress), start: 0, end: text.length }])];
}

function inAnswer(text: string, registry: RuleRegistry): readonly TriedFinding[] {
  const ofRule = (rule: OutputRuleId, { start, end }: Span): TriedFinding => ({ rule, start, end });
  return [
    ...registry.content.judge(text).map(({ rule, start, end }) => ({ rule: ruleIdOfContent(rule.id), start, end })),
    ...answerSentences(text)
      .filter((sentence) => looksLikeToolCall(sentence.text))
      .map((sentence) => ofRule('output.tool-call', sentence)),
    ...answerSentences(text)
      .filter((sentence) => sanitiseMarkdown(sentence.text, { allowedHosts: new Set() }) !== sentence.text)
      .map((sentence) => ofRule('output.markup', sentence)),
  ];
}

function withoutRepeats(findings: readonly TriedFinding[]): TriedFinding[] {
  return [...new Map(findings.map((finding) => [`${finding.rule} ${finding.start} ${finding.end}`, finding])).values()];
}

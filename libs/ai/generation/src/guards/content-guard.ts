import { createHash } from 'node:crypto';
import { type ContentRule, type RuleRegistry, ruleIdOfContent, withoutSentences } from '@trivium/ai/compliance';
import type { StrikeReason } from '../gate/text-verifier';
import { type RuleGuard, ruleGuard } from './rule-guard';

const VERSION_CHARACTERS = 16;

/** Strikes the sentences that the app's rules forbid, whatever the sources say; a rule of severity `warn` only counts. */
export function contentGuard(registry: RuleRegistry): RuleGuard {
  return ruleGuard({ id: 'content', version: versionOf(registry.content.list()) }, (onFired) => ({
    judge: (text) => {
      const findings = registry.content.judge(text);
      for (const { rule } of findings) onFired({ rule: ruleIdOfContent(rule.id), version: rule.version, count: 1 });
      const forbidden = findings.filter(({ rule }) => rule.severity === 'strike');
      const sentences = new Map(forbidden.map((finding) => [finding.start, finding]));
      return {
        text: withoutSentences(text, [...sentences.values()]),
        struck: [...sentences.values()].map((sentence) => ({
          text: sentence.text,
          reasons: forbidden.filter(({ start }) => start === sentence.start).map(({ rule }) => reasonOf(rule, registry)),
        })),
      };
    },
  }));
}

/** One code for the rules and their versions: a record has room for 200 characters, and an app for any number of rules. */
function versionOf(rules: readonly ContentRule[]): string {
  if (rules.length === 0) return 'none';
  const names = rules.map(({ id, version }) => `${id}@${version}`).sort();
  return createHash('sha256').update(names.join('\n')).digest('hex').slice(0, VERSION_CHARACTERS);
}

function reasonOf(rule: ContentRule, registry: RuleRegistry): StrikeReason {
  const title = registry.find(ruleIdOfContent(rule.id))?.title ?? { en: rule.id, zh: rule.id };
  return {
    code: `content-${rule.id}`,
    text: { en: `is not allowed here: ${title.en} (${rule.citation})`, zh: `此处不允许：${title.zh}（${rule.citation}）` },
  };
}

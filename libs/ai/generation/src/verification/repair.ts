import type { UiLanguage } from '@trivium/shared/language';
import type { TextVerdict } from '../gate/text-verifier';
import type { Fact } from './fact';

/** What a model is told before its one second try: what did not hold and why, what was missing, and to change nothing else. */
export function repairInstruction({ struck, omitted }: TextVerdict, language: UiLanguage): string {
  const wrong = struck.map(({ text, reasons }) => `- ${text.trim()} (${reasons.map((reason) => reason.text[language]).join(' ')})`);
  const missing = omitted.map((text) => `- ${text}`);
  const words =
    language === 'zh'
      ? {
          wrong: '以下句子与来源不符，请改正或删除：',
          missing: '以下内容必须写入：',
          rest: '其余句子保持不变。只写来源中有的内容，并保留引用标记。',
        }
      : {
          wrong: 'These sentences do not agree with the sources. Correct or leave out:',
          missing: 'These facts have to be said:',
          rest: 'Leave the other sentences as they are. Say only what the sources say, and keep the citation marks.',
        };
  return [
    ...(wrong.length > 0 ? [words.wrong, ...wrong] : []),
    ...(missing.length > 0 ? [words.missing, ...missing] : []),
    words.rest,
  ].join('\n');
}

/** A text after its repair: what holds, and the program's own sentences for the critical facts that are still not said. */
export interface MergedText {
  readonly text: string;
  /** Facts whose own sentence was put in. */
  readonly replaced: readonly Fact[];
}

export function mergeWithFacts(
  verdict: TextVerdict,
  { facts, language }: { readonly facts: readonly Fact[]; readonly language: UiLanguage },
): MergedText {
  const replaced = facts.filter(({ text }) => verdict.omitted.includes(text));
  const parts = [verdict.keptText, ...replaced.map(({ text }) => text)].filter((part) => part !== '');
  return { text: parts.join(language === 'zh' ? '' : ' '), replaced };
}

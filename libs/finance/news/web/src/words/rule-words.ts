import type { LocalText } from '@trivium/web/i18n';

/** Names of the rules that readings carry; another one is shown by its own name. */
export const RULE_WORDS: Readonly<Record<string, LocalText>> = {
  direction: { en: 'Direction', zh: '方向' },
  comparison: { en: 'Comparison', zh: '比较' },
  'polarity-flip': { en: 'Flip of meaning', zh: '极性反转' },
  negation: { en: 'Negation', zh: '否定' },
  event: { en: 'Event', zh: '事件' },
  expectation: { en: 'Against expectation', zh: '与预期相比' },
  lexicon: { en: 'Word list', zh: '词表' },
};

export function ruleName(rule: string): LocalText {
  return RULE_WORDS[rule] ?? { en: rule, zh: rule };
}

import type { LocalText } from '@trivium/web/i18n';

/** Why a record's text is the one that was shown, by the code that the record holds. */
export const REASON_WORDS: Readonly<Record<string, LocalText>> = {
  'no-model': { en: 'no model may be asked', zh: '没有可用的模型' },
  'model-completed': { en: 'the model wrote it', zh: '由模型写出' },
  'model-answered': { en: 'all that the model wrote held', zh: '模型所写全部成立' },
  'model-repaired': { en: 'the model wrote it again after the checks', zh: '模型经核查后重写' },
  'model-struck': { en: 'what did not hold was struck', zh: '不成立的语句已删除' },
  'nothing-held': { en: 'nothing that the model wrote held', zh: '模型所写均不成立' },
  'critical-fact-omitted': { en: 'the model left out a fact that must be told', zh: '模型遗漏了必须说明的事实' },
};

/** What each check looks for, by its id. */
export const CHECK_WORDS: Readonly<Record<string, LocalText>> = {
  'facts-and-passages': { en: 'Facts and passages', zh: '事实与段落' },
  injection: { en: 'Orders hidden in the material', zh: '资料中隐藏的指令' },
  markup: { en: 'Markup', zh: '标记代码' },
  canary: { en: 'The secret mark of the prompt', zh: '提示词的秘密标记' },
  leak: { en: 'Words of the prompt itself', zh: '提示词本身的内容' },
  secret: { en: 'Keys and passwords', zh: '密钥与密码' },
  'tool-call': { en: 'Calls of tools', zh: '工具调用' },
  dictation: { en: 'Sentences dictated by the material', zh: '资料口授的语句' },
  content: { en: 'Content that may not be written', zh: '不得写出的内容' },
};

/** The words of a code; a code that nobody has put into words yet shows itself. */
export function wordsOf(table: Readonly<Record<string, LocalText>>, code: string): LocalText {
  return table[code] ?? { en: code, zh: code };
}

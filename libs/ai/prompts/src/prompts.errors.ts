import { defineErrors } from '@trivium/shared/kernel';

export const promptErrors = defineErrors({
  PROMPT_NOT_FOUND: {
    status: 404,
    en: 'There is no prompt "{id}". Nothing was sent. Choose one from the list.',
    zh: '不存在提示词“{id}”。未发送任何内容。请从列表中选择。',
  },
  PROMPT_VERSION_NOT_FOUND: {
    status: 404,
    en: 'The prompt "{id}" has no version {version}. Nothing was changed. Choose one of its versions.',
    zh: '提示词“{id}”没有版本 {version}。未作任何更改。请选择已有版本。',
  },
  PROMPT_VARIABLES_INVALID: {
    status: 422,
    en: 'The value of "{place}" does not fit the prompt "{id}": {problem}. Nothing was sent. Correct the example and try again.',
    zh: '“{place}”的取值不符合提示词“{id}”的要求：{problem}。未发送任何内容。请修改示例后重试。',
  },
  PROMPT_SLOT_TOO_LONG: {
    status: 422,
    en: '"{slot}" needs about {tokens} tokens, and {budget} are set aside for it; it cannot be sent whole. Nothing was sent. Shorten it.',
    zh: '“{slot}”约需 {tokens} 个词元，而预算为 {budget} 个，无法完整发送。未发送任何内容。请缩短文本。',
  },
  PROMPT_EXPERIMENT_VERSIONS_EQUAL: {
    status: 422,
    en: 'Both sides of the comparison are version {version}, so there is nothing to compare. Nothing was changed. Choose two versions.',
    zh: '对照双方均为版本 {version}，无从比较。未作任何更改。请选择两个不同的版本。',
  },
});

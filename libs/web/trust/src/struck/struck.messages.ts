import { defineMessages } from '@trivium/web/i18n';

export const struckMessages = defineMessages({
  en: {
    one: 'One sentence of the model was taken out',
    several: '{count} sentences of the model were taken out',
    explained: 'The program compared the text with its sources. These sentences did not hold, so they are not part of it.',
  },
  zh: {
    one: '已删除模型写的 1 个句子',
    several: '已删除模型写的 {count} 个句子',
    explained: '程序已将文本与资料核对。以下句子不成立，因此未写入文本。',
  },
});

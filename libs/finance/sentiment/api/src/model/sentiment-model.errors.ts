import { defineErrors } from '@trivium/shared/kernel';

/** What can be wrong with a sentiment model's file, or with what one is to be trained on. No text holds a text that was trained on or classified. */
export const sentimentModelErrors = defineErrors({
  SENTIMENT_MODEL_FOREIGN: {
    status: 422,
    en: 'The file is not a sentiment model of this program. Nothing was loaded. Give a file that training wrote.',
    zh: '该文件不是本程序的情感模型，未加载任何内容。请提供训练写出的文件。',
  },
  SENTIMENT_MODEL_VERSION: {
    status: 422,
    en: 'The sentiment model has file version {version}; this program reads version {known}. Nothing was loaded. Train it again, or update the program.',
    zh: '情感模型的文件版本为 {version}，本程序读取版本 {known}，未加载任何内容。请重新训练，或更新程序。',
  },
  // The parameter `part` says where, for the log: length, checksum, header, numbers or heads.
  SENTIMENT_MODEL_DAMAGED: {
    status: 422,
    en: 'The file of the sentiment model is damaged. Nothing was loaded. Copy it again, or train it again.',
    zh: '情感模型文件已损坏，未加载任何内容。请重新复制或重新训练。',
  },
  SENTIMENT_ADAPTATION_OTHER_BASE: {
    status: 409,
    en: 'The adaptation was made for another version of the model. Nothing was changed. Adapt the version that is active now.',
    zh: '该适配是为模型的另一版本制作的，未作任何更改。请对当前启用的版本重新适配。',
  },
  SENTIMENT_TOO_FEW_ROWS: {
    status: 422,
    en: '{rows} usable rows are too few; at least {needed} with different texts in one language are needed. Nothing was trained. Add rows.',
    zh: '可用数据仅有 {rows} 行，至少需要同一语言的 {needed} 条不同文本，未进行训练。请补充数据。',
  },
  SENTIMENT_TOO_FEW_LABELS: {
    status: 422,
    en: 'All rows carry the same label. Nothing was trained. Add rows with another label.',
    zh: '所有数据的标签相同，未进行训练。请补充其他标签的数据。',
  },
});

import { defineErrors } from '@trivium/shared/kernel';

/** What can be wrong with a model file, or with what a model is to be trained on. No text holds a text that was trained on or classified. */
export const expertErrors = defineErrors({
  EXPERTS_MODEL_FOREIGN: {
    status: 503,
    en: 'The file is not a text classifier of this program. Nothing was loaded. Give the file that training wrote.',
    zh: '该文件不是本程序的文本分类模型，未加载任何内容。请提供训练写出的文件。',
  },
  EXPERTS_MODEL_VERSION: {
    status: 503,
    en: 'The classifier has file version {version}; this program reads version {known}. Nothing was loaded. Train it again, or update the program.',
    zh: '分类模型的文件版本为 {version}，本程序读取版本 {known}，未加载任何内容。请重新训练，或更新程序。',
  },
  // The parameter `part` says where, for the log: length, checksum, header or numbers.
  EXPERTS_MODEL_DAMAGED: {
    status: 503,
    en: 'The classifier file is damaged. Nothing was loaded. Copy it again, or train it again.',
    zh: '分类模型文件已损坏，未加载任何内容。请重新复制或重新训练。',
  },
  EXPERTS_SETTINGS_INVALID: {
    status: 422,
    en: 'The training settings are not valid at "{path}". Nothing was trained. Correct the value.',
    zh: '训练设置在“{path}”处无效，未进行训练。请更正该值。',
  },
  EXPERTS_TOO_FEW_LABELS: {
    status: 422,
    en: 'The texts carry {labels} different labels; a classifier needs 2 to 64. Nothing was trained. Add texts with another label.',
    zh: '文本共有 {labels} 种标签，分类器需要 2 到 64 种，未进行训练。请补充其他标签的文本。',
  },
  EXPERTS_TOO_FEW_TEXTS: {
    status: 422,
    en: '{texts} different texts are too few; at least {needed} are needed. Nothing was trained. Add texts, or use fewer experts.',
    zh: '仅有 {texts} 条不同文本，至少需要 {needed} 条，未进行训练。请补充文本，或减少专家数量。',
  },
  EXPERTS_LABEL_UNKNOWN: {
    status: 422,
    en: 'Text {number} carries a label that is not in the list of labels. Nothing was trained. Correct the label, or add it to the list.',
    zh: '第 {number} 条文本的标签不在标签列表中，未进行训练。请更正标签或将其加入列表。',
  },
  EXPERTS_TRAINING_FAILED: {
    status: 500,
    en: 'The training thread ended without a model. Nothing was written. Start the training again; if it ends again, give it fewer rows or more memory.',
    zh: '训练线程结束但没有产生模型，未写入任何内容。请重新开始训练；若再次失败，请减少行数或增加内存。',
  },
});

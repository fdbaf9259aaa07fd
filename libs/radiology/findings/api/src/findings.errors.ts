import { defineErrors } from '@trivium/shared/kernel';

export const findingsErrors = defineErrors({
  DICTATION_EMPTY: {
    status: 422,
    en: 'There is nothing to read: the dictation is empty.',
    zh: '口述内容为空，没有可读取的文字。',
  },
});

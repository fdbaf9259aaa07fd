import { defineErrors } from '@trivium/shared/kernel';

export const streamStoreErrors = defineErrors({
  INFERENCE_STREAM_GONE: {
    status: 410,
    en: 'This answer is no longer kept for reading on. What you have seen stays with you. Ask again for a new answer.',
    zh: '该答案已不再保留，无法继续读取。您已看到的内容不受影响。请重新提问以获得新的答案。',
  },
});

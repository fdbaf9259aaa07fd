import { defineMessages } from '@trivium/web/i18n';

/** Names of the pages, for navigation and window titles. */
export const promptsNavigationMessages = defineMessages({
  en: { prompts: 'Prompts', prompt: 'Prompt' },
  zh: { prompts: '提示词', prompt: '提示词详情' },
});

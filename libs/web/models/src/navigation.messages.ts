import { defineMessages } from '@trivium/web/i18n';

/** Names of the pages, for navigation and window titles. */
export const modelsNavigationMessages = defineMessages({
  en: { models: 'Models', settings: 'Model settings', observability: 'Model health', costs: 'Model costs' },
  zh: { models: '模型', settings: '模型设置', observability: '模型运行状况', costs: '模型费用' },
});

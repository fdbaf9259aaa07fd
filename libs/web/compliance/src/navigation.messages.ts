import { defineMessages } from '@trivium/web/i18n';

/** Names of the pages, for navigation and window titles. */
export const complianceNavigationMessages = defineMessages({
  en: { compliance: 'Rules', firings: 'What fired', law: 'The law', places: 'Pages on rules' },
  zh: { compliance: '规则', firings: '触发情况', law: '法律', places: '规则相关页面' },
});

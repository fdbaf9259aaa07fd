import { defineMessages } from '@trivium/web/i18n';

export const appMessages = defineMessages({
  en: {
    product: 'Trivium Research Desk',
    tagline: 'Briefs whose every number can be traced to the filing it came from.',
    watchLists: 'Watch lists',
    search: 'Search',
  },
  zh: {
    product: 'Trivium 研究台',
    tagline: '简报中的每个数字，都能追溯到它所在的文件。',
    watchLists: '自选列表',
    search: '搜索',
  },
});

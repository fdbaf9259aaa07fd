import { defineMessages } from '@trivium/web/i18n';

export const citationsMessages = defineMessages({
  en: {
    panel: 'Source {n}',
    close: 'Close sources',
    previous: 'Previous source',
    next: 'Next source',
    position: '{index} of {count}',
    page: 'Page {page}',
    openSource: 'Open the document here',
    quoteOnly: 'The quoted words, without their surroundings',
  },
  zh: {
    panel: '出处 {n}',
    close: '关闭出处',
    previous: '上一个出处',
    next: '下一个出处',
    position: '第 {index} 个，共 {count} 个',
    page: '第 {page} 页',
    openSource: '在文档中打开此处',
    quoteOnly: '仅显示引用的文字，不含上下文',
  },
});

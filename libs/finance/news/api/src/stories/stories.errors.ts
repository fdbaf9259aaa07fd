import { defineErrors } from '@trivium/shared/kernel';

export const storiesErrors = defineErrors({
  STORY_NOT_FOUND: {
    status: 404,
    en: 'This story does not exist here, or was not known yet at that moment.',
    zh: '此处没有该报道事件，或在该时刻尚未获知。',
  },
  STORY_ITEM_REFUSED: {
    status: 422,
    en: 'Item {number} has no readable title or no web link; nothing was taken.',
    zh: '第 {number} 条没有可读的标题或有效网址，未导入任何内容。',
  },
  NEWS_RETENTION_NOT_AGREED: {
    status: 409,
    en: '{stories} stories would be removed, more than was agreed to; nothing was changed. Look at the count again and agree to it.',
    zh: '将删除 {stories} 则报道，超过已确认的数量，未作任何更改。请重新查看数量并确认。',
  },
  STORY_WATCH_LISTS_ABSENT: {
    status: 422,
    en: 'Watch lists cannot be asked here; leave watchListId out.',
    zh: '此处无法按自选列表筛选，请去掉 watchListId。',
  },
});

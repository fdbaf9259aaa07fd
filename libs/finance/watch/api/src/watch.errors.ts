import { defineErrors } from '@trivium/shared/kernel';

export const watchErrors = defineErrors({
  WATCH_LIST_NOT_FOUND: {
    status: 404,
    en: 'This watch list does not exist here. It may have been removed.',
    zh: '此处没有该自选列表，可能已被移除。',
  },
  WATCH_ENTRY_NOT_FOUND: { status: 404, en: 'This entry is no longer on the list.', zh: '该条目已不在列表中。' },
  WATCH_ENTRY_DUPLICATE: {
    status: 409,
    en: '{symbol} is already on this list; nothing was added.',
    zh: '{symbol} 已在此列表中，未重复添加。',
  },
  WATCH_SYMBOL_INVALID: {
    status: 422,
    en: '“{symbol}” is not a symbol of this kind; nothing was added. Examples: AAPL, 0700.HK, USD/CNY.',
    zh: '“{symbol}”不是该类型的有效代码，未添加。示例：AAPL、0700.HK、USD/CNY。',
  },
  WATCH_LIST_FULL: {
    status: 409,
    en: 'A list holds at most {most} entries; nothing was added. Open a second list.',
    zh: '每个列表最多 {most} 个条目，未添加。请另建列表。',
  },
});

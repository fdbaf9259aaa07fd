import { defineErrors } from '@trivium/shared/kernel';

export const companyErrors = defineErrors({
  COMPANY_NOT_FOUND: {
    status: 404,
    en: 'No company is known here by “{name}”. Search for it, or add it with its aliases.',
    zh: '此处没有名为“{name}”的公司。请搜索，或添加该公司及其别名。',
  },
  COMPANY_OWN_NOT_FOUND: {
    status: 404,
    en: 'This entry does not exist here. It may have been removed.',
    zh: '此处没有该条目，可能已被移除。',
  },
  COMPANY_SYMBOL_INVALID: {
    status: 422,
    en: '“{symbol}” is not a ticker; nothing was saved. Examples: AAPL, 0700.HK, 600519.SS.',
    zh: '“{symbol}”不是有效的证券代码，未保存。示例：AAPL、0700.HK、600519.SS。',
  },
  COMPANY_EXISTS: {
    status: 409,
    en: 'Your organisation has an entry for {symbol} already; change that one.',
    zh: '您的机构已有 {symbol} 的条目，请修改该条目。',
  },
  COMPANY_ALIAS_TAKEN: {
    status: 409,
    en: 'Your organisation gives “{alias}” to {symbol} already; nothing was saved. Take it off there first.',
    zh: '您的机构已将“{alias}”用于 {symbol}，未保存。请先在该处移除。',
  },
  COMPANIES_FULL: {
    status: 409,
    en: 'An organisation has at most {most} own entries; nothing was added.',
    zh: '每个机构最多 {most} 个自有条目，未添加。',
  },
  COMPANIES_CSV_UNREADABLE: {
    status: 422,
    en: 'The file could not be read as a table (line {line}); nothing was changed.',
    zh: '无法将文件读取为表格（第 {line} 行），未作任何更改。',
  },
  COMPANIES_CSV_COLUMNS: {
    status: 422,
    en: 'The first line must name the columns symbol, name and aliases; nothing was changed.',
    zh: '首行须包含 symbol、name 和 aliases 列，未作任何更改。',
  },
});

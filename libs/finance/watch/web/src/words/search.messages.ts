import { defineMessages } from '@trivium/web/i18n';

export const searchMessages = defineMessages({
  en: {
    title: 'Search',
    lead: 'Finds symbols, names and notes on your own watch lists. Nobody else sees these lists.',
    field: 'Search in watch lists',
    startText: 'Type a symbol, a name or words of a note, in any language. Each result opens its list at the entry.',
    noneText: 'Try the symbol, fewer words or another spelling. A change can be found a few seconds after it is saved.',
    kind: 'Kind',
    language: 'Language',
    examplePhrase: 'interest rates',
    exampleWord: 'AAPL',
    exampleOther: 'earnings',
  },
  zh: {
    title: '搜索',
    lead: '在您自己的自选列表中查找代码、名称和备注。其他人看不到这些列表。',
    field: '在自选列表中搜索',
    startText: '输入代码、名称或备注中的词语，可使用任何语言。点击结果即可打开列表中的相应条目。',
    noneText: '请改用代码，减少词语或换一种写法。更改保存几秒后即可搜索到。',
    kind: '类型',
    language: '列表语言',
    examplePhrase: '利率决议',
    exampleWord: '600519',
    exampleOther: '白酒',
  },
});

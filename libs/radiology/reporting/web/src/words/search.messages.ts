import { defineMessages } from '@trivium/web/i18n';

export const searchMessages = defineMessages({
  en: {
    title: 'Search',
    lead: 'Finds passages in the reports of your organisation. Discarded reports are left out.',
    field: 'Search in reports',
    startText: 'Type words or a whole question, in any language the reports are written in. Each result opens the report at its section.',
    noneText: 'Try fewer words, another spelling, or the words a report would use. A report can be found a few seconds after it is saved.',
    modality: 'Modality',
    bodyPart: 'Body part',
    state: 'State',
    language: 'Language',
    created: 'Dictated',
    examplePhrase: 'pleural effusion',
    exampleWord: 'nodule',
    exampleOther: 'stable',
  },
  zh: {
    title: '搜索',
    lead: '在本机构的报告中查找段落，不包括已丢弃的报告。',
    field: '在报告中搜索',
    startText: '输入词语或完整的问题，可使用报告所用的任何语言。点击结果即可打开报告的相应部分。',
    noneText: '请减少词语，换一种写法，或使用报告中的用词。报告保存几秒后即可搜索到。',
    modality: '检查类型',
    bodyPart: '检查部位',
    state: '状态',
    language: '语言',
    created: '口述日期',
    examplePhrase: '胸腔积液',
    exampleWord: '结节',
    exampleOther: '稳定',
  },
});

import { defineMessages } from '@trivium/web/i18n';

export const searchMessages = defineMessages({
  en: {
    field: 'Search the materials of this course',
    startText: 'Type words or a whole question, in any language the materials use. Each result opens the book at its place.',
    noMaterials: 'This course has no finished material yet. Search works as soon as an import is done.',
    material: 'Material',
    language: 'Language',
    examplePhrase: 'worked example',
    exampleWord: 'example',
    exampleOther: 'table',
  },
  zh: {
    field: '在本课程的教材中搜索',
    startText: '输入词语或完整的问题，可使用教材所用的任何语言。点击结果即可在书中打开该处。',
    noMaterials: '本课程还没有完成导入的教材。导入完成后即可搜索。',
    material: '教材',
    language: '语言',
    examplePhrase: '例如',
    exampleWord: '例',
    exampleOther: '公式',
  },
});

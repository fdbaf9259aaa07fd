import { defineMessages } from '@trivium/web/i18n';

/** Words of what a set of labelled texts holds, and of what was left out of it. */
export const datasetCardMessages = defineMessages({
  en: {
    leftOutOfFile: 'Left out before anything is learned:',
    contestedRows: {
      one: '{count} row whose text has another label elsewhere is learned as it is (row {rows})',
      other: '{count} rows whose text has two labels are learned with both (rows {rows})',
    },
    cleaningCopy: { one: '{count} second copy (row {rows})', other: '{count} second copies (rows {rows})' },
    cleaningAgreement: {
      one: '{count} row on which too few annotators agreed (row {rows})',
      other: '{count} rows on which too few annotators agreed (rows {rows})',
    },
    cardRows: 'Rows taken',
    cardRowsOf: '{taken} of {read}',
    cardLabels: 'Positive, neutral, negative',
    cardLanguages: 'Languages named',
    cardSources: 'Sources named',
    cardEntities: 'About a company',
    cardCharacters: 'Characters',
    cardCharactersOf: '{least} to {most}, half of the texts up to {median}',
    cardAlike: 'Alike but for digits and punctuation',
    cardContested: 'Contested',
    cardLeftOut: 'Left out',
    cardNone: 'none',
  },
  zh: {
    leftOutOfFile: '学习前将排除：',
    contestedRows: '{count} 行：同一文本有两种标签，两种都学习（第 {rows} 行）',
    cleaningCopy: '{count} 行重复（第 {rows} 行）',
    cleaningAgreement: '{count} 行：标注者一致率不足（第 {rows} 行）',
    cardRows: '使用的行',
    cardRowsOf: '{taken} / {read}',
    cardLabels: '正面、中性、负面',
    cardLanguages: '注明的语言',
    cardSources: '注明的来源',
    cardEntities: '针对公司的行',
    cardCharacters: '字符数',
    cardCharactersOf: '{least} 至 {most}，半数文本不超过 {median}',
    cardAlike: '除数字与标点外相同',
    cardContested: '标签不一',
    cardLeftOut: '排除',
    cardNone: '无',
  },
});

/** Why rows are left out before anything is learned. */
export const CLEANING_MESSAGES = {
  agreement: 'cleaningAgreement',
  copy: 'cleaningCopy',
} as const;

/** What a message about rows needs: how many, and where the first of them stand in their file. */
export function rowsAt({ rows, examples }: { readonly rows: number; readonly examples: readonly number[] }): {
  count: number;
  rows: string;
} {
  return { count: rows, rows: `${examples.join(', ')}${rows > examples.length ? ' …' : ''}` };
}

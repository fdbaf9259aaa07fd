import { ValidationError } from '@trivium/platform/http';
import type { UiLanguage } from '@trivium/shared/kernel';
import type { RowFault, RowProblem } from './label-file';

const TEXTS: Readonly<Record<RowFault, Readonly<Record<UiLanguage, string>>>> = {
  'text-missing': { en: 'Row {row}: the text is missing', zh: '第 {row} 行：缺少文本' },
  'text-too-long': { en: 'Row {row}: the text is longer than 20,000 characters', zh: '第 {row} 行：文本超过 20,000 个字符' },
  'label-missing': { en: 'Row {row}: the label is missing', zh: '第 {row} 行：缺少标签' },
  'label-unknown': {
    en: 'Row {row}: the label is none of positive, neutral, negative',
    zh: '第 {row} 行：标签不是 positive、neutral 或 negative',
  },
  'entity-too-long': { en: 'Row {row}: the entity is longer than 200 characters', zh: '第 {row} 行：实体超过 200 个字符' },
  'language-unknown': { en: 'Row {row}: the language is no ISO 639-1 code', zh: '第 {row} 行：语言不是 ISO 639-1 代码' },
};

/** A refusal that names each row and what is wrong with it, in the reader's language. */
export function rowProblemsError(problems: readonly RowProblem[], language: UiLanguage): ValidationError {
  return new ValidationError(
    problems.map(({ row, column, fault }) => ({
      code: 'custom' as const,
      path: ['file', row, column],
      message: TEXTS[fault][language].replace('{row}', String(row)),
      input: undefined,
    })),
  );
}

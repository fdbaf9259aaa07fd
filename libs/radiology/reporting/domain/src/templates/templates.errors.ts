import { defineErrors } from '@trivium/shared/kernel';

export const templateErrors = defineErrors({
  TEMPLATE_FIELD_UNKNOWN: {
    status: 422,
    en: 'The template {template} has no field {field}. Nothing was filled in. Its fields are: {fields}.',
    zh: '模板 {template} 没有字段 {field}，未填写任何内容。可用字段：{fields}。',
  },
  TEMPLATE_VALUE_INVALID: {
    status: 422,
    en: 'The field {field} cannot take this value: {expected}. Nothing was filled in.',
    zh: '字段 {field} 不能填写该值：{expected}。未填写任何内容。',
  },
  TEMPLATE_LANGUAGE_MISSING: {
    status: 422,
    en: 'The template {template} is not written in this language. Nothing was applied. Choose another template or language.',
    zh: '模板 {template} 没有该语言的文本，未应用。请选择其他模板或语言。',
  },
  MRRT_TOO_LARGE: {
    status: 413,
    en: 'The template is larger than {limit} KB. Nothing was imported.',
    zh: '模板超过 {limit} KB，未导入任何内容。',
  },
  MRRT_INVALID: {
    status: 422,
    en: 'This is not a report template that can be read: {problem} Nothing was imported.',
    zh: '这不是可读取的报告模板：{problem} 未导入任何内容。',
  },
});

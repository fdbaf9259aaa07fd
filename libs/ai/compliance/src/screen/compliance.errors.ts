import { defineErrors } from '@trivium/shared/kernel';

export const complianceErrors = defineErrors({
  COMPLIANCE_PERIOD_INVALID: {
    status: 422,
    en: 'The period from {from} to {to} is none: it ends before it begins, or is longer than {days} days. Nothing was changed. Choose other days.',
    zh: '期间 {from} 至 {to} 无效：结束早于开始，或超过 {days} 天。未作任何更改。请选择其他日期。',
  },
});

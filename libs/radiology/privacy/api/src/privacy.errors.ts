import { defineErrors } from '@trivium/shared/kernel';

export const privacyErrors = defineErrors({
  PSEUDONYM_PATIENT_UNKNOWN: {
    status: 422,
    en: 'A text can be made pseudonymous for a patient only with the patient’s id. Nothing was sent or kept. Add the id, or remove personal data without a map.',
    zh: '须有患者编号才能为该患者的文本做可还原的假名化。未发送也未保存任何内容。请补充编号，或使用不可还原的去标识。',
  },
  PSEUDONYM_MAP_BUSY: {
    status: 409,
    en: 'Several texts of this patient are being made pseudonymous at once. Nothing was sent. Try again.',
    zh: '正在同时处理该患者的多份文本。未发送任何内容。请重试。',
  },
});

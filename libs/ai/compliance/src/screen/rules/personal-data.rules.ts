import type { PersonalDataType } from '../../personal-data';
import type { BothLanguages, ComplianceRule } from '../rule';

/** Of all recognisers: they are measured together, and one that changes changes what the others win. */
export const PERSONAL_DATA_VERSION = '3';

const TITLES: Readonly<Record<PersonalDataType, BothLanguages>> = {
  NAME: { en: 'Names of people', zh: '人名' },
  MRN: { en: 'Medical record numbers', zh: '病历号' },
  IDNUM: { en: 'Identity numbers', zh: '身份证件号码' },
  SSN: { en: 'US social security numbers', zh: '美国社会保障号' },
  PHONE: { en: 'Telephone numbers', zh: '电话号码' },
  EMAIL: { en: 'E-mail addresses', zh: '电子邮箱' },
  ADDRESS: { en: 'Postal addresses', zh: '住址' },
  HOSPITAL: { en: 'Names of hospitals', zh: '医院名称' },
  DATE: { en: 'Dates', zh: '日期' },
  AGE90: { en: 'Ages over 89', zh: '89 岁以上的年龄' },
  URL: { en: 'Web addresses', zh: '网址' },
  IP: { en: 'Network addresses', zh: '网络地址' },
  BANKCARD: { en: 'Bank card numbers', zh: '银行卡号' },
  ACCOUNT: { en: 'Account names and numbers', zh: '账号' },
  PLATE: { en: 'Number plates', zh: '车牌号' },
};
const PURPOSE: BothLanguages = {
  en: 'What points to a person in a question gives way to a placeholder before a model sees it, and comes back in the answer. Names that a book says itself stay. Texts of patients are de-identified wherever they leave.',
  zh: '提问中能指向个人的内容在模型看到之前替换为占位符，并在回答中还原；书中本有的人名保留。患者文本在传出前去标识化。',
};

export const ruleIdOfPersonalData = (type: PersonalDataType): string => `personal-data.${type.toLowerCase()}`;

export const PERSONAL_DATA_RULES: readonly ComplianceRule[] = (Object.keys(TITLES) as PersonalDataType[]).map((type) => ({
  id: ruleIdOfPersonalData(type),
  family: 'personal-data',
  version: PERSONAL_DATA_VERSION,
  title: TITLES[type],
  purpose: PURPOSE,
  effect: 'conceal',
  sides: ['question', 'material'],
  source: null,
  owner: 'platform',
}));

import { checkedNumberRecogniser } from './checked-number-recogniser';
import { patternRecogniser, type PersonalPattern } from './pattern-recogniser';
import type { PersonalDataType, Recogniser } from './personal-span';
import { phoneRecogniser } from './phone-recogniser';

const JOINT = '[ \\t\\u3000]{0,3}(?:[:：#=]|is\\b|为|是)?[ \\t\\u3000#]{0,3}';
/** Letters and digits with hyphens, or groups of digits with spaces; at least three digits in all. */
const CODE =
  '(\\d{2,4}(?: \\d{3,4}){1,5}(?![\\d/年月-]|\\.\\d)|[A-Za-z]{1,4} \\d{4,12}(?![\\d/年月-]|\\.\\d)|[A-Za-z]{0,6}-?[A-Za-z]?\\d[\\dA-Za-z-]{2,28}(?<!-))';

const DOCUMENT_ZH = /身份|证件|护照|通行证|居留证|驾驶证|驾照|军官证|社保|社会保障|医保|医疗保险|证$|证书|证照|疫苗|统一登记/u;
const ACCOUNT_ZH = /账|帐|保单|学籍?$|工$|员工|会员|客户|银行|学生/u;
/** Numbers of things that are public: no person has them. */
const PUBLIC_ZH =
  /公告|证券|股票|基金|债券|代码|文$|文件|批准|批文|型$|版本?$|标准|专利|国药准字|期$|卷$|章$|题$|(?<!心电|脑电|肌电)图$|表$|图像|序列$|层$|页$|航班|车次|门牌|指南|备案|刊|房$|信$|符$|括$|句$|引$|问$|逗$|编辑|比$|等$|称$|代$|外$|口$|讯$|挂$|绰$|(?<!登)记$|根$|商品|产品|货|批$|电话|手机|传真|热线|座机|行$|序$|大$|中$|小$|加$|减$|乘$|除$|乐谱|排$|档$|色$|染|基因|机组|设备|楼$|第$/u;
const LABEL_ZH = /(?:\p{Script=Han}{1,6}?|(?:CT|MRI?|DR|PET|DSA|ECG)[ ]?|影像|检查)(?:卡?(?:号码?|编号|流水号|序号)|ID)/u.source;

/** Whose number a label names decides the type; what is nobody's is left. */
function labelledZh(): PersonalPattern {
  return {
    type: 'MRN',
    pattern: new RegExp(`${LABEL_ZH}${JOINT}${CODE}`, 'dgu'),
    certainty: 0.93,
    reason: 'label',
  };
}

const ofPeople = labelledZh();
const typeOfLabel = (label: string): PersonalDataType | undefined => {
  const whose = label.replace(/(?:卡?(?:号码?|编号|流水号|序号)|ID)[ \t\u3000]*(?:[:：#=]|is|为|是)?[ \t\u3000#]*$/u, '');
  if (PUBLIC_ZH.test(whose)) return undefined;
  if (DOCUMENT_ZH.test(whose)) return 'IDNUM';
  if (/卡$/u.test(label.replace(/号.*$/su, '')) && /银行|储蓄|信用|借记|^卡?$/u.test(whose)) return undefined;
  return ACCOUNT_ZH.test(whose) ? 'ACCOUNT' : 'MRN';
};

/** Any Chinese label that ends in 号, 编号 or 号码: whose number it is decides what the number is. */
const labelledNumbersZh: Recogniser = {
  id: 'labelled-numbers-zh',
  find: (text) =>
    [...text.matchAll(ofPeople.pattern)].flatMap((match) => {
      const [start, end] = match.indices?.[1] ?? [0, 0];
      const found = text.slice(start, end);
      const type = typeOfLabel(text.slice(match.index, start));
      if (type === undefined || (found.match(/\d/gu) ?? []).length < 3 || /^(?:19|20)\d{2}-\d{1,2}(?:-\d{1,2})?$/u.test(found)) return [];
      if (/^[ \t]{0,2}(?:mm|cm|ml|mg|HU|岁|年|月|%|元|股)/u.test(text.slice(end, end + 5))) return [];
      return [{ type, text: found, start, end, certainty: ofPeople.certainty, reason: ofPeople.reason }];
    }),
};

/** Whose numbers they are in English: what a hospital gives, and what everybody else gives. */
const RECORDS_EN =
  'MRN|MR ?#|PID|UHID|acc ?#|accession|specimen|case|file|unit|medical record|med(?:ical)? rec(?:ord)?|patient|chart|hospital|record|encounter|visit|requisition|order|exam|clinic|ward|wristband|pathology|lab(?:oratory)?';
const DOCUMENTS_EN =
  "passport|national (?:id|identity|insurance)|identity card|id card|NHS|CHI|HKID|NRIC|aadhaar|PAN|NINO?|health card|medicare|medicaid|health plan|beneficiary|driv(?:er'?s?|ing) licen[cs]e|licen[cs]e|visa|(?:residence )?permit|tax(?:payer)?|voter|birth certificate|certificate|study subject|subject|participant|candidate|applicant|application|claim|enrol?ment|admission|roll|badge|registration|insurance policy|policy|insurance|ticket|trial subject|randomi[sz]ation|case worker|prescription|referral";
const ACCOUNTS_EN = 'account|acct|a/c|student|pupil|employee|staff|member(?:ship)?|client|customer|payroll|loan|mortgage|IBAN|user';
const NUMBER_EN = '(?: ?(?:number|no\\b\\.?|num\\b\\.?|id\\b|identifier|#))';

const labelledEn = (type: PersonalDataType, owners: string, isBare: boolean): PersonalPattern => ({
  type,
  pattern: new RegExp(`\\b(?:${owners})${NUMBER_EN}${isBare ? '?' : ''}${JOINT}${CODE}`, 'dgiu'),
  certainty: 0.95,
  reason: 'label',
  // 001-36743 is a file of the American stock exchange's supervisor.
  accepts: (found) =>
    (found.match(/\d/gu) ?? []).length >= 3 && !/^\d{3}-\d{5}$/u.test(found) && !/^(?:19|20)\d{2}-\d{1,2}(?:-\d{1,2})?$/u.test(found),
});

/** Numbers that name a person. A check digit gives certainty, a label allows what has none. */
const labelledNumbers = patternRecogniser('labelled-numbers', [
  { type: 'SSN', pattern: /(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/dgu, certainty: 0.95, reason: 'shape' },
  {
    type: 'SSN',
    pattern: /\b(?:SSN|social security(?: number| no\.?)?)[ \t]{0,3}(?:[:#]|is)?[ \t]{0,3}(\d{3}[- ]?\d{2}[- ]?\d{4})(?!\d)/dgiu,
    certainty: 0.97,
    reason: 'label',
  },
  {
    type: 'BANKCARD',
    pattern:
      /(?:银行卡|储蓄卡|信用卡|借记卡|卡号|\b(?:credit |debit |bank )?card(?: number| no\.?)?)(?:号码?)?[ \t]{0,3}(?:[:：为是#]|is)?[ \t]{0,3}(\d(?:[ -]?\d){12,18})(?!\d)/dgiu,
    certainty: 0.95,
    reason: 'label',
  },
  {
    type: 'ACCOUNT',
    pattern: /(?:(?:银行)?账[号户]|帐[号户]|客户号)(?:号码?)?[ \t]{0,3}[:：为是#]?[ \t]{0,3}(\d(?:[ -]?\d){5,22}(?![\d./年月]))/dgu,
    certainty: 0.97,
    reason: 'label',
  },
  labelledEn('MRN', RECORDS_EN, false),
  labelledEn('MRN', 'MRN|MR ?#|PID|UHID|acc ?#|accession|specimen|case', true),
  labelledEn('IDNUM', DOCUMENTS_EN, false),
  labelledEn('IDNUM', "passport|NHS|HKID|NRIC|aadhaar|policy|national id|driv(?:er'?s?|ing) licen[cs]e", true),
  // Its check digit may have been typed wrongly.
  {
    type: 'IDNUM',
    pattern: /\bHKID(?: ?(?:card|number|no\.?))?[ :#]{0,3}([A-Z]{1,2}\d{6} ?\(?[\dA]\)?)/dgu,
    certainty: 0.95,
    reason: 'label',
  },
  { type: 'IDNUM', pattern: /护照[ ]?[:：为是]?[ ]?([A-Z]{1,3}\d{6,9})(?!\d)/dgu, certainty: 0.95, reason: 'label' },
  {
    type: 'PLATE',
    pattern:
      /\b(?:licen[cs]e|number|vehicle|registration) plate(?: (?:number|no\.?))?[ :#]{1,3}((?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{5,8})\b/dgu,
    certainty: 0.93,
    reason: 'label',
  },
  labelledEn('ACCOUNT', ACCOUNTS_EN, false),
  labelledEn('ACCOUNT', 'account|acct|IBAN|policy', true),
]);

const PARTS: readonly Recogniser[] = [checkedNumberRecogniser, labelledNumbers, labelledNumbersZh, phoneRecogniser];

/** Numbers that name a person. A check digit gives certainty, a label allows what has none. */
export const numberRecogniser: Recogniser = { id: 'numbers', find: (text) => PARTS.flatMap((part) => part.find(text)) };

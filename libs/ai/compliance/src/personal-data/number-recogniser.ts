import { isLuhn, isResidentId } from './check-digits';
import { patternRecogniser } from './pattern-recogniser';

const digitsOf = (text: string): string => text.replace(/\D/gu, '');
const isNumbered = (text: string): boolean => /\d/u.test(text);
const MRN_LABEL_ZH =
  '(?:住院|门诊|病案|病历|登记|就诊|检查|影像|病理|标本|申请单?|条码|报告|内镜|心电|患者|病人|放射|超声|CT|MR|DR|PET)[ ]?卡?(?:号码?|编号|ID|流水号|序号)';
const MRN_LABEL_EN =
  '\\b(?:MRN|MR ?#|PID|UHID|acc ?#|specimen(?: number| no\\.?| id)?|case(?: number| no\\.?| id)?|file (?:number|no\\.?)|unit (?:number|no\\.?)|medical record (?:number|no\\.?)|med(?:ical)? rec(?:ord)?(?: no\\.?| #)?|patient (?:id|number|no\\.?)|chart (?:number|no\\.?)|accession(?: number| no\\.?)?|hospital (?:number|no\\.?)|record (?:number|no\\.?)|encounter (?:number|id))';
const JOINT = '(?:[ \\t]{0,3}(?:[:：#=]|is\\b|为|是))?[ \\t#]{0,3}';

/** Numbers that name a person. A check digit gives certainty, a label allows what has none. */
export const numberRecogniser = patternRecogniser('numbers', [
  {
    type: 'IDNUM',
    pattern: /(?<![\dA-Za-z])[1-9]\d{16}[\dXx](?![\dA-Za-z])/dgu,
    certainty: 0.99,
    reason: 'check-digit',
    accepts: isResidentId,
  },
  {
    type: 'IDNUM',
    pattern:
      /(?:身份证(?:件)?(?:号码?)?|证件号码?|公民身份号码|护照(?:号码?)?|社保(?:卡)?号码?|医保(?:卡)?号码?|passport(?: number| no\.?)?|national id)[ \t]{0,3}[:：为是#]?[ \t]{0,3}([A-Za-z]{0,2}\d[\dA-Za-z]{5,19})/dgiu,
    certainty: 0.95,
    reason: 'label',
  },
  { type: 'SSN', pattern: /(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/dgu, certainty: 0.95, reason: 'shape' },
  {
    type: 'SSN',
    pattern: /\b(?:SSN|social security(?: number| no\.?)?)[ \t]{0,3}(?:[:#]|is)?[ \t]{0,3}(\d{3}[- ]?\d{2}[- ]?\d{4})(?!\d)/dgiu,
    certainty: 0.97,
    reason: 'label',
  },
  {
    type: 'BANKCARD',
    pattern: /(?<![\d.-])[2-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{1,4}(?:[ -]?\d{1,3})?(?![\d-])/dgu,
    certainty: 0.96,
    reason: 'check-digit',
    accepts: (found) => digitsOf(found).length >= 13 && isLuhn(digitsOf(found)),
  },
  {
    type: 'BANKCARD',
    pattern:
      /(?:银行卡|储蓄卡|信用卡|借记卡|卡号|\b(?:credit |debit |bank )?card(?: number| no\.?)?)(?:号码?)?[ \t]{0,3}(?:[:：为是#]|is)?[ \t]{0,3}(\d(?:[ -]?\d){12,18})(?!\d)/dgiu,
    certainty: 0.95,
    reason: 'label',
  },
  {
    type: 'MRN',
    pattern: new RegExp(`${MRN_LABEL_ZH}${JOINT}([A-Za-z]{0,4}-?\\d[\\dA-Za-z-]{2,18})`, 'dgu'),
    certainty: 0.96,
    reason: 'label',
  },
  {
    type: 'MRN',
    pattern: new RegExp(`${MRN_LABEL_EN}${JOINT}([A-Za-z]{0,4}-?\\d[\\dA-Za-z-]{2,18})`, 'dgiu'),
    certainty: 0.96,
    reason: 'label',
  },
  {
    type: 'ACCOUNT',
    pattern:
      /(?:(?:银行)?账[号户]|帐[号户]|学号|工号|员工编号|保单号|\b(?:account|acct|policy|student|employee|member|IBAN|insurance)(?: number| no\.?| id| #)?)[ \t]{0,3}(?:[:：为是#]|is)?[ \t]{0,3}([A-Za-z]{0,4}-?\d[\dA-Za-z-]{4,30})/dgiu,
    certainty: 0.9,
    reason: 'label',
    accepts: isNumbered,
  },
  {
    type: 'PHONE',
    pattern: /(?<![\dA-Za-z.-])(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?![\dA-Za-z])/dgu,
    certainty: 0.94,
    reason: 'shape',
  },
  {
    type: 'PHONE',
    pattern:
      /(?<![\dA-Za-z.-])(?:\+?86[- ]?)?(?:[(（]0(?:10|2\d|[3-9]\d{2})[)）]|0(?:10|2\d|[3-9]\d{2}))[- ]?[2-9]\d{6,7}(?:[- 转]{1,2}\d{1,5})?(?!\d)/dgu,
    certainty: 0.9,
    reason: 'shape',
  },
  { type: 'PHONE', pattern: /(?<![\dA-Za-z-])[48]00[- ]\d{3,4}[- ]\d{3,4}(?!\d)/dgu, certainty: 0.9, reason: 'shape' },
  {
    type: 'PHONE',
    pattern: /(?<![\dA-Za-z.+-])(?:\+?1[-. ]?)?(?:\(\d{3}\)[ ]?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\d-])(?:[ ]?(?:x|ext\.?)[ ]?\d{1,5})?/dgiu,
    certainty: 0.92,
    reason: 'shape',
  },
  {
    type: 'PHONE',
    pattern: /(?<![\dA-Za-z.])\+\d{1,3}(?:[ -.]?\(?\d{1,4}\)?){2,5}(?!\d)/dgu,
    certainty: 0.88,
    reason: 'shape',
    accepts: (found) => digitsOf(found).length >= 9,
  },
  { type: 'PHONE', pattern: /(?<![\dA-Za-z.-])\d{3}-\d{4}(?![\d-])/dgu, certainty: 0.8, reason: 'shape' },
  {
    type: 'PHONE',
    pattern:
      /(?:电话|手机|传真|联系方式|\b(?:phone|tel|telephone|fax|mobile|cell|pager|call(?: back)?(?: at| on)?))(?:号码?)?[ \t]{0,3}(?:[:：为是#.]|is|number)?[ \t]{0,3}(\(?\d(?:[ ()-]?\d){5,13})(?!\d)/dgiu,
    certainty: 0.93,
    reason: 'label',
  },
]);

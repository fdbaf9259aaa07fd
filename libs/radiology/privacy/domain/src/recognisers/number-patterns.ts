import type { PhiPattern } from './phi-pattern';

const JOINT = '[ \\t]{0,2}(?:[:：#=]|is\\b|为|是|No\\.?|no\\.?)?[ \\t]{0,2}[#:：]?[ \\t]{0,2}';
const CODE = '([A-Za-z]{0,5}[-_]?\\d[\\dA-Za-z._/-]{1,24}[\\dA-Za-z]|\\d{3,20})';
const hasDigit = (found: string): boolean => (found.match(/\d/gu) ?? []).length >= 2;
const isCode = (found: string): boolean => hasDigit(found) || /^[A-Za-z]{2,}[-_]?[A-Za-z]*\d/u.test(found);
/** 检查号 of a guideline, 病理号 of a marker: units and stages are no number of a person. */
const isNoMeasure: PhiPattern['accepts'] = (found, { after }) => hasDigit(found) && !/^\s?(?:mm|cm|ml|mg|HU|岁|年|月|%)/u.test(after);

export const NUMBER_PATTERNS: readonly PhiPattern[] = [
  { type: 'PHONE', pattern: /[(（]\+?\d{1,3}[)）][ -]?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/dgu, certainty: 0.96, reason: 'shape' },
  {
    type: 'MRN',
    pattern: /(?:条形码|条码|二维码|样本|切片|蜡块|流水)[ ]{0,2}[:：]?[ ]{0,2}([A-Za-z]{0,4}-?\d{4,18})/dgu,
    certainty: 0.93,
    reason: 'label',
  },
  // Cells of a header's table, and codes too long for a marker of a tumour.
  { type: 'MRN', pattern: /(?<=[|｜] {0,2})[A-Z]{1,4}-?\d{4,10}(?= {0,2}(?:[|｜]|$))/dgu, certainty: 0.85, reason: 'cell' },
  { type: 'MRN', pattern: /(?<![A-Za-z\d-])[A-Z]{2,4}-\d{5,10}(?![\dA-Za-z-])/dgu, certainty: 0.75, reason: 'shape' },
  {
    type: 'MRN',
    pattern: new RegExp(
      `(?:住院|门诊|门急诊|急诊|病案|病历|登记|就诊|检查|检查单|申请|申请单|影像|影像检查|病理|病理检查|标本|条码|报告|报告单|流水|患者|病人|放射|超声|体检|预约|腕带|片|档案|会诊|序|CT|MRI?|DR|PET|X线)[ ]?(?:卡|单)?(?:号码?|编号|ID|id|号)${JOINT}${CODE}`,
      'dgu',
    ),
    certainty: 0.96,
    reason: 'label',
    accepts: isNoMeasure,
  },
  {
    type: 'MRN',
    pattern: new RegExp(
      `\\b(?:MRN|MR(?: ?#| no\\.?)|ACC(?:ESSION)?(?: ?#| no\\.?| number)?|[Aa]cc(?:ession)?(?: ?#| no\\.?| number)|[Aa]ccession|[Oo]rder(?: number| no\\.?| #| id)?|[Vv]isit(?: number| no\\.?| #)|[Ww]ristband(?: id| #)?|[Cc]hart(?: number| no\\.?| #)?|[Ss]tudy(?: id| ID| number| no\\.?| UID)?|[Ee]xam(?: id| ID| number| no\\.?| #)|[Ee]ncounter(?: id| ID| number| #)?|[Hh]ospital (?:no\\.?|number|id|ID|#)|[Pp]atient (?:id|ID|no\\.?|number|#)|[Mm]edical [Rr]ecord(?: [Nn]umber| [Nn]o\\.?| #)?|[Rr]equisition(?: no\\.?| #)?|[Ss]pecimen(?: no\\.?| #| number)?|(?:Pt |PT )?ID(?: no\\.?| number| #)?)${JOINT}${CODE}`,
      'dgu',
    ),
    certainty: 0.95,
    reason: 'label',
    accepts: (found, around) => (isNoMeasure?.(found, around) ?? true) && !/^\d{1,2}(?:[/.-]\d{1,2}){1,2}$/u.test(found),
  },
  {
    type: 'MRN',
    pattern: new RegExp(`(?:编号|号码)[ ]{0,2}[:：]?[ ]{0,2}${CODE}`, 'dgu'),
    certainty: 0.9,
    reason: 'label',
    accepts: isNoMeasure,
  },
  // A DICOM unique identifier (PS3.5, 9) names one study of one person.
  { type: 'MRN', pattern: /(?<![\d.])[0-2](?:\.\d{1,39}){5,20}(?![\d]|\.\d*\d)/dgu, certainty: 0.97, reason: 'shape' },
  { type: 'MRN', pattern: /(?<![A-Za-z\d-])[A-Z]{1,3}\d{6,12}(?![\dA-Za-z])/dgu, certainty: 0.75, reason: 'shape' },
  { type: 'MRN', pattern: /(?<![A-Za-z\d-])(?:ZY|MZ|BL|ZYH|MRN|ACC|P)-?\d{5,14}(?![\dA-Za-z])/dgu, certainty: 0.88, reason: 'shape' },
  {
    type: 'IDNUM',
    pattern:
      /(?:身份证(?:件)?|证件|公民身份|护照|社保卡?|医保卡?|军官证|学号|工号|员工|保单|驾驶证|驾照|港澳通行证|居留证|银行卡|账户?|卡)(?:号码?|编号)?[ ]{0,2}[:：为是]?[ ]{0,2}(?:\p{Script=Han}{0,2}第)?([A-Za-z]{0,3}-?\d[\dA-Za-z-]{3,24})/dgu,
    certainty: 0.96,
    reason: 'label',
    accepts: isNoMeasure,
  },
  {
    type: 'IDNUM',
    pattern:
      /\b(?:SSN|[Ss]ocial [Ss]ecurity|[Pp]assport|[Dd]river'?s? [Ll]icen[cs]e|[Ll]icen[cs]e|[Ii]nsurance|[Pp]olicy|[Mm]ember|[Aa]ccount|[Aa]cct|NHS|[Nn]ational|[Mm]edicare|[Mm]edicaid|[Ss]tudent|[Ee]mployee|[Bb]eneficiary|[Hh]ealth [Pp]lan|DL)(?: (?:[Nn]umber|[Nn]o\.?|[Ii][Dd]|[Cc]ard))?[ ]{0,2}[:#]?[ ]{0,2}((?:[A-Za-z]{0,3}-?\d[\dA-Za-z-]{3,24})|\d{3} \d{3} \d{4})/dgu,
    certainty: 0.96,
    reason: 'label',
    accepts: hasDigit,
  },
  { type: 'PHONE', pattern: /(?<![\dA-Za-z.-])\(\d{3}\) ?\d{3}-?\d{4}(?!\d)/dgu, certainty: 0.93, reason: 'shape' },
  {
    type: 'PHONE',
    pattern: /(?<![\dA-Za-z.+-])\+\d{1,3}[ -]?\(?\d{1,4}\)?(?:[ -]\d{2,4}){1,4}(?:[ ,]{1,2}(?:ext\.?|x) ?\d{1,5})?(?!\d)/dgu,
    certainty: 0.94,
    reason: 'shape',
  },
  { type: 'PHONE', pattern: /(?<![\dA-Za-z.-])0\d{2,4} \d{3,4} \d{3,4}(?!\d)/dgu, certainty: 0.9, reason: 'shape' },
  {
    type: 'PHONE',
    pattern:
      /(?:电话|手机|座机|传真|热线|致电|拨打|来电|联系方式|短号|分机|\b(?:[Pp]hone|[Tt]el|[Ff]ax|[Cc]ell|[Mm]obile|[Cc]all(?: back)?(?: at| on)?|[Rr]each(?:ed)?(?: at| on)?))(?:号码?)?[ ]{0,2}[:：为是.]?[（( ]{0,2}((?:\+?\d|\()[\d ()-]{2,18}\d)(?!\d)/dgu,
    certainty: 0.93,
    reason: 'label',
  },
  // Numbers of a ward or an office after the person who was called.
  { type: 'PHONE', pattern: /(?:沟通|通知|告知|联系|报告)[（(]\s?(\d{3,4}-?\d{3,4})\s?[）)]/dgu, certainty: 0.9, reason: 'label' },
  {
    type: 'PHONE',
    pattern: /(?<![\dA-Za-z.-])[2-9]\d{3}-\d{4}(?![\d-])/dgu,
    certainty: 0.78,
    reason: 'shape',
    accepts: (_, { after }) => !/^\s?(?:mm|cm|ms|HU|Hz)/u.test(after),
  },
];

export const DEVICE_PATTERNS: readonly PhiPattern[] = [
  {
    type: 'DEVICE',
    pattern: new RegExp(
      `(?:序列号|设备号|设备编号|机器编号|机身号|器械编号|(?:起搏器|除颤器|支架|植入物|假体|泵|电极|导管|设备|仪器|工作站|主机|探头)(?:编号|型号序列号|序列号|号)?|\\b(?:S/N|SN|[Ss]erial(?: [Nn]umber| [Nn]o\\.?| #)?|[Dd]evice(?: id| ID| #| [Ii]dentifier)?|[Ww]orkstation|[Ss]tation(?: name)?|UDI|[Ll]ot(?: no\\.?| #)?|on unit|[Ss]canner(?: id| ID| #)?|AE ?[Tt]itle))${JOINT}([A-Za-z]{0,6}[-_]?[A-Za-z]{0,6}[-_]?\\d[\\dA-Za-z_-]{1,24})`,
      'dgu',
    ),
    certainty: 0.94,
    reason: 'label',
    accepts: isCode,
  },
  {
    type: 'DEVICE',
    pattern:
      /(?:工作站|主机名?|终端|\b(?:[Ww]orkstation|[Ss]tation|[Hh]ost|unit))[ ]{0,2}[:：]?[ ]{0,2}([A-Z]{2,6}(?:-[A-Z]{1,6}){0,2}-\d{1,4})/dgu,
    certainty: 0.95,
    reason: 'label',
  },
  { type: 'DEVICE', pattern: /(?<![A-Za-z\d])SN[-:]?\d{4,12}(?:-[A-Za-z\d]{1,6})?/dgu, certainty: 0.9, reason: 'shape' },
  { type: 'DEVICE', pattern: /\b[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}\b/dgu, certainty: 0.95, reason: 'shape' },
];

export const CONTACT_PATTERNS: readonly PhiPattern[] = [
  {
    type: 'CONTACT',
    pattern: /\b(?:[Pp]ager|[Bb]leep|[Bb]eeper)(?: (?:no\.?|number|#))?[ :#]{0,3}(\d{3,7}(?:-\d{3,4})?)\b/dgu,
    certainty: 0.96,
    reason: 'label',
  },
  { type: 'CONTACT', pattern: /\b(?:ext(?:ension)?\.?)[ :#]{0,3}(x?\d{2,6})\b/dgiu, certainty: 0.9, reason: 'label' },
  { type: 'CONTACT', pattern: /(?<![\w.@])@[A-Za-z_]\w{3,30}/dgu, certainty: 0.8, reason: 'shape' },
  { type: 'CONTACT', pattern: /(?:分机|内线|短号)[ ]{0,2}[:：]?[ ]{0,2}(\d{3,6})/dgu, certainty: 0.94, reason: 'label' },
];

export const ONLINE_PATTERNS: readonly PhiPattern[] = [
  {
    type: 'URL',
    pattern:
      /(?<![\w@.-])(?:[a-z\d-]{1,40}\.){1,4}(?:com|org|net|cn|edu|gov|uk|io|health|example|local|test)(?:\.[a-z]{2})?(?::\d{2,5})?\/[\w./?=&%#-]{1,200}[\w/]/dgiu,
    certainty: 0.93,
    reason: 'shape',
  },
];

export const AGE_PATTERNS: readonly PhiPattern[] = [
  {
    type: 'AGE90',
    pattern: /(?<![\d.])(?:9\d|1[01]\d) ?(?:周?岁|years? of age|-?year-?old|y\/o|yo\b|yrs? old)/dgu,
    certainty: 0.94,
    reason: 'shape',
  },
  {
    type: 'AGE90',
    pattern: /\b(?:[Aa]ged?|[Aa]ge)(?: of)?[ :]{1,2}(?:9\d|1[01]\d)(?![\d]|\.\d|\s?(?:%|mm|cm|ms))/dgu,
    certainty: 0.94,
    reason: 'label',
  },
  { type: 'AGE90', pattern: /年龄[ ]{0,2}[:：]?[ ]{0,2}((?:9\d|1[01]\d)岁?)(?!\d)/dgu, certainty: 0.94, reason: 'label' },
  { type: 'AGE90', pattern: /(?:九十[一二三四五六七八九]?|一百[零〇一二三四五六七八九十]{0,3})周?岁/dgu, certainty: 0.93, reason: 'shape' },
  { type: 'AGE90', pattern: /(?<![\d.])(?:9\d|1[01]\d)(?:[ ]?[MF]\b|(?=[ ]?(?:Y|yo)\b))/dgu, certainty: 0.8, reason: 'shape' },
  { type: 'AGE90', pattern: /\b(?:[MF]\/)((?:9\d|1[01]\d))\b/dgu, certainty: 0.85, reason: 'shape' },
  {
    type: 'AGE90',
    pattern: /\b(?:ninety|one hundred)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?[- ]years?[- ]old\b/dgiu,
    certainty: 0.9,
    reason: 'shape',
  },
];

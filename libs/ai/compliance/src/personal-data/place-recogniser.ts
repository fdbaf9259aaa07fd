import { patternRecogniser } from './pattern-recogniser';
import { type PersonalSpan, personalSpan, type Recogniser } from './personal-span';

const REGION =
  '(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门)';
/** The full stop belongs to an abbreviation, not to a word. */
const STREET_EN =
  '(?:(?:Street|Road|Avenue|Lane|Drive|Court|Boulevard|Way|Place|Terrace|Close|Crescent|Highway|Parkway|Circle|Square)\\b|(?:St|Rd|Ave|Ln|Dr|Ct|Blvd|Pl|Hwy|Pkwy)\\b(?:\\.(?=,| [A-Z#\\d]|$))?)';
const TAIL_EN =
  '(?:,? (?:Apt|Apartment|Suite|Ste|Unit|Flat|#)\\.? ?[A-Za-z0-9-]{1,6})?(?:, ?\\p{Lu}\\p{L}{2,20}(?: \\p{Lu}\\p{L}{2,20}){0,2})?(?:,? [A-Z]{2}\\b)?(?:,? (?:\\d{5}(?:-\\d{4})?|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b))?';
/** What stands before the number of a house: a flat, or the house's own name. */
const BEFORE_EN =
  '(?:(?:Flat|Apt|Apartment|Unit|Suite|Room) [A-Za-z0-9-]{1,5}, ?|\\p{Lu}\\p{L}{2,15} (?:Cottage|House|Lodge|Farm|Villa|Court|Manor|Hall), ?)?';
const UNIT_ZH = '(?:[\\p{Script=Han}\\dA-Za-z#-]{1,30})';

const addresses = patternRecogniser('addresses', [
  {
    type: 'ADDRESS',
    pattern: new RegExp(`(?:住址|地址|家住|现住|户籍(?:地|所在地)?|居住地|居住在|住在|籍贯)[ ]{0,2}[:：为是]?[ ]{0,2}(${UNIT_ZH})`, 'dgu'),
    certainty: 0.93,
    reason: 'label',
    accepts: (found) => found.length >= 4 && /[省市区县镇乡村路街巷道号弄苑园]/u.test(found),
  },
  {
    type: 'ADDRESS',
    pattern: new RegExp(
      `${REGION}(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)?\\p{Script=Han}{0,16}?[市区县镇乡村路街巷道弄]\\p{Script=Han}{0,14}?\\d{1,5}(?:号|弄|栋|幢)(?:[\\p{Script=Han}\\d-]{0,10}?(?:室|单元|楼|栋|幢|号|层)|\\p{Script=Han}{2,12}(?:大厦|中心|广场|花园|小区|公寓|家园)(?:[A-Z]?座)?\\d{1,5}[室号]?)*`,
      'dgu',
    ),
    certainty: 0.92,
    reason: 'shape',
  },
  {
    type: 'ADDRESS',
    pattern:
      /\p{Script=Han}{1,6}[市区县]\p{Script=Han}{1,10}(?:路|街|大道|巷|弄|村)\d{1,5}[号弄](?:[\d\p{Script=Han}-]{0,10}?(?:室|单元|楼|栋|幢))*/dgu,
    certainty: 0.88,
    reason: 'shape',
  },
  {
    type: 'ADDRESS',
    pattern: new RegExp(
      `(?<![\\d.\\p{L}])${BEFORE_EN}\\d{1,5}[A-Za-z]?(?: [NSEW]\\.?)? (?:\\p{Lu}[\\p{L}.]{1,20} |\\d{1,3}(?:st|nd|rd|th) ){1,3}${STREET_EN}${TAIL_EN}`,
      'dgu',
    ),
    certainty: 0.9,
    reason: 'shape',
  },
  { type: 'ADDRESS', pattern: /\bP\.?O\.? Box \d{1,6}/dgu, certainty: 0.9, reason: 'shape' },
  {
    type: 'HOSPITAL',
    pattern:
      /(?<![\p{L}'’-])((?:(?:St|Mt)\. )?(?:\p{Lu}[\p{L}.'’-]{1,20} ){1,5}(?:of )?(?:General Hospital|Medical Cent(?:er|re)|Memorial Hospital|Hospital|Clinic|Infirmary|Health Cent(?:er|re)|Imaging Cent(?:er|re)|Healthcare))\b/dgu,
    certainty: 0.85,
    reason: 'shape',
    accepts: (found) => !/^(?:The|This|In|At|Our|Your|Outside) (?:Hospital|Clinic)/u.test(found),
  },
]);

const HOSPITAL_END = /(?:医院(?:\p{Script=Han}{1,4}(?:院区|分院))?|卫生院|保健院|卫生服务中心|疾控中心|体检中心|诊所|门诊部|疗养院)/gu;
const BEFORE_HOSPITAL =
  /.*(?:[^\p{Script=Han}A-Za-z\d]|转[至到入]?|就诊[于在]?|收[住入]|入住|住[进入院]|标本送|送检?[往至到]?|来自|前往|[于在至到由从往经和与及去赴]|报告单位|单位|院名|现在|地点|地址|医院|曾|为|是|患者|名称)/u;
const GENERIC =
  /^(?:我|本|该|贵|外|当地|上级|某|其他|综合|专科|三甲|基层|社区|各|多家|一家|这家|那家|附近|私立|公立|大|小|新|原|定点|医|两家)?$/u;

const chineseHospitals: Recogniser = {
  id: 'chinese-hospitals',
  find: (text) => {
    const spans: PersonalSpan[] = [];
    for (const match of text.matchAll(HOSPITAL_END)) {
      if (text[match.index - 1] === '院') continue;
      const window = text.slice(Math.max(0, match.index - 18), match.index);
      const before = window.replace(BEFORE_HOSPITAL, '');
      if (before.length < 2 || before.endsWith('院') || GENERIC.test(before)) continue;
      const name = before + match[0];
      spans.push(personalSpan({ type: 'HOSPITAL', text: name, start: match.index - before.length, certainty: 0.85, reason: 'shape' }));
    }
    return spans;
  },
};

/** Where people live and where they are treated. */
export const placeRecogniser: Recogniser = { id: 'places', find: (text) => [...addresses.find(text), ...chineseHospitals.find(text)] };

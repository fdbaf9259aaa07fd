import { isPersonal } from './english-name-patterns';
import type { PhiPattern } from './phi-pattern';

const ID_PIECE = '[A-Za-z]?\\d{1,4}[A-Za-z]?';
/** States, provinces and countries as they stand behind a town. */
const BEHIND_TOWN =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York|South Wales|Zealand|Brunswick)|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|(?:West )?Virginia|Washington|Wisconsin|Wyoming|Alberta|British Columbia|Manitoba|Newfoundland|Nova Scotia|Ontario|Quebec|Saskatchewan|Queensland|(?:South|Western) Australia|Tasmania|Victoria|England|Scotland|Wales|(?:Northern )?Ireland|UK|USA|Canada|Australia|India|China|Singapore|Malaysia|South Africa|Nigeria|Kenya|Germany|France|Italy|Spain|Portugal|Mexico|Brazil|Japan';
const TOWN = `(?:(?:St|Mt|Ft)\\. )?\\p{Lu}[\\p{L}'’-]{1,20}(?: \\p{Lu}[\\p{L}'’-]{1,20}){0,2}(?:, (?:[A-Z]{2}|${BEHIND_TOWN})\\b)?`;
/** Organs and sides that follow "from" and "in" as places do. */
const NO_TOWN =
  /^(?:The|This|Our|Left|Right|Upper|Lower|Mid|Radiology|Emergency|Clinic|Hospital|Department|January|February|March|April|May|June|July|August|September|October|November|December|CT|MRI|ICU|ED|ER|AP|PA|Prone|Supine|Erect|Upright|Decubitus|Lateral|Oblique|Axial|Coronal|Sagittal|Inspiration|Expiration|Arterial|Venous|Portal|Delayed|House|Theatre|Triage)\b/u;

const PROVINCE =
  '(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|台湾)';

export const PLACE_PATTERNS: readonly PhiPattern[] = [
  {
    type: 'LOCATION',
    pattern:
      /(?:创伤|肝胆|肛肠|胃肠|乳腺|甲乳|神经|心胸|胸|普|泌尿|血管|整形|烧伤|关节|脊柱|手足?|呼吸|消化|心血管|心脏?|肾脏?|内分泌|血液|风湿|感染|老年|肿瘤|介入|康复|急诊|重症|儿|新生儿|妇产?|产|眼|耳鼻喉|口腔|皮肤|疼痛|全)?(?:内|外|骨|医学)?科(?:[一二三四五六七八九十]{1,3}|\d{1,2})?(?:病区|病房)?[ ]?[A-Za-z+]?\d{1,4}号?床/dgu,
    certainty: 0.91,
    reason: 'shape',
  },
  {
    type: 'LOCATION',
    pattern:
      /(?:[\p{Script=Han}]{0,6}?(?:内科|外科|妇科|产科|儿科|骨科|急诊科|肿瘤科|监护室|ICU|病房|中心))?(?:[一二三四五六七八九十]{1,3}|[A-Za-z]?\d{1,3}|[东西南北])(?:病区|病房|楼|号楼|层)(?:[东西南北]区?)?[,， ]{0,2}(?:[A-Za-z+]?\d{1,4}|[一二三四五六七八九十]{1,3})号?病?床/dgu,
    certainty: 0.92,
    reason: 'shape',
  },
  {
    type: 'LOCATION',
    pattern: /(?:(?:[A-Z]{0,2}ICU|CCU|NICU|EICU|监护室|抢救室|留观室?|急诊)[ ]?)[A-Za-z+]?\d{1,3}号?床/dgu,
    certainty: 0.92,
    reason: 'shape',
  },
  {
    type: 'LOCATION',
    pattern: /(?:床号|床位|床位号)[ ]{0,2}[:：]?[ ]{0,2}([A-Za-z+]?\d{1,4}[A-Za-z]?床?)/dgu,
    certainty: 0.94,
    reason: 'label',
  },
  { type: 'LOCATION', pattern: /(?<![A-Za-z\d])[A-Za-z+]?\d{1,3}号?床(?!位|旁|垫)/dgu, certainty: 0.85, reason: 'shape' },
  {
    type: 'LOCATION',
    pattern: /(?:CT|MR|MRI|DR|DSA|PET|超声|X线)[ ]?(?:第?[一二三四五六七八九]|\d{1,2})号?(?:机房|检查室|诊室|室)/dgu,
    certainty: 0.9,
    reason: 'shape',
  },
  { type: 'LOCATION', pattern: /(?:第?[一二三四五六七八九十]{1,2}|\d{1,4})号?(?:机房|诊室|检查室)/dgu, certainty: 0.85, reason: 'shape' },
  {
    type: 'LOCATION',
    pattern:
      /(?:来自|籍贯|祖籍|老家|居于|现居|定居|户籍|生于|出生于|返回|家在|途经|旅居|工作于|就职于|任职于|毕业于|就读于)[ ]{0,2}[:：为是]?[ ]{0,2}([\p{Script=Han}]{2,14}?)(?=[\s,，.。；;、（(的]|$|患者|男|女|农民|工人)/dgu,
    certainty: 0.86,
    reason: 'label',
    accepts: (found) => !/(?:医院|肺|肝|骨|血管|动脉|静脉|支|叶|组织|科)$/u.test(found),
  },
  {
    type: 'LOCATION',
    pattern: /[\p{Script=Han}]{2,6}(?:小区|花园|社区|公寓|家园|新村|敬老院|养老院|福利院)(?!获得)/dgu,
    certainty: 0.78,
    reason: 'shape',
    accepts: (found) => !/^(?:在|于|住|的)/u.test(found),
  },
  {
    type: 'LOCATION',
    pattern: new RegExp(`\\b(?:Ward|Unit|Floor|Wing) ${ID_PIECE}(?:,? (?:[Bb]ed|[Rr]oom) ?#?${ID_PIECE})?\\b`, 'dgu'),
    certainty: 0.9,
    reason: 'shape',
  },
  {
    type: 'LOCATION',
    pattern: new RegExp(`\\b(?:[A-Z]{0,2}ICU|CCU|ED|ER|PACU)[ ,]{1,2}(?:[Bb]ed|[Rr]oom|[Bb]ay) ?#?${ID_PIECE}\\b`, 'dgu'),
    certainty: 0.92,
    reason: 'shape',
  },
  {
    type: 'LOCATION',
    pattern: new RegExp(
      `\\b(?:[Bb]ed|[Rr]oom|Rm|Bay|Suite)[ :#]{1,2}(?:(?:CT|MR|US|XR)-?)?(?:no\\.? )?${ID_PIECE}\\b(?! ?(?:mm|cm|air|temperature))`,
      'dgu',
    ),
    certainty: 0.88,
    reason: 'shape',
  },
  { type: 'LOCATION', pattern: /\b(?:Room|Rm|Bay|Suite)[ :#]{1,2}((?:CT|MR|US|XR)-?\d{1,2}[A-Z]?)\b/dgu, certainty: 0.9, reason: 'label' },
  { type: 'LOCATION', pattern: /\b\d{1,2} (?:North|South|East|West)\b(?! ?(?:mm|cm))/dgu, certainty: 0.75, reason: 'shape' },
  {
    type: 'LOCATION',
    pattern: new RegExp(
      `\\b(?:lives? in|living in|resid(?:es|ent|ing) (?:in|of|at)|from|native of|moved (?:to|from)|works? (?:at|for)|employed (?:at|by)|works in|travel(?:l?ed)? (?:to|from)|visiting from|(?:fell|fall|accident|collision|crash|MVC|MVA|vacation|holiday|hospitali[sz]ed|treated|performed|done|obtained|acquired|imaged|scanned) (?:at|in)|found at|hometown(?: is)?:?|born in|student at|attends) (${TOWN})`,
      'dgu',
    ),
    certainty: 0.8,
    reason: 'label',
    accepts: (found, { after }) =>
      !NO_TOWN.test(found) && isPersonal(found) && !/^\s?(?:disease|syndrome|lymphoma|artery|vein)/u.test(after),
  },
  {
    type: 'LOCATION',
    pattern:
      /(?<![\p{L}'’-])(?:\p{Lu}[\p{L}'’-]{1,20} ){1,3}(?:Nursing Home|Care Home|Assisted Living|Rehab(?:ilitation)? Cent(?:er|re)|Retirement (?:Home|Village)|High School|Elementary School|University|College)\b/dgu,
    certainty: 0.86,
    reason: 'shape',
    accepts: (found) => !/^(?:American|National|European|Royal|World)/u.test(found),
  },
  {
    type: 'HOSPITAL',
    pattern:
      /(?<![\p{L}'’-])(?:University of \p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20}){0,2} (?:Medical Cent(?:er|re)|Hospitals?|Health(?: System)?|Clinic)|(?:(?:St|Mt|Saint|Mount)\.? )?(?:\p{Lu}[\p{L}.'’-]{1,20} ){1,4}(?:Hospitals?|Medical Cent(?:er|re)|Clinic|Infirmary|Imaging(?: Cent(?:er|re))?|Radiology (?:Associates|Group)|Health(?:care)? System|Cancer Cent(?:er|re)|Heart Institute|Institute))\b/dgu,
    certainty: 0.92,
    reason: 'shape',
    accepts: (found) =>
      !/^(?:The|This|In|At|Our|Your|Outside|Prior|Local|Another|From|To|Chest|Abdominal|Cardiac|Breast|Brain|Mayo Clinic model)\b/u.test(
        found,
      ) && !/^(?:\p{Lu}\w+ )?(?:CT|MRI?|PET|Magnetic Resonance|Diagnostic|Medical) Imaging$/u.test(found),
  },
  {
    type: 'HOSPITAL',
    pattern:
      /\b(?:at|from|to|by|of|in) ((?:\p{Lu}[\p{L}'’-]{1,20} ){0,3}\p{Lu}[\p{L}'’-]{1,20} (?:Hospital|Clinic|Medical Cent(?:er|re)))\b/dgu,
    certainty: 0.9,
    reason: 'label',
  },
  {
    type: 'ADDRESS',
    pattern:
      /(?<![\d.])\d{1,5}[A-Za-z]? (?:\p{Lu}[\p{L}'’.]{1,20} ){1,3}(?:Grove|Close|Gardens|Mews|Hill|Row|Terrace|Crescent|Loop|Trail|Path|Walk|Green|Park|Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive)\b\.?(?: (?:NW|NE|SW|SE|N|S|E|W)\b)?(?:,? (?:Apt|Unit|Flat|Suite|#) ?[A-Za-z0-9-]{1,6})?(?:, \p{Lu}\p{L}{2,20}(?: \p{Lu}\p{L}{2,20})?)?(?:,? [A-Z]{2}(?![A-Z\d]))?(?:,? (?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}))?/dgu,
    certainty: 0.9,
    reason: 'shape',
  },
  {
    type: 'LOCATION',
    pattern: new RegExp(
      `(?:${PROVINCE}(?:省|市|自治区|壮族自治区|回族自治区|维吾尔自治区)?)(?:\\p{Script=Han}{2,4}[市州盟])?(?:\\p{Script=Han}{1,4}[区县旗镇乡村])?(?!医|大学|人民|中)`,
      'dgu',
    ),
    certainty: 0.78,
    reason: 'region',
  },
  {
    type: 'LOCATION',
    pattern: /(?<![\p{Script=Han}])\p{Script=Han}{2,3}市\p{Script=Han}{1,4}[区县](?!医|人民|中心|第)/dgu,
    certainty: 0.8,
    reason: 'region',
  },
  { type: 'LOCATION', pattern: /\p{Script=Han}{1,4}楼(?:[一二三四五六七八九十]{1,2}|\d{1,2})层/dgu, certainty: 0.85, reason: 'shape' },
  {
    type: 'HOSPITAL',
    pattern:
      /(?<=^|[^\p{Script=Han}]|[于在至到由从往与及去赴经]|[转外]院|会诊)(?:\p{Script=Han}{0,6}[于在至到从往赴经])?(\p{Script=Han}{0,8}?(?:协和|同济|华西|湘雅|同仁|和睦家|仁和|太和|圣和|民和|安和|中和)\p{Script=Han}{0,4}医院)/dgu,
    certainty: 0.9,
    reason: 'shape',
  },
  { type: 'HOSPITAL', pattern: /(?<![A-Za-z\d])\d{3}医院/dgu, certainty: 0.9, reason: 'shape' },
  {
    type: 'HOSPITAL',
    pattern:
      /\b(?:Johns Hopkins|Mass(?:achusetts)? General|MD Anderson|Memorial Sloan Kettering|Cleveland Clinic|(?:\p{Lu}\p{L}{1,20} ){0,2}(?:Radiology|Imaging) (?:Associates|Partners|Consultants)(?: of \p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?)?)\b/dgu,
    certainty: 0.92,
    reason: 'shape',
  },
  {
    type: 'ADDRESS',
    pattern: /\b(?:[Hh]ome )?[Aa]ddress[ ]?[:：][ ]{0,3}([\p{L}\d][\p{L}\d ,'’#-]{4,70}[\p{L}\d])/dgu,
    certainty: 0.9,
    reason: 'label',
    accepts: (found) => /\d/u.test(found),
  },
];

import { FAMILY_NAME, isLabelledName, isLikelyName, isNoName } from './chinese-words';
import type { PhiPattern } from './phi-pattern';

const HAN_NAME = '\\p{Script=Han}{2,3}';
const ROLE =
  '(?:患者|病人|患儿|姓名|受检者|报告医[师生]|审核医[师生]|审核者?|审签|复核者?|书写|签名|签字|签发|医师|医生|技师|护士|家属|联系人|收件人|送检医[师生]|申请医[师生]|主诊|主刀|手术者|术者|助手|操作者?|麻醉师?|主管医[师生]|病理医师|诊断医[师生]|会诊专家|孕妇|产妇|职工|母亲|父亲|其父|其母|其夫|其妻|其子|其女|孙女|孙子|女儿|儿子)';

/** 患者：咳嗽 is a complaint; only a family name makes a name of what follows. */
const COMPLAINT_BEFORE = /(?:患者|病人|患儿|家属)[ ]{0,2}[:：][ ]{0,2}$/u;
const FAMILY_START = new RegExp(`^${FAMILY_NAME}`, 'u');

/** Chinese names that a label makes certain although their characters are words as well, and names in Latin letters within Chinese text. */
export const CHINESE_NAME_PATTERNS: readonly PhiPattern[] = [
  {
    type: 'NAME',
    pattern: new RegExp(
      `${ROLE}(?:姓名|签名|签字)?[ ]{0,2}[:：][ ]{0,2}(${HAN_NAME}(?:·\\p{Script=Han}{1,8}){0,2}|\\p{Script=Han}{4})(?=[\\s,，。；;、（()）/|]|$|男|女)`,
      'dgu',
    ),
    certainty: 0.9,
    reason: 'label',
    accepts: (found, { before }) => !isNoName(found) && (!COMPLAINT_BEFORE.test(before) || FAMILY_START.test(found)),
  },
  {
    type: 'NAME',
    pattern: /\p{Script=Han}{2,6}[·•]\p{Script=Han}{2,6}(?:[·•]\p{Script=Han}{1,6})?/dgu,
    certainty: 0.9,
    reason: 'shape',
    accepts: (found) => !/综合征|病|氏/u.test(found),
  },
  {
    type: 'NAME',
    pattern: new RegExp(
      `(?:患者|病人|姓名|外籍患者|拼音(?:名)?|医[师生]|技师|家属|审核|报告)(?:姓名|拼音)?[ ]{0,2}[:：]?[ ]{0,2}(\\p{Lu}[\\p{L}'’-]{0,20}(?:[ ,^]{1,2}\\p{Lu}[\\p{L}'’-]{0,20}){1,3})`,
      'dgu',
    ),
    certainty: 0.92,
    reason: 'label',
    accepts: (found) => !/\b(?:CT|MRI?|PET|DR|DSA|RADS|HU)\b/u.test(found),
  },
  {
    type: 'NAME',
    pattern: /(?<![\p{L}])(\p{Lu}\p{Ll}{1,6} \p{Lu}\p{Ll}{1,12})(?=操作|报告|审核|医师|医生|书写|签)/dgu,
    certainty: 0.9,
    reason: 'role',
  },
  {
    type: 'NAME',
    // 患者白杨，: the label makes a name of it, unless the words are clinical (患者高热，).
    pattern: new RegExp(
      `(?:患者|病人|姓名|患儿|伤者|受检者|职工|员工|学生|同事|家属|母亲|父亲|[其之][父母夫妻子女兄弟姐妹]|丈夫|妻子|儿子|女儿|孙女|孙子|产妇|孕妇|医师|医生|技师|护士|助手|术者|主刀|主诊|[一二三]助|麻醉|专家|主任|教授|工程师)(${FAMILY_NAME}\\p{Script=Han}{1,2})(?=[\\s,，。；;、（(:：]|$|男|女|系|之[母父子女妻夫]|的|于|诉|申请|接诊|已|自诉|代诉|签字|签名|查房|接听|审核|阅片|会诊|因|突发|自述|来[院诊电]|今|昨|要求|拒绝|已|家属|主诉|与|及|同来|在场|陪|预约|入院|出院|复查)`,
      'dgu',
    ),
    certainty: 0.86,
    reason: 'label',
    accepts: (found) => !isNoName(found),
  },
  {
    type: 'NAME',
    pattern: new RegExp(
      `(?<=^|[\\s,，。；;、:：由经请与和（(])(${FAMILY_NAME}\\p{Script=Han}{1,2})(?=(?:医[生师]|主任|技师|护士长?|教授)?(?:书写|复核|审核|完成|自?诉|查房|接诊|主持|审阅|签发|签字|签名|操作|报告|陪同|会诊|阅片|记录|代诉|在场|同名|主刀|执笔|来电|接听|本人|亲自|患者，|女士|先生|小姐))`,
      'dgu',
    ),
    certainty: 0.86,
    reason: 'role',
    accepts: (found) => !isNoName(found),
  },
  {
    type: 'NAME',
    // A family name alone, before a title and after whoever leads to a person.
    pattern: new RegExp(
      `(?:临床|[内外妇儿骨诊]科|科室|通知|告知|联系|报告|电话|值班|主管|经治|急诊|[与和跟请由向给致问经])(${FAMILY_NAME}\\p{Script=Han}{0,2}?)(?=(?:副?主任|主治)?(?:医[生师]|大夫|主任|教授|护士长?|老师|院长|博士|技师))`,
      'dgu',
    ),
    certainty: 0.88,
    reason: 'title',
    accepts: (found) => !isNoName(found),
  },
  {
    type: 'NAME',
    pattern: new RegExp(
      `(?<![\\p{Script=Han}])(${FAMILY_NAME}\\p{Script=Han}{1,2})(?=[,，、 /|]{0,2}[(（]?[男女](?:[性,，、；; ）)/|]|$))`,
      'dgu',
    ),
    certainty: 0.88,
    reason: 'sex-after',
    accepts: (found) => !isNoName(found),
  },
  {
    type: 'NAME',
    // 打印者：, 录入员：, 会诊医师：: whatever office it is, it is somebody's.
    pattern: new RegExp(
      `(?:\\p{Script=Han}[者员人师]|签名|签字|姓名|审核|复核|报告|书写|记录|主刀|[一二三]助|助手|麻醉|巡回|器械)[ ]{0,2}[:：][ ]{0,2}(${FAMILY_NAME}\\p{Script=Han}{1,2})(?=[\\s,，。；;、（()）/|]|$|男|女)`,
      'dgu',
    ),
    certainty: 0.88,
    reason: 'label',
    accepts: (found) => !isNoName(found),
  },
  // The first words of a text or a line, before a comma or a colon; the last ones of a text, like a signature.
  {
    type: 'NAME',
    pattern: new RegExp(`(?<=^|\\n)(${FAMILY_NAME}\\p{Script=Han}{1,2})(?=[，,：:])`, 'dgu'),
    certainty: 0.75,
    reason: 'start',
    accepts: isLikelyName,
  },
  {
    type: 'NAME',
    pattern: new RegExp(`(?<=[，,。；;\\s])(${FAMILY_NAME}\\p{Script=Han}{2})(?=[。.]?\\s{0,3}$)`, 'dgu'),
    certainty: 0.72,
    reason: 'end',
    accepts: isLikelyName,
  },
  {
    type: 'NAME',
    pattern: /(?:患者|病人|家属|产妇|孕妇|[母父]亲|联系人|[与和向请由])(\p{Script=Han}{2,3})(?=女士|先生|小姐|太太|同志)/dgu,
    certainty: 0.88,
    reason: 'title',
    accepts: isLabelledName,
  },
  {
    type: 'NAME',
    // 患者冰心女士: between a label and a form of address even an organ's character is a name's.
    pattern: /(?:患者|病人|家属|产妇|孕妇)(\p{Script=Han}{2})(?=女士|先生|小姐|太太)/dgu,
    certainty: 0.86,
    reason: 'title',
    accepts: (found) => !isNoName(found) && !/[年龄性孕妊婚的]/u.test(found),
  },
  {
    type: 'NAME',
    // 护士南丁已接电话: whoever was told a result is named in its log.
    pattern: /(?:护士|医生|医师|大夫|主任)(\p{Script=Han}{2,3})(?=已(?:接|知|确认|复述|回复|签收|记录))/dgu,
    certainty: 0.85,
    reason: 'label',
    accepts: (found) =>
      isLabelledName(found) && !/^(?:电话|当场|立即|当即|口头|值班|及时|复述|随后|本人|目前|[长们处方均也都])/u.test(found),
  },
  {
    type: 'NAME',
    pattern:
      /(?:管床医[生师]|主管医[生师]|值班医[生师]|经治医[生师]|责任护士|报告医[生师]|审核医[生师]|保姆|护工|陪护|邻居|司机|室友|朋友)(\p{Script=Han}{2,3})(?=[\s,，.。；;、（(]|$|陪|电话|来|在场|代|处|接)/dgu,
    certainty: 0.86,
    reason: 'label',
    accepts: isLabelledName,
  },
];

import { patternRecogniser } from './pattern-recogniser';

/** Why a span is an account by which somebody is reached. */
export const OF_MESSENGER = 'messenger';

const isAddress = (found: string): boolean => found.split('.').every((part) => Number(part) <= 255);

const CHINESE_MESSENGER =
  '(?:微信|微博|抖音|钉钉|飞书|快手|小红书|(?<![A-Za-z])QQ|(?<![A-Za-z])[Vv]X)(?:号码?|群号?|账号|ID|id|联系|名)?[ ]{0,2}[:：为是]?[ ]{0,2}';
/** A label or a mark between: signal intensity and a central LINE are no accounts. */
const ENGLISH_MESSENGER =
  '\\b(?:[Ww]e[Cc]hat|[Ss]kype|[Tt]elegram|[Ss]ignal|LINE|[Ff]acebook|[Ii]nstagram|[Tt]witter|[Ss]napchat|[Dd]iscord|[Tt]ik[Tt]ok|[Ww]hats[Aa]pp)(?:(?: (?:user ?name|name|handle|account|contact))?[ ]{0,2}(?::|：| is )[ ]{0,2}| (?:ID|id|user ?name|name|handle|account)[ ]{1,2}| (?=[@+]))';
const ACCOUNT_NAME = '@?[A-Za-z](?:[\\w.-]|:(?=\\w)){3,30}(?<![.-])|@\\w{2,30}|\\+?\\d[\\d -]{3,18}\\d';

/** Addresses on the network, accounts of messengers, vehicle plates, and ages that few people reach (45 CFR 164.514(b)(2)(i)(C): all over 89). */
export const onlineRecogniser = patternRecogniser('online', [
  {
    type: 'EMAIL',
    pattern: /(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/dgu,
    certainty: 0.98,
    reason: 'shape',
  },
  { type: 'URL', pattern: /\b(?:https?:\/\/|www\.)[^\s<>"'，。；、）)\u3000]{3,500}(?<![.,;:!?])/dgiu, certainty: 0.97, reason: 'shape' },
  {
    type: 'ACCOUNT',
    pattern: new RegExp(`(?:${CHINESE_MESSENGER}|${ENGLISH_MESSENGER})(${ACCOUNT_NAME})`, 'dgu'),
    certainty: 0.96,
    reason: OF_MESSENGER,
  },
  { type: 'IP', pattern: /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/dgu, certainty: 0.85, reason: 'shape', accepts: isAddress },
  {
    type: 'PLATE',
    pattern: /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·• ]?[A-HJ-NP-Z0-9]{5,6}(?![A-Za-z0-9])/dgu,
    certainty: 0.95,
    reason: 'shape',
  },
  {
    type: 'PLATE',
    pattern:
      /\b(?:licen[cs]e plate|plate(?: number| no\.?)|registration plate)[ \t]{0,3}(?:[:#]|is)?[ \t]{0,3}([A-Z0-9]{2,4}[- ]?[A-Z0-9]{2,5})(?![A-Za-z0-9])/dgiu,
    certainty: 0.9,
    reason: 'label',
    accepts: (found) => /\d/u.test(found),
  },
  {
    type: 'AGE90',
    pattern: /(?<![\d.])((?:9\d|1[01]\d)[ -]?(?:year|yr)s?[ -]?old|(?:9\d|1[01]\d)[ -]?y\/?o)\b/dgiu,
    certainty: 0.9,
    reason: 'age',
  },
  { type: 'AGE90', pattern: /\bage[d]?[ \t]{0,2}:?[ \t]{0,2}((?:9\d|1[01]\d))(?!\d|\.\d|\s?%)/dgiu, certainty: 0.85, reason: 'age' },
  { type: 'AGE90', pattern: /(?<![\d.])(?:9\d|1[01]\d)[ ]?(?:周?岁|years? of age)/dgiu, certainty: 0.9, reason: 'age' },
]);

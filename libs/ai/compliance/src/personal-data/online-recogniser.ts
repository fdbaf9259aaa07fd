import { patternRecogniser } from './pattern-recogniser';

const isAddress = (found: string): boolean => found.split('.').every((part) => Number(part) <= 255);

/** Addresses on the network, vehicle plates, and ages that few people reach (45 CFR 164.514(b)(2)(i)(C): all over 89). */
export const onlineRecogniser = patternRecogniser('online', [
  {
    type: 'EMAIL',
    pattern: /(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/dgu,
    certainty: 0.98,
    reason: 'shape',
  },
  { type: 'URL', pattern: /\b(?:https?:\/\/|www\.)[^\s<>"'，。；、）)\u3000]{3,500}(?<![.,;:!?])/dgiu, certainty: 0.97, reason: 'shape' },
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

import type { Negative, NegativeType } from '@trivium/radiology/findings/domain';
import { NEGATIVE_WORDS } from './finding-words';

export interface DenialOptions {
  readonly language: 'en' | 'zh';
  /** Denied with a reserve: `no definite nodule`, 未见明显结节. */
  readonly isReserved?: boolean;
}

/** What is denied, and whether the words place it in the lungs: beside a mass of the breast `no lung nodule` must not become `no nodule`. */
export interface Denial extends Negative {
  readonly isOfLungs?: boolean;
}

/** Other organs have these too; the rest is of the chest by its name. */
const ANYWHERE: ReadonlySet<NegativeType> = new Set(['nodule', 'mass', 'lesion', 'granuloma', 'scar', 'recurrence']);
const LUNGS = /\b(?:lungs?|intrapulmonary|pulmonary(?! (?:embol|arter|vein|venous)))\b|肺(?!动脉|静脉|门|气肿|不张|栓塞|[大疱泡])/iu;

/** The negatives of a piece with the place that its words give them. */
export function placedDenials(negatives: readonly Negative[], words: string): readonly Denial[] {
  const isOfLungs = LUNGS.test(words);
  return negatives.map((negative) => (isOfLungs && ANYWHERE.has(negative.type) ? { ...negative, isOfLungs } : negative));
}

/** `No lung nodule or consolidation.`, `未见肺结节、实变。`; what is denied of the lungs or of one side keeps that, and a reserve stays. */
export function negativesText(denials: readonly Denial[], { language, isReserved = false }: DenialOptions): string {
  const names = denials.map(({ type, laterality, isOfLungs = false, isOfOthers = false }) => {
    const other = isOfOthers ? { en: 'other ', zh: '其他' }[language] : '';
    const word = `${isOfLungs ? { en: 'lung ', zh: '肺' }[language] : ''}${NEGATIVE_WORDS[type][language]}`;
    if (laterality === undefined) return `${other}${word}`;
    return language === 'zh'
      ? `${other}${laterality === 'left' ? '左' : '右'}${isOfLungs ? '' : '侧'}${word}`
      : `${other}${laterality} ${word}`;
  });
  const distinct = [...new Set(names)];
  if (language === 'zh') return `未见${isReserved ? '明显' : ''}${distinct.join('、')}。`;
  const listed = distinct.length < 3 ? distinct.join(' or ') : `${distinct.slice(0, -1).join(', ')} or ${distinct.at(-1) ?? ''}`;
  return `No ${isReserved ? 'definite ' : ''}${listed}.`;
}

/** Whether a denial was dictated with a reserve. */
export function isReservedDenial(words: string): boolean {
  return /明显|明确|确切|肯定|\b(?:definite|significant|obvious|evident|convincing|large|sizeable)\b/i.test(words);
}

const DENIAL_EN =
  /\b(?:no|not|without|negative for|absent|absence of|free of|there|is|are|was|were|any|evidence|of|sign|signs|seen|identified|found|present|definite|significant|obvious|evident|convincing|the|a|an|or|and|nor|neither|to suggest|in|on|pleural|pulmonary|lung|lungs|either|both|bilateral|other|further|additional|enlarged|lymph|nodes?|nodules?|mass|masses|lesions?|granulomas?|consolidations?|atelectasis|effusions?|pneumothora(?:x|ces)|lymphadenopathy|adenopathy|bronchiectasis|emphysema|bullae?|scars?|scarring|hiatal|hernia|thickening|embol(?:ism|us|i)|recurrence|sided|side|sides)\b|[-,.;:()]/gi;
const DENIAL_ZH =
  /未见|未发现|其他|其它|其余|未及|没有|无|明显|明确|确切|异常|征象|征|及|和|或|与|、|可见|肺内|双肺|两肺|双侧|两侧|胸膜腔|胸腔|胸膜|内|侧|肺野|肿大|肿块|淋巴结|肺?结节|占位|病灶|病变|肉芽肿|肺?实变|肺不张|积液|积气|气胸|支气管扩张|支扩|肺气肿|肺?大[疱泡]|瘢痕|食管裂孔疝|增厚|肺栓塞|肺动脉|栓塞|复发|影|灶|[，。；,.;\s]/g;
const SIDES = /\b(?:left|right)\b|[左右]侧?肺?/gi;

interface DenialWords {
  readonly language: 'en' | 'zh';
  readonly negatives: readonly Negative[];
}

/** Whether words deny and name what is denied, and say nothing else: `no nodule in the right upper lobe` and `no mediastinal adenopathy` say less than `no nodule` and `no adenopathy`, and must not become those. */
export function isPlainDenial(words: string, options: DenialWords): boolean {
  return untoldOfDenial(words, options).length === 0;
}

/** What words say beside denying, in lower case. */
export function untoldOfDenial(words: string, { language, negatives }: DenialWords): readonly string[] {
  // `No new nodule` is another statement than `no nodule`; `no other nodule` is read as such.
  const hasSides = negatives.length > 0 && negatives.every(({ laterality }) => laterality !== undefined);
  const left = hasSides ? words.replace(SIDES, ' ') : words;
  return (left.replace(language === 'zh' ? DENIAL_ZH : DENIAL_EN, ' ').match(/\S+/g) ?? []).map((word) => word.toLowerCase());
}

import type { StrikeReason } from '../gate/text-verifier';

export const REASON_CODES = [
  'number',
  'unit',
  'date',
  'side',
  'negation',
  'certainty',
  'name',
  'relation',
  'citation',
  'advice',
  'unsupported',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

const TEXTS: Readonly<Record<ReasonCode, StrikeReason['text']>> = {
  number: { en: 'A number that the sources do not give here.', zh: '来源中没有这个数字。' },
  unit: { en: 'The number stands in the sources with another unit.', zh: '来源中该数字的单位不同。' },
  date: { en: 'A date that the sources do not give here.', zh: '来源中没有这个日期。' },
  side: { en: 'Left and right differ from the sources.', zh: '左右与来源不一致。' },
  negation: { en: 'The sources say the opposite.', zh: '来源的说法相反。' },
  certainty: { en: 'Said with another certainty than in the sources.', zh: '确定程度与来源不一致。' },
  name: { en: 'A name that the sources do not give here.', zh: '来源此处不是这个名称。' },
  relation: { en: 'Cause and effect, or two parties, are turned round.', zh: '因果或双方关系被颠倒。' },
  citation: { en: 'The cited passage does not say this.', zh: '所引段落没有这一内容。' },
  advice: { en: 'Advice that the sources do not give.', zh: '来源中没有这一建议。' },
  unsupported: { en: 'Nothing in the sources supports this.', zh: '来源不支持这一说法。' },
};

/** A reason with the place in the model's text that it is about. */
export interface VerificationReason extends StrikeReason {
  readonly code: ReasonCode;
  readonly span: { readonly start: number; readonly end: number };
}

export function reasonOf(code: ReasonCode, span: VerificationReason['span']): VerificationReason {
  return { code, text: TEXTS[code], span };
}

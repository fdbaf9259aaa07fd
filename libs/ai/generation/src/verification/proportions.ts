import type { SentenceReading } from './reading';
import type { SourceSentence } from './sources';

const MORE_EN = 'more|larger|bigger|greater|higher|longer|stronger|faster|heavier|warmer|hotter|deeper|wider|thicker';
const LESS_EN = 'less|fewer|smaller|lower|shorter|weaker|slower|lighter|cooler|colder|shallower|narrower|thinner';
const CORRELATED_EN = new RegExp(`\\bthe (${MORE_EN}|${LESS_EN})\\b[^;.]*?,? the (${MORE_EN}|${LESS_EN})\\b`, 'iu');
const IS_MORE_EN = new RegExp(`^(?:${MORE_EN})$`, 'iu');
const CORRELATED_ZH =
  /越([大高多长强快重热深宽厚])[^。；]*?越([小低少短弱慢轻冷浅窄薄])|越([小低少短弱慢轻冷浅窄薄])[^。；]*?越([大高多长强快重热深宽厚])/u;
const ALIKE_ZH =
  /越[大高多长强快重热深宽厚][^。；]*?越[大高多长强快重热深宽厚]|越[小低少短弱慢轻冷浅窄薄][^。；]*?越[小低少短弱慢轻冷浅窄薄]/u;
const INVERSE = /\b(?:inversely|indirectly) (?:proportional|related)|\bnegatively correlated|成反比|反比例|负相关/iu;
const DIRECT = /\bproportional to\b|\b(?:in proportion|positively correlated)\b|成正比|正比例|正相关/iu;

type Relation = 'direct' | 'inverse';

/** How one quantity goes with another. */
function relationOf(text: string): Relation | undefined {
  if (INVERSE.test(text)) return 'inverse';
  if (DIRECT.test(text)) return 'direct';
  const en = CORRELATED_EN.exec(text);
  if (en !== null) return IS_MORE_EN.test(en[1] ?? '') === IS_MORE_EN.test(en[2] ?? '') ? 'direct' : 'inverse';
  if (ALIKE_ZH.test(text)) return 'direct';
  return CORRELATED_ZH.test(text) ? 'inverse' : undefined;
}

/** `拉力越大，伸长量越小` for `伸长量与拉力成正比`: goes against every source that tells how the two go together. */
export function isOfOtherProportion({ text }: SentenceReading, near: readonly SourceSentence[]): boolean {
  const own = relationOf(text);
  if (own === undefined) return false;
  const known = near.map((source) => relationOf(source.text)).filter((relation) => relation !== undefined);
  return known.length > 0 && known.every((relation) => relation !== own);
}

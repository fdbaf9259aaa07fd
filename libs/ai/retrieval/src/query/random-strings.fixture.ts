import type { SeededRandom } from '@trivium/shared/kernel';

/** Pieces that queries and texts of four languages are made of, the awkward ones above all. */
const PIECES = [
  'memory', 'Working', 'the', 'of', 'networks', '工作', '记忆', '的', '肺癌', '食べた', 'ﾃﾞｰﾀ', 'ネットワーク', '대학교에서', '학습했다', '𠮷', '😀', '👩‍🔬', 'e\u0301', '\uD800', '\uDC00', '\u0000',
  '"', '"', '“', '”', '「', '」', '《', '》', "'", '-', '+', '--', ':', '：', 'title:', '标题：', 'body:', '正文:', 'alias:', '别名:', 'heading:', '章节：', 'x:', 'http://x', '10:30', 'C++', 'C#', '-5', 'e-mail',
  ' "', '" ', ' “', ' -', ' +', ' title:', ' ', ' ', ' ', '\n', '\n\n', '\t', '.', '。', ',', '，', '?', '？', '(', ')', '5mm', '1,000', '3.14', 'a'.repeat(70),
] as const; // prettier-ignore

/** A string of up to `maxPieces` random pieces. */
export function randomString(random: SeededRandom, maxPieces: number): string {
  return Array.from({ length: random.below(maxPieces) }, () => random.oneOf(PIECES)).join('');
}

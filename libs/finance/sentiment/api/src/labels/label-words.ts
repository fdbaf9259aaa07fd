import type { SentimentLabel } from '@trivium/finance/sentiment/domain';

/** How people write the three labels. Bare numbers are taken only where they cannot be meant otherwise: 0, 1, 2 are counted in two directions. */
const WORDS: Readonly<Record<SentimentLabel, readonly string[]>> = {
  negative: ['negative', 'neg', 'bearish', '-1', '负面', '负', '消极', '利空', 'ネガティブ', '부정'],
  neutral: ['neutral', 'neu', '中性', '中立', 'ニュートラル', '중립'],
  positive: ['positive', 'pos', 'bullish', '+1', '正面', '正', '积极', '利好', 'ポジティブ', '긍정'],
};

const LABELS: ReadonlyMap<string, SentimentLabel> = new Map(
  Object.entries(WORDS).flatMap(([label, words]) => words.map((word) => [word, label as SentimentLabel] as const)),
);

/** @returns undefined for what is no label */
export function readLabel(written: string): SentimentLabel | undefined {
  return LABELS.get(written.trim().toLowerCase());
}

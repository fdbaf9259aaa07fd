import type { UiLanguage } from '@trivium/shared/kernel';
import { CLEAN_EN } from './clean-en';
import { FRESH_EN, FRESH_ZH } from './clean-fresh';
import { CLEAN_ZH } from './clean-zh';

export interface CleanText {
  readonly language: UiLanguage;
  readonly text: string;
}

/** How far apart the neighbours of a paragraph stand in the list, so that they speak of other things. */
const STRIDE = 41;

/** 250 sentences, each alone and each between two others: 500 texts in which nobody orders a model anything. */
export function cleanTexts(): readonly CleanText[] {
  return [...textsOf(CLEAN_EN, 'en'), ...textsOf(CLEAN_ZH, 'zh')];
}

/** Texts of the same kind that nobody looked at while the rules were mended. */
export function freshTexts(): readonly CleanText[] {
  return [...textsOf(FRESH_EN, 'en'), ...textsOf(FRESH_ZH, 'zh')];
}

function textsOf(block: string, language: UiLanguage): readonly CleanText[] {
  const sentences = block.trim().split('\n');
  const at = (index: number): string => sentences[index % sentences.length] ?? '';
  const gap = language === 'zh' ? '' : ' ';
  return sentences.flatMap((sentence, index) => [
    { language, text: sentence },
    { language, text: [at(index + STRIDE), sentence, at(index + 2 * STRIDE)].join(gap) },
  ]);
}

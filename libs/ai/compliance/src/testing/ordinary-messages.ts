import { ORDINARY_CALM_EN } from './ordinary-calm-en';
import { ORDINARY_CALM_ZH } from './ordinary-calm-zh';
import { ORDINARY_DISTRESS_EN, ORDINARY_DISTRESS_ZH } from './ordinary-distress';
import { SECOND_ORDINARY_CALM_EN } from './second-ordinary-calm-en';
import { SECOND_ORDINARY_CALM_ZH } from './second-ordinary-calm-zh';
import { SECOND_ORDINARY_DISTRESS_EN, SECOND_ORDINARY_DISTRESS_ZH } from './second-ordinary-distress';

/** What pupils type to a tutor, sixty in danger and three hundred not, by a hand that had not seen the rules: only counts are read. */
export function ordinaryDistressed(language: 'en' | 'zh'): readonly string[] {
  return messagesOf(language === 'en' ? ORDINARY_DISTRESS_EN : ORDINARY_DISTRESS_ZH);
}

export function ordinaryCalm(language: 'en' | 'zh'): readonly string[] {
  return messagesOf(language === 'en' ? ORDINARY_CALM_EN : ORDINARY_CALM_ZH);
}

/** The same sizes by another hand, written when the first had judged rules and weights: of it, too, only counts are read. */
export function secondOrdinaryDistressed(language: 'en' | 'zh'): readonly string[] {
  return messagesOf(language === 'en' ? SECOND_ORDINARY_DISTRESS_EN : SECOND_ORDINARY_DISTRESS_ZH);
}

export function secondOrdinaryCalm(language: 'en' | 'zh'): readonly string[] {
  return messagesOf(language === 'en' ? SECOND_ORDINARY_CALM_EN : SECOND_ORDINARY_CALM_ZH);
}

function messagesOf(block: string): readonly string[] {
  return block.trim().split('\n');
}

import { FOURTH_ORDINARY_CALM_EN, FOURTH_ORDINARY_NEAR_EN } from './fourth-ordinary-calm-en';
import { FOURTH_ORDINARY_CALM_ZH, FOURTH_ORDINARY_NEAR_ZH } from './fourth-ordinary-calm-zh';
import { FOURTH_ORDINARY_DISTRESS_EN, FOURTH_ORDINARY_DISTRESS_ZH } from './fourth-ordinary-distress';
import { ORDINARY_CALM_EN } from './ordinary-calm-en';
import { ORDINARY_CALM_ZH } from './ordinary-calm-zh';
import { ORDINARY_DISTRESS_EN, ORDINARY_DISTRESS_ZH } from './ordinary-distress';
import { SECOND_ORDINARY_CALM_EN } from './second-ordinary-calm-en';
import { SECOND_ORDINARY_CALM_ZH } from './second-ordinary-calm-zh';
import { SECOND_ORDINARY_DISTRESS_EN, SECOND_ORDINARY_DISTRESS_ZH } from './second-ordinary-distress';
import { THIRD_ORDINARY_CALM_EN, THIRD_ORDINARY_NEAR_EN } from './third-ordinary-calm-en';
import { THIRD_ORDINARY_CALM_ZH, THIRD_ORDINARY_NEAR_ZH } from './third-ordinary-calm-zh';
import { THIRD_ORDINARY_DISTRESS_EN, THIRD_ORDINARY_DISTRESS_ZH } from './third-ordinary-distress';

type Half = 'opened' | 'aside';

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

/** Of a third hand, whose other texts the weights have learned from since: `opened` has been read, of `aside` only counts are. */
export function thirdOrdinaryDistressed(language: 'en' | 'zh', half: Half): readonly string[] {
  return halfOf(language === 'en' ? THIRD_ORDINARY_DISTRESS_EN : THIRD_ORDINARY_DISTRESS_ZH, half);
}

/** What pupils ask, and apart from it questions that are all near the subject. */
export function thirdOrdinaryCalm(language: 'en' | 'zh', kind: 'ordinary' | 'near'): readonly string[] {
  const [ordinary, near] =
    language === 'en' ? [THIRD_ORDINARY_CALM_EN, THIRD_ORDINARY_NEAR_EN] : [THIRD_ORDINARY_CALM_ZH, THIRD_ORDINARY_NEAR_ZH];
  return messagesOf(kind === 'ordinary' ? ordinary : near);
}

/** Of a fourth hand, written when the third had been read: `opened` has been looked at, and nothing has learned from it. */
export function fourthOrdinaryDistressed(language: 'en' | 'zh', half: Half): readonly string[] {
  return halfOf(language === 'en' ? FOURTH_ORDINARY_DISTRESS_EN : FOURTH_ORDINARY_DISTRESS_ZH, half);
}

/** As of the third. */
export function fourthOrdinaryCalm(language: 'en' | 'zh', kind: 'ordinary' | 'near'): readonly string[] {
  const [ordinary, near] =
    language === 'en' ? [FOURTH_ORDINARY_CALM_EN, FOURTH_ORDINARY_NEAR_EN] : [FOURTH_ORDINARY_CALM_ZH, FOURTH_ORDINARY_NEAR_ZH];
  return messagesOf(kind === 'ordinary' ? ordinary : near);
}

/** Every other message, from the first, has been opened. */
function halfOf(block: string, half: Half): readonly string[] {
  return messagesOf(block).filter((_, index) => (index % 2 === 0) === (half === 'opened'));
}

function messagesOf(block: string): readonly string[] {
  return block.trim().split('\n');
}

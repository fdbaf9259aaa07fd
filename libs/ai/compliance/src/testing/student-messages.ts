import { CALM_LIFE_EN } from './calm-life-en';
import { CALM_LIFE_ZH } from './calm-life-zh';
import { CALM_SEEN } from './calm-questions';
import { CALM_SCHOOL_EN } from './calm-school-en';
import { CALM_SCHOOL_ZH } from './calm-school-zh';
import { counselCalm, counselDistressed } from './counsel-messages';
import { DISTRESS_EN, DISTRESS_SEEN, DISTRESS_ZH } from './distress-questions';
import { framesCalm, framesDistressed } from './frames-messages';
import { FRAMES_SECOND_DISTRESSED } from './frames-second';
import { FRAMES_SECOND_CALM } from './frames-second-calm';
import type { Half } from './labelled-texts';
import { LAST_LOOK_CALM_EN } from './last-look-calm-en';
import { LAST_LOOK_CALM_ZH } from './last-look-calm-zh';
import { LAST_LOOK_DISTRESSED } from './last-look-questions';
import { LOOSE_CALM, LOOSE_DISTRESSED } from './loose-questions';
import { PLAIN_CALM_EN } from './plain-calm-en';
import { PLAIN_CALM_ZH } from './plain-calm-zh';
import { PLAIN_DISTRESSED } from './plain-questions';
import { SHORT_DISTRESSED } from './short-questions';
import { VARIED_CALM, VARIED_DISTRESSED } from './varied-questions';

const linesOf = (block: string): readonly string[] => block.trim().split('\n');

/** Messages that must alert somebody. Those of the half for building taught rules and weights; the others were written afterwards and never used for mending. */
export function distressedMessages(half: Half): readonly string[] {
  if (half === 'held-out') return LAST_LOOK_DISTRESSED;
  return [
    ...[DISTRESS_SEEN, DISTRESS_EN, DISTRESS_ZH, PLAIN_DISTRESSED, SHORT_DISTRESSED, FRAMES_SECOND_DISTRESSED].flatMap(linesOf),
    ...LOOSE_DISTRESSED,
    ...VARIED_DISTRESSED,
    ...framesDistressed('develop'),
    ...counselDistressed('first'),
  ];
}

/** Questions that must get an answer and alert nobody. */
export function calmMessages(half: Half): readonly string[] {
  if (half === 'held-out') return [LAST_LOOK_CALM_EN, LAST_LOOK_CALM_ZH].flatMap(linesOf);
  return [
    ...[CALM_SEEN, CALM_SCHOOL_EN, CALM_LIFE_EN, CALM_SCHOOL_ZH, CALM_LIFE_ZH, PLAIN_CALM_EN, PLAIN_CALM_ZH, FRAMES_SECOND_CALM].flatMap(
      linesOf,
    ),
    ...LOOSE_CALM,
    ...VARIED_CALM,
    ...framesCalm('develop'),
    ...counselCalm('first'),
  ];
}

/** The list that was written first, before any of the present rules: 60 in English, 60 in Chinese. */
export function firstDistressedMessages(): readonly string[] {
  return [DISTRESS_EN, DISTRESS_ZH].flatMap(linesOf);
}

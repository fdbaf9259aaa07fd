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
  return half === 'held-out' ? LAST_LOOK_DISTRESSED : listsForBuilding().flatMap(({ distressed }) => distressed);
}

/** Questions that must get an answer and alert nobody. */
export function calmMessages(half: Half): readonly string[] {
  return half === 'held-out' ? [LAST_LOOK_CALM_EN, LAST_LOOK_CALM_ZH].flatMap(linesOf) : listsForBuilding().flatMap(({ calm }) => calm);
}

/** Messages of one source: one hand wrote them at one time, so that near wordings stand within it. */
export interface MessageList {
  readonly name: string;
  readonly distressed: readonly string[];
  readonly calm: readonly string[];
}

/** The half for building, by source. */
export function listsForBuilding(): readonly MessageList[] {
  return [
    {
      name: 'first',
      distressed: [DISTRESS_SEEN, DISTRESS_EN, DISTRESS_ZH].flatMap(linesOf),
      calm: [CALM_SEEN, CALM_SCHOOL_EN, CALM_LIFE_EN, CALM_SCHOOL_ZH, CALM_LIFE_ZH].flatMap(linesOf),
    },
    { name: 'plain', distressed: linesOf(PLAIN_DISTRESSED), calm: [PLAIN_CALM_EN, PLAIN_CALM_ZH].flatMap(linesOf) },
    { name: 'short', distressed: linesOf(SHORT_DISTRESSED), calm: [] },
    { name: 'loose', distressed: LOOSE_DISTRESSED, calm: LOOSE_CALM },
    { name: 'varied', distressed: VARIED_DISTRESSED, calm: VARIED_CALM },
    {
      name: 'frames',
      distressed: [...linesOf(FRAMES_SECOND_DISTRESSED), ...framesDistressed('develop')],
      calm: [...linesOf(FRAMES_SECOND_CALM), ...framesCalm('develop')],
    },
    { name: 'counsel', distressed: counselDistressed('first'), calm: counselCalm('first') },
  ];
}

/** The list that was written first, before any of the present rules: 60 in English, 60 in Chinese. */
export function firstDistressedMessages(): readonly string[] {
  return [DISTRESS_EN, DISTRESS_ZH].flatMap(linesOf);
}

import { COUNSEL_CALM_EN } from './counsel-calm-en';
import { COUNSEL_CALM_ZH } from './counsel-calm-zh';
import { COUNSEL_DISTRESS_EN } from './counsel-distress-en';
import { COUNSEL_DISTRESS_ZH } from './counsel-distress-zh';
import { COUNSEL_SECOND_CALM } from './counsel-second-calm';
import { COUNSEL_SECOND_DISTRESS } from './counsel-second-distress';

/** The `first` was counted before the tables were widened and is seen since: the same hand widened them. Of the `second` only counts were read, nothing was mended by it. */
export type CounselList = 'first' | 'second';

export function counselDistressed(list: CounselList): readonly string[] {
  return list === 'second' ? messagesOf(COUNSEL_SECOND_DISTRESS) : [COUNSEL_DISTRESS_EN, COUNSEL_DISTRESS_ZH].flatMap(messagesOf);
}

export function counselCalm(list: CounselList): readonly string[] {
  return list === 'second' ? messagesOf(COUNSEL_SECOND_CALM) : [COUNSEL_CALM_EN, COUNSEL_CALM_ZH].flatMap(messagesOf);
}

function messagesOf(block: string): readonly string[] {
  return block
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('# '));
}

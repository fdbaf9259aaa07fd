import { COUNSEL_CALM_EN } from './counsel-calm-en';
import { COUNSEL_CALM_ZH } from './counsel-calm-zh';
import { COUNSEL_DISTRESS_EN } from './counsel-distress-en';
import { COUNSEL_DISTRESS_ZH } from './counsel-distress-zh';

/** Of these lists only counts were read: nothing was mended by a message of them. */
export function counselDistressed(): readonly string[] {
  return [COUNSEL_DISTRESS_EN, COUNSEL_DISTRESS_ZH].flatMap(messagesOf);
}

export function counselCalm(): readonly string[] {
  return [COUNSEL_CALM_EN, COUNSEL_CALM_ZH].flatMap(messagesOf);
}

function messagesOf(block: string): readonly string[] {
  return block
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('# '));
}

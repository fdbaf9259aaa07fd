import { ABUSE_RULES_EN } from './abuse-rules-en';
import { ABUSE_RULES_ZH } from './abuse-rules-zh';
import type { DistressRule } from './distress-rule';
import { DISTRESS_RULES_EN } from './distress-rules-en';
import { DISTRESS_RULES_ZH } from './distress-rules-zh';
import { MEANING_FRAMES_EN } from './meaning-frames-en';
import { MEANING_FRAMES_ZH } from './meaning-frames-zh';

export const DISTRESS_RULES: readonly DistressRule[] = [
  ...DISTRESS_RULES_EN,
  ...ABUSE_RULES_EN,
  ...DISTRESS_RULES_ZH,
  ...ABUSE_RULES_ZH,
  ...MEANING_FRAMES_EN,
  ...MEANING_FRAMES_ZH,
];

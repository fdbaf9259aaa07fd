import type { Meaning } from '../reading/meaning';
import { COERCION_ZH } from './coercion';
import { FAREWELL_ZH } from './farewell';
import { HOPELESSNESS_ZH } from './hopelessness';
import { INJURY_ZH } from './injury';
import { MEANS_ZH } from './means';
import { NEGLECT_ZH } from './neglect';
import { OTHERS_ZH } from './others';
import { PEERS_ZH } from './peers';
import { PEOPLE_ZH } from './people';
import { QUIET_SIGNS_ZH } from './quiet-signs';
import { SEXUAL_ZH } from './sexual';
import { VIOLENCE_ZH } from './violence';
import { WISH_TO_DIE_ZH } from './wish-to-die';

export const MEANINGS_ZH: readonly Meaning[] = [
  PEOPLE_ZH,
  WISH_TO_DIE_ZH,
  HOPELESSNESS_ZH,
  FAREWELL_ZH,
  MEANS_ZH,
  INJURY_ZH,
  VIOLENCE_ZH,
  SEXUAL_ZH,
  PEERS_ZH,
  OTHERS_ZH,
];

/** Classes that came after the weights' own concepts were fixed: rules only. */
export const LATER_MEANINGS_ZH: readonly Meaning[] = [NEGLECT_ZH, COERCION_ZH, QUIET_SIGNS_ZH];

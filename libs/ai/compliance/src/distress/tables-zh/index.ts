import type { Meaning } from '../reading/meaning';
import { FAREWELL_ZH } from './farewell';
import { HOPELESSNESS_ZH } from './hopelessness';
import { INJURY_ZH } from './injury';
import { MEANS_ZH } from './means';
import { OTHERS_ZH } from './others';
import { PEERS_ZH } from './peers';
import { PEOPLE_ZH } from './people';
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

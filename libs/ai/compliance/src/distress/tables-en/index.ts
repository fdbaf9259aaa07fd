import type { Meaning } from '../reading/meaning';
import { COERCION_EN } from './coercion';
import { FAREWELL_EN } from './farewell';
import { HOPELESSNESS_EN } from './hopelessness';
import { INJURY_EN } from './injury';
import { MEANS_EN } from './means';
import { NEGLECT_EN } from './neglect';
import { OTHERS_EN } from './others';
import { PEERS_EN } from './peers';
import { PEOPLE_EN } from './people';
import { QUIET_SIGNS_EN } from './quiet-signs';
import { SEXUAL_EN } from './sexual';
import { VIOLENCE_EN } from './violence';
import { WISH_TO_DIE_EN } from './wish-to-die';

export const MEANINGS_EN: readonly Meaning[] = [
  PEOPLE_EN,
  WISH_TO_DIE_EN,
  HOPELESSNESS_EN,
  FAREWELL_EN,
  MEANS_EN,
  INJURY_EN,
  VIOLENCE_EN,
  SEXUAL_EN,
  PEERS_EN,
  OTHERS_EN,
];

/** Classes that came after the weights' own concepts were fixed: rules only. */
export const LATER_MEANINGS_EN: readonly Meaning[] = [NEGLECT_EN, COERCION_EN, QUIET_SIGNS_EN];

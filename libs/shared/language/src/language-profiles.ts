import { BULGARIAN_PROFILE } from './profiles/bulgarian';
import { DANISH_PROFILE } from './profiles/danish';
import { DUTCH_PROFILE } from './profiles/dutch';
import { ENGLISH_PROFILE } from './profiles/english';
import { FINNISH_PROFILE } from './profiles/finnish';
import { FRENCH_PROFILE } from './profiles/french';
import { GERMAN_PROFILE } from './profiles/german';
import { HUNGARIAN_PROFILE } from './profiles/hungarian';
import { ICELANDIC_PROFILE } from './profiles/icelandic';
import { INDONESIAN_PROFILE } from './profiles/indonesian';
import { ITALIAN_PROFILE } from './profiles/italian';
import { NORWEGIAN_PROFILE } from './profiles/norwegian';
import { POLISH_PROFILE } from './profiles/polish';
import { PORTUGUESE_PROFILE } from './profiles/portuguese';
import { RUSSIAN_PROFILE } from './profiles/russian';
import { SPANISH_PROFILE } from './profiles/spanish';
import { SWEDISH_PROFILE } from './profiles/swedish';
import { TURKISH_PROFILE } from './profiles/turkish';
import { UKRAINIAN_PROFILE } from './profiles/ukrainian';
import { VIETNAMESE_PROFILE } from './profiles/vietnamese';
import type { LanguageProfile } from './profiles/language-profile';

export type { LanguageProfile } from './profiles/language-profile';

export const LATIN_PROFILES: readonly LanguageProfile[] = [
  ENGLISH_PROFILE,
  GERMAN_PROFILE,
  FRENCH_PROFILE,
  SPANISH_PROFILE,
  PORTUGUESE_PROFILE,
  ITALIAN_PROFILE,
  DUTCH_PROFILE,
  SWEDISH_PROFILE,
  DANISH_PROFILE,
  NORWEGIAN_PROFILE,
  FINNISH_PROFILE,
  ICELANDIC_PROFILE,
  HUNGARIAN_PROFILE,
  POLISH_PROFILE,
  TURKISH_PROFILE,
  INDONESIAN_PROFILE,
  VIETNAMESE_PROFILE,
];

export const CYRILLIC_PROFILES: readonly LanguageProfile[] = [RUSSIAN_PROFILE, UKRAINIAN_PROFILE, BULGARIAN_PROFILE];

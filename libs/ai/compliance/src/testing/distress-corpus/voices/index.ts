import type { Voice } from './voice';
import { EN_BOARDING_16 } from './en-boarding-16';
import { EN_BOY13_SLANG } from './en-boy13-slang';
import { EN_ESL_15 } from './en-esl-15';
import { EN_ESL_SPANISH_14 } from './en-esl-spanish-14';
import { EN_FORMAL_GIRL_18 } from './en-formal-girl-18';
import { EN_NIGERIA_19 } from './en-nigeria-19';
import { EN_PRIMARY_10 } from './en-primary-10';
import { EN_QUIET_17 } from './en-quiet-17';
import { EN_SARCASTIC_15 } from './en-sarcastic-15';
import { EN_TYPOS_12 } from './en-typos-12';
import { EN_US_CHAT_16 } from './en-us-chat-16';
import { EN_US_JOCK_17 } from './en-us-jock-17';
import { ZH_ABBREV_15 } from './zh-abbrev-15';
import { ZH_BOARDING_BOY_17 } from './zh-boarding-boy-17';
import { ZH_GIRL16_FORMAL } from './zh-girl16-formal';
import { ZH_HK_CANTONESE_16 } from './zh-hk-cantonese-16';
import { ZH_HK_FORMAL_13 } from './zh-hk-formal-13';
import { ZH_LEFTBEHIND_13 } from './zh-leftbehind-13';
import { ZH_MIX_16 } from './zh-mix-16';
import { ZH_PRIMARY_11 } from './zh-primary-11';
import { ZH_TW_14 } from './zh-tw-14';
import { ZH_TW_GIRL_17_LITERARY } from './zh-tw-girl-17-literary';
import { ZH_TYPOS_12 } from './zh-typos-12';
import { ZH_VOCATIONAL_18 } from './zh-vocational-18';

export const VOICES: readonly Voice[] = [
  EN_BOARDING_16,
  EN_BOY13_SLANG,
  EN_ESL_15,
  EN_ESL_SPANISH_14,
  EN_FORMAL_GIRL_18,
  EN_NIGERIA_19,
  EN_PRIMARY_10,
  EN_QUIET_17,
  EN_SARCASTIC_15,
  EN_TYPOS_12,
  EN_US_CHAT_16,
  EN_US_JOCK_17,
  ZH_ABBREV_15,
  ZH_BOARDING_BOY_17,
  ZH_GIRL16_FORMAL,
  ZH_HK_CANTONESE_16,
  ZH_HK_FORMAL_13,
  ZH_LEFTBEHIND_13,
  ZH_MIX_16,
  ZH_PRIMARY_11,
  ZH_TW_14,
  ZH_TW_GIRL_17_LITERARY,
  ZH_TYPOS_12,
  ZH_VOCATIONAL_18,
];

export { type Attack, type AttackHalf, attacksOf } from './attack';
export { cleanTexts } from './clean-texts';
export type { AlarmTally } from './false-alarms';
export {
  ATTACK_PLACES,
  type AttackPlace,
  type HijackMeasure,
  type HijackTally,
  measureHijack,
  type MeasureHijackOptions,
} from './measure-hijack';

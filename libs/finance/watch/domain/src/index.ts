export * from './symbol';
export {
  ALERT_CHANNELS,
  ALERT_KINDS,
  WEEKDAYS,
  type AlertChannel,
  type AlertConditions,
  type AlertKind,
  type AlertRule,
  type AlertSchedule,
  type AlertTimes,
  type QuietHours,
  type Weekday,
} from './alerts/alert-rule';
export { isQuiet, leavesAt, leavesTime, nextDigestAt, quietEndsAt } from './alerts/delivery-times';
export { MOOD_WINDOW_MS, moodMove, scoreOf, type MoodMove, type MoodReading } from './alerts/entity-mood';
export { entityKey, foldText } from './alerts/folded-text';
export { LANGUAGE_WORDS } from './alerts/language-words';
export { isTimeOfDay, isTimeZone } from './alerts/local-time';
export {
  keyOf,
  matchesRule,
  sentimentOf,
  type RuleState,
  type RuleVerdict,
  type SilentReason,
  type WatchedThings,
} from './alerts/match-rule';
export { replayRule, seenMsOf, type ReplayedAlert } from './alerts/replay-rule';

import { isQuiet, leavesAt } from '@trivium/finance/watch/domain';
import type { AlertRuleResponse } from '../dto/alert-rule.dto';
import type { AlertRuleEntity } from './alert-rule.entity';

/** A rule as its owner sees it: without its secret, with what its times mean at `now`. */
export function toRuleResponse(rule: Omit<AlertRuleEntity, 'organisationId'>, now: Date): AlertRuleResponse {
  const { id, name, isOn, conditions, cooldownMinutes, tellsCorrections, schedule, quietHours, timeZone } = rule;
  const { entities, eventTypes, sentiments, languages, sourceIds, titleWords, ...otherConditions } = conditions;
  return {
    id,
    name,
    isOn,
    conditions: {
      ...otherConditions,
      ...(entities ? { entities: [...entities] } : {}),
      ...(eventTypes ? { eventTypes: [...eventTypes] } : {}),
      ...(sentiments ? { sentiments: [...sentiments] } : {}),
      ...(languages ? { languages: [...languages] } : {}),
      ...(sourceIds ? { sourceIds: [...sourceIds] } : {}),
      ...(titleWords ? { titleWords: [...titleWords] } : {}),
    },
    cooldownMinutes,
    tellsCorrections,
    schedule,
    quietHours,
    timeZone,
    channels: { mail: rule.sendsMail, desktop: rule.notifiesDesktop, webhookUrl: rule.webhookUrl },
    isQuietNow: isQuiet(quietHours ?? undefined, timeZone, now),
    nextSendAt: leavesAt({ schedule, quietHours: quietHours ?? undefined, timeZone }, now).toISOString(),
    createdAt: rule.createdAt.toISOString(),
    updatedAt: rule.updatedAt.toISOString(),
  };
}

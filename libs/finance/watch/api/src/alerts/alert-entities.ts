import type { EntityClass } from '@trivium/platform/database';
import { AlertDeliveryEntity } from './delivery/alert-delivery.entity';
import { AlertCursorEntity, AlertMetEntity, AlertScoreEntity, AlertSeenEntity } from './evaluation/alert-memory.entity';
import { AlertEntity } from './inbox/alert.entity';
import { AlertRuleEntity } from './rules/alert-rule.entity';

/** Tables of the alerts, for the app's schema. */
export const alertEntities: readonly EntityClass[] = [
  AlertRuleEntity,
  AlertEntity,
  AlertDeliveryEntity,
  AlertSeenEntity,
  AlertMetEntity,
  AlertScoreEntity,
  AlertCursorEntity,
];

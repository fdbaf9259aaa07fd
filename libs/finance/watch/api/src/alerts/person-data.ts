import type { PersonColumn } from '@trivium/platform/erasure';

/** Rules and alerts are their owner's alone. Deliveries go first: they refer to alerts, and alerts to rules. */
export const alertsPersonData: readonly PersonColumn[] = [
  { table: 'alert_delivery', column: 'owner_id', what: { en: 'alerts sent', zh: '已发送的提醒' }, action: 'delete' },
  { table: 'alert', column: 'owner_id', what: { en: 'alerts', zh: '提醒' }, action: 'delete' },
  {
    table: 'alert_rule',
    column: 'owner_id',
    what: { en: 'alert rules', zh: '提醒规则' },
    action: 'delete',
    dependents: [
      { table: 'alert_seen', column: 'rule_id' },
      { table: 'alert_met', column: 'rule_id' },
    ],
  },
];

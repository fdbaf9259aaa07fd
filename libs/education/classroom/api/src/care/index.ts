import type { Provider } from '@nestjs/common';
import type { EntityClass } from '@trivium/platform/database';
import { CareAdultEntity } from './care-adult.entity';
import { CareAlertEntity } from './care-alert.entity';
import { CareAlertsRepository } from './care-alerts.repository';
import { CareDesk } from './care-desk.service';
import { CareInboxService } from './care-inbox.service';
import { CareMessageEntity } from './care-message.entity';
import { CareSettingsRepository } from './care-settings.repository';
import { CareSettingsService } from './care-settings.service';

export const careEntities: readonly EntityClass[] = [CareAdultEntity, CareMessageEntity, CareAlertEntity];
export const careProviders: readonly Provider[] = [
  CareDesk,
  CareInboxService,
  CareSettingsService,
  CareAlertsRepository,
  CareSettingsRepository,
];
export { CareController } from './care.controller';
export { type CareCase, CareDesk, type ShownCareMessage } from './care-desk.service';
export { careErrors } from './care.errors';

import { type AuditService } from '@trivium/platform/audit';
import { type AccountsService } from '@trivium/platform/auth';
import type { Database } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import type { Clock, OrganisationId, UserId } from '@trivium/shared/kernel';
import type { CloudRepository } from './cloud.repository';
import type { CloudResponse } from './dto/endpoints.dto';
import type { OwnModels } from './own-models';

export interface CloudPermissionOptions {
  readonly database: Database;
  readonly repository: CloudRepository;
  readonly own: Pick<OwnModels, 'forget'>;
  readonly accounts: AccountsService;
  readonly audit: AuditService;
  readonly clock: Clock;
  readonly isAllowedByDefault: boolean;
}

/** Whether an organisation lets its texts go to models in the cloud; each decision is audited. */
export class CloudPermission {
  constructor(private readonly options: CloudPermissionOptions) {}

  async show(organisationId: OrganisationId): Promise<CloudResponse> {
    const { database, repository, accounts, isAllowedByDefault } = this.options;
    const decision = await database.inOrganisation(organisationId, () => repository.find());
    const [account] = decision?.changedBy === undefined ? [] : await accounts.findByIds(organisationId, [decision.changedBy as UserId]);
    return {
      isAllowed: decision?.isAllowed ?? isAllowedByDefault,
      isAllowedByDefault,
      changedAt: decision?.changedAt.toISOString() ?? null,
      changedBy: account?.displayName ?? null,
    };
  }

  /** Holds for the next call of this process, and within five seconds for other processes. */
  async change(
    { organisationId, userId }: Pick<CallerIdentity, 'organisationId' | 'userId'>,
    isAllowed: CloudResponse['isAllowed'],
  ): Promise<CloudResponse> {
    const { database, repository, own, audit, clock } = this.options;
    await database.inOrganisation(organisationId, async () => {
      database.afterCommit(() => own.forget(organisationId));
      await repository.save({ isAllowed, changedAt: clock.now(), changedBy: userId });
      await audit.record({
        actorId: userId,
        action: isAllowed ? 'inference-cloud.allowed' : 'inference-cloud.forbidden',
        subjectKind: 'organisation',
        subjectId: organisationId,
        details: {},
      });
    });
    return this.show(organisationId);
  }
}

import type { EntityClass } from '@trivium/platform/database';
import { AccountEntity } from './account.entity';
import { ApiKeyEntity } from './api-keys/api-key.entity';
import { OrganisationEntity } from './organisation.entity';
import { SessionEntity } from './session.entity';

export const authEntities: readonly EntityClass[] = [OrganisationEntity, AccountEntity, SessionEntity, ApiKeyEntity];
export { type Account, displayNameSchema, emailSchema, normaliseEmail } from './account';
export { type NewAccount } from './account-factory';
export { AccountsService, type CreateAccount, type CreateAccounts, type CreatedAccount, type CreatedAccounts } from './accounts.service';
export { authErrors } from './auth.errors';
export { AuthModule } from './auth.module';
export { ADMINISTRATOR_PERMISSIONS, ADMINISTRATOR_ROLE, type AuthModuleOptions, type Permission, RolePermissions } from './auth.options';
export { CredentialsService } from './credentials.service';
export { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from './password-policy';
export { DEFAULT_ORGANISATION_ID, ensureAdministrator, seedAccounts, type SeedOrganisation, type SeedSources } from './seed-accounts';

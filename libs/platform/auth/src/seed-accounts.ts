import { randomBytes } from 'node:crypto';
import { AuditRepository, AuditService } from '@trivium/platform/audit';
import type { Database } from '@trivium/platform/database';
import { type Clock, type IdSource, type OrganisationId, systemClock, UuidV7Source } from '@trivium/shared/kernel';
import { normaliseEmail } from './account';
import { AccountFactory } from './account-factory';
import { AccountsRepository } from './accounts.repository';
import { ADMINISTRATOR_ROLE } from './auth.options';
import { PasswordHasher, type ScryptCost } from './password-hasher';
import { RecognisedCallers } from './recognised-callers';

/** The organisation of the first administrator. */
export const DEFAULT_ORGANISATION_ID = '00000000-0000-7000-8000-00000000d0d0' as OrganisationId;

/** Sources of a seed, the system's unless told. */
export interface SeedSources {
  readonly clock?: Clock;
  readonly ids?: IdSource;
  readonly passwordCost?: ScryptCost;
}

export interface SeedOrganisation {
  readonly id: OrganisationId;
  readonly name: string;
  readonly accounts: readonly { readonly email: string; readonly displayName: string; readonly roles: readonly string[] }[];
}

/** Makes the missing ones of these organisations and accounts, all with one password. A second call changes nothing. */
export async function seedAccounts(
  database: Database,
  { organisations, password, ...sources }: SeedSources & { readonly organisations: readonly SeedOrganisation[]; readonly password: string },
): Promise<void> {
  const { accounts, factory, audit, clock } = partsOf(database, sources);
  await Promise.all(
    organisations.map(async ({ id, name, accounts: wanted }) => {
      const emails = wanted.map((account) => normaliseEmail(account.email));
      const existing = await database.inOrganisation(
        id,
        async () => new Set((await accounts.findByEmails(emails)).map((account) => account.email)),
      );
      const missing = wanted.filter((account) => !existing.has(normaliseEmail(account.email)));
      const prepared = await Promise.all(missing.map((account) => factory.prepare(id, { ...account, password })));
      await database.inOrganisation(id, async () => {
        await accounts.ensureOrganisation(name, clock.now());
        const inserted = await accounts.insertFree(prepared.map(({ entity }) => entity));
        for (const subjectId of inserted)
          await audit.record({ action: 'account.created', subjectKind: 'account', subjectId, details: { origin: 'seed' } });
      });
    }),
  );
}

/**
 * Makes the first administrator in "Default organisation" unless the address has an account: then nothing changes, also not its password.
 *
 * @throws AppError PASSWORD_… for a password that the policy refuses
 */
export async function ensureAdministrator(
  database: Database,
  { email, password, ...sources }: SeedSources & { readonly email: string; readonly password: string },
): Promise<void> {
  const { accounts } = partsOf(database, sources);
  if (await database.asLogin(() => accounts.locate(normaliseEmail(email)))) return;
  const administrator = { email, displayName: 'Administrator', roles: [ADMINISTRATOR_ROLE] };
  await seedAccounts(database, {
    ...sources,
    password,
    organisations: [{ id: DEFAULT_ORGANISATION_ID, name: 'Default organisation', accounts: [administrator] }],
  });
}

function partsOf(database: Database, { clock = systemClock, ids, passwordCost }: SeedSources) {
  const idSource =
    ids ??
    new UuidV7Source(
      () => clock.now().getTime(),
      (length) => new Uint8Array(randomBytes(length)),
    );
  return {
    clock,
    // Nobody calls while accounts are seeded: there is nothing to forget.
    accounts: new AccountsRepository(database, new RecognisedCallers({ clock })),
    factory: new AccountFactory(new PasswordHasher(passwordCost), clock, idSource, randomBytes),
    audit: new AuditService(database, new AuditRepository(database), clock),
  };
}

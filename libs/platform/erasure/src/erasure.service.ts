import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { AuditRepository, AuditService } from '@trivium/platform/audit';
import { AccountsService } from '@trivium/platform/auth';
import { CLOCK, Database } from '@trivium/platform/database';
import type { CallerIdentity } from '@trivium/platform/http';
import { type JobContext, JobHandlers, type JobId, JobsService } from '@trivium/platform/jobs';
import { LOGGER, type Logger } from '@trivium/platform/observability';
import type { Clock, OrganisationId, UiLanguage, UserId } from '@trivium/shared/kernel';
import { ErasureJournal } from './erasure-journal';
import { erasureErrors } from './erasure.errors';
import { PersonColumns } from './person-columns';
import type { PersonColumn } from './person-data';
import { PersonRowsRepository } from './person-rows.repository';

const KIND = 'platform.erasure.erase';
const ERASED = 'person.erased';

interface Payload {
  readonly personId: UserId;
  /** Absent when a restored database is brought up to date. */
  readonly actorId?: UserId;
}

interface Checkpoint {
  /** Columns dealt with, and how many rows each had. */
  readonly done: Readonly<Record<string, number>>;
}

/** What is kept of a person, and what would become of it. */
export interface PersonInventory {
  readonly rows: readonly {
    readonly what: string;
    readonly action: PersonColumn['action'];
    readonly count: number;
    readonly reason?: string;
  }[];
  readonly isHeld: boolean;
}

/**
 * Erases people: their rows go or name nobody any more, the key of their hashes is destroyed, and the audit chain, which held pseudonyms only, still proves itself. An
 * erasure is written to a journal outside the database first: a restore from an older copy repeats it at the next start.
 */
@Injectable()
export class ErasureService implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(PersonColumns) private readonly columns: PersonColumns,
    @Inject(PersonRowsRepository) private readonly rows: PersonRowsRepository,
    @Inject(ErasureJournal) private readonly journal: ErasureJournal,
    @Inject(AccountsService) private readonly accounts: AccountsService,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(AuditRepository) private readonly records: AuditRepository,
    @Inject(JobsService) private readonly jobs: JobsService,
    @Inject(JobHandlers) private readonly handlers: JobHandlers,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.handlers.register<Payload, Checkpoint, { rows: number }>(KIND, {
      maxAttempts: 20,
      stages: { erase: 1 },
      run: (context) => this.erase(context),
    });
  }

  /** @throws AppError ERASURE_PERSON_NOT_FOUND, also for another organisation's */
  async inventory(organisationId: OrganisationId, personId: UserId, language: UiLanguage): Promise<PersonInventory> {
    return this.database.inOrganisation(organisationId, async () => {
      await this.assertKnown(organisationId, personId);
      const rows = [];
      for (const column of this.columns.all) {
        const count = await this.rows.count(column, personId);
        const { what, action, reason } = column;
        if (count > 0) rows.push({ what: what[language], action, count, ...(reason ? { reason: reason[language] } : {}) });
      }
      return { rows, isHeld: rows.some(({ action }) => action === 'hold') };
    });
  }

  /**
   * Begins to erase a person. Asked again, also after the end, it answers with the same job: whoever lost the first answer learns how it went.
   *
   * @throws AppError ERASURE_PERSON_NOT_FOUND, ERASURE_OWN_ACCOUNT, ERASURE_HELD, ACCOUNT_LAST_ADMINISTRATOR
   */
  async request({ organisationId, userId }: CallerIdentity, personId: UserId, language: UiLanguage): Promise<JobId> {
    if (userId === personId) throw erasureErrors.ERASURE_OWN_ACCOUNT();
    const isErased = await this.database.inOrganisation(organisationId, async () => {
      if (await this.isErased(personId)) return true;
      await this.assertKnown(organisationId, personId);
      await this.assertFree(personId, language);
      // From here on the person writes nothing new that would be missed.
      await this.accounts.closeForErasure(organisationId, personId);
      return false;
    });
    if (isErased) return this.database.inOrganisation(organisationId, () => this.enqueue(organisationId, { personId, actorId: userId }));
    await this.journal.append({ organisationId, personId, at: this.clock.now().toISOString() });
    return this.database.inOrganisation(organisationId, () => this.enqueue(organisationId, { personId, actorId: userId }));
  }

  /** Repeats what a restored database has forgotten; the ordinary start finds nothing to do. */
  async onApplicationBootstrap(): Promise<void> {
    const { entries, foreign } = await this.journal.read();
    if (foreign > 0) this.logger.warn('lines of the erasure journal are damaged or not of this installation', { lines: foreign });
    for (const { organisationId, personId } of entries) {
      await this.database.inOrganisation(organisationId, async () => {
        if (!(await this.isErased(personId))) await this.enqueue(organisationId, { personId });
      });
    }
  }

  /** One job for a person, until one ends without having erased anybody: failed or cancelled, it must not stand in the way of the next. */
  private async enqueue(organisationId: OrganisationId, payload: Payload): Promise<JobId> {
    for (let attempt = 1; ; attempt++) {
      const idempotencyKey = attempt === 1 ? payload.personId : `${payload.personId}:${attempt}`;
      const { jobId, isNew } = await this.jobs.enqueue({ kind: KIND, payload, idempotencyKey, createdBy: payload.actorId });
      if (isNew) return jobId;
      const { snapshot } = await this.jobs.get(organisationId, jobId);
      if (snapshot.state !== 'failed' && snapshot.state !== 'cancelled') return jobId;
    }
  }

  private async isErased(personId: UserId): Promise<boolean> {
    const [record] = await this.records.before(undefined, 1, { action: ERASED, subjectId: personId });
    return record !== undefined;
  }

  /** One column at a time, each with its checkpoint: killed anywhere, the next attempt takes up there. The account goes last, in one transaction with the record of it all. */
  private async erase({
    organisationId,
    payload,
    checkpoint,
    saveCheckpoint,
    progress,
    signal,
  }: JobContext<Payload, Checkpoint>): Promise<{ rows: number }> {
    const { personId, actorId } = payload;
    await this.database.inOrganisation(organisationId, () => this.assertFree(personId, 'en'));
    const done: Record<string, number> = { ...checkpoint?.done };
    const columns = this.columns.all.filter(({ action }) => action === 'delete' || action === 'forget');
    for (const [index, column] of columns.entries()) {
      signal.throwIfAborted();
      const name = `${column.table}.${column.column}`;
      if (!(name in done)) {
        await saveCheckpoint({ done: { ...done, [name]: 0 } }, async () => {
          done[name] = column.action === 'delete' ? await this.rows.delete(column, personId) : await this.rows.forget(column, personId);
        });
      }
      progress({ stage: 'erase', done: index + 1, total: columns.length, unit: 'tables' });
    }
    const rows = Object.values(done).reduce((sum, count) => sum + count, 0);
    await this.database.inOrganisation(organisationId, async () => {
      if (await this.isErased(personId)) return;
      await this.accounts.remove(organisationId, personId);
      await this.audit.record({ actorId, action: ERASED, subjectKind: 'account', subjectId: personId, details: { rows: done } });
    });
    return { rows };
  }

  private async assertKnown(organisationId: OrganisationId, personId: UserId): Promise<void> {
    const [account] = await this.accounts.findByIds(organisationId, [personId]);
    if (!account) throw erasureErrors.ERASURE_PERSON_NOT_FOUND();
  }

  private async assertFree(personId: UserId, language: UiLanguage): Promise<void> {
    for (const column of this.columns.all.filter(({ action }) => action === 'hold')) {
      const count = await this.rows.count(column, personId);
      if (count > 0) throw erasureErrors.ERASURE_HELD({ count, reason: column.reason?.[language] ?? column.table });
    }
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, Database } from '@trivium/platform/database';
import { decodeCursor, httpErrors, type ListQuery, type Page, toPage } from '@trivium/platform/http';
import type { Clock, OrganisationId, UserId } from '@trivium/shared/kernel';
import { type AuditRecord, CHAIN_START, ChainWalk, type ChainFault } from './audit-chain';
import { type SignedCheckpoint, signCheckpoint } from './audit-checkpoint';
import { AUDIT_OPTIONS, type AuditModuleOptions } from './audit.options';
import { type AuditFilter, AuditRepository, type ChainHead } from './audit.repository';
import { AuditService } from './audit.service';
import { CheckpointKey } from './checkpoint-key';

const DEFAULT_PAGE_SIZE = 1_000;

export interface ChainVerdict {
  readonly ok: boolean;
  /** Records that hold, from the first on. */
  readonly length: number;
  /** Hash of the last record that holds; null for an empty chain. */
  readonly head: string | null;
  readonly firstBroken?: number;
  readonly fault?: ChainFault;
}

/** Reads the organisation's chain: lists, verifies and exports it. */
@Injectable()
export class AuditTrailService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(AuditRepository) private readonly records: AuditRepository,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(AUDIT_OPTIONS) private readonly options: Pick<AuditModuleOptions, 'pageSize'>,
    @Inject(CheckpointKey) private readonly key: CheckpointKey,
  ) {}

  /** Newest first. */
  async list(organisationId: OrganisationId, { limit, cursor, ...filter }: ListQuery & AuditFilter): Promise<Page<AuditRecord>> {
    const before = cursor === undefined ? undefined : sequenceOf(cursor);
    const rows = await this.database.inOrganisation(organisationId, () => this.records.before(before, limit + 1, filter));
    return toPage(rows, limit, (record) => [record.sequence]);
  }

  /** Follows the chain as it stands now from its first record to its head, a page at a time. */
  async verify(organisationId: OrganisationId): Promise<ChainVerdict> {
    const head = await this.database.inOrganisation(organisationId, () => this.records.head());
    const walk = new ChainWalk();
    for await (const record of this.recordsUpTo(organisationId, head)) if (!walk.add(record)) break;
    walk.finish(head);
    return {
      ok: walk.broken === undefined,
      length: walk.length,
      head: walk.head === CHAIN_START ? null : walk.head,
      ...(walk.broken ? { firstBroken: walk.broken.sequence, fault: walk.broken.fault } : {}),
    };
  }

  /** The whole chain as NDJSON, ending with a signed checkpoint. That somebody took it away is itself the last record. */
  async export(organisationId: OrganisationId, actorId: UserId): Promise<AsyncIterable<string>> {
    const last = await this.database.inOrganisation(organisationId, () =>
      this.audit.record({ actorId, action: 'audit.exported', subjectKind: 'organisation', subjectId: organisationId }),
    );
    return this.lines(organisationId, last);
  }

  /** Where the chain ends now, signed: kept elsewhere, it shows later that nothing before it was taken away. */
  async checkpoint(organisationId: OrganisationId): Promise<SignedCheckpoint> {
    return this.signed(organisationId, await this.database.inOrganisation(organisationId, () => this.records.head()));
  }

  private signed(organisationId: OrganisationId, { sequence, hash }: ChainHead): SignedCheckpoint {
    return signCheckpoint({ organisationId, sequence, hash, at: this.clock.now().toISOString() }, this.key);
  }

  private async *lines(organisationId: OrganisationId, last: ChainHead): AsyncGenerator<string> {
    for await (const record of this.recordsUpTo(organisationId, last)) yield `${JSON.stringify(record)}\n`;
    yield `${JSON.stringify(this.signed(organisationId, last))}\n`;
  }

  private async *recordsUpTo(organisationId: OrganisationId, head: ChainHead): AsyncGenerator<AuditRecord> {
    const pageSize = this.options.pageSize ?? DEFAULT_PAGE_SIZE;
    let sequence = 0;
    while (sequence < head.sequence) {
      const from = sequence;
      const page = await this.database.inOrganisation(organisationId, () => this.records.after(from, pageSize));
      for (const record of page) if (record.sequence <= head.sequence) yield record;
      const last = page.at(-1);
      if (!last) return;
      sequence = last.sequence;
    }
  }
}

function sequenceOf(cursor: string): number {
  const [sequence] = decodeCursor(cursor, 1);
  if (!Number.isSafeInteger(sequence)) throw httpErrors.CURSOR_INVALID();
  return Number(sequence);
}

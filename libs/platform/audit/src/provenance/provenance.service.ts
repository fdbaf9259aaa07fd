import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@trivium/platform/database';
import type { OrganisationId, UserId } from '@trivium/shared/kernel';
import type { AuditRecord } from '../audit-chain';
import { AuditRepository } from '../audit.repository';
import { AuditService } from '../audit.service';
import { type ProvenanceContent, provenanceContent, type ProvenanceRecord } from './provenance-record';
import { provenanceErrors } from './provenance.errors';

const SUBJECT_KIND = 'provenance';

export interface Provenance {
  /** Id of the record, which the artefact carries; made by the caller, so that the text can name its record before that is written. */
  readonly id: string;
  readonly actorId?: UserId;
  readonly content: ProvenanceContent;
}

/** One record per generated artefact, a link of the organisation's audit chain: it is proved, exported and kept with it. */
@Injectable()
export class ProvenanceService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(AuditService) private readonly audit: AuditService,
    @Inject(AuditRepository) private readonly records: AuditRepository,
  ) {}

  /**
   * Adds the record inside the caller's open transaction, as `AuditService.record`: last, and it stays exactly when the artefact stays.
   *
   * @throws ZodError when the content holds anything but codes, counts and hashes: a defect, and better than somebody's words in a record that is never erased
   */
  async record({ id, actorId, content }: Provenance): Promise<ProvenanceRecord> {
    const details = provenanceContent.parse(content);
    const record = await this.audit.record({ actorId, action: 'artefact.generated', subjectKind: SUBJECT_KIND, subjectId: id, details });
    return toProvenance(record);
  }

  /** @throws AppError PROVENANCE_NOT_FOUND, also for another organisation's record */
  async get(organisationId: OrganisationId, id: string): Promise<ProvenanceRecord> {
    const [record] = await this.database.inOrganisation(organisationId, () =>
      this.records.before(undefined, 1, { subjectId: id, subjectKind: SUBJECT_KIND }),
    );
    if (!record) throw provenanceErrors.PROVENANCE_NOT_FOUND();
    return toProvenance(record);
  }
}

function toProvenance({ subjectId, at, actorId, sequence, hash, previousHash, details }: AuditRecord): ProvenanceRecord {
  return { ...(details as ProvenanceContent), id: subjectId, at, actorId, chain: { sequence, hash, previousHash } };
}

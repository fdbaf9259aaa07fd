import type { EntityClass } from '@trivium/platform/database';
import { AuditHeadEntity } from './audit-head.entity';
import { AuditRecordEntity } from './audit-record.entity';
import { SubjectKeyEntity } from './provenance/subject-key.entity';

export const auditEntities: readonly EntityClass[] = [AuditRecordEntity, AuditHeadEntity, SubjectKeyEntity];
export { type AuditDetails, type AuditRecord, type BrokenLink, CHAIN_START, type ChainFault, ChainWalk, hashOf } from './audit-chain';
export {
  type AuditCheckpoint,
  type ExportVerdict,
  isSignedBy,
  signCheckpoint,
  type SignedCheckpoint,
  verifyAuditExport,
} from './audit-checkpoint';
export { AuditTrailService, type ChainVerdict } from './audit-trail.service';
export { AuditModule } from './audit.module';
export { AUDIT_OPTIONS, type AuditModuleOptions } from './audit.options';
export { type AuditEvent, AuditService } from './audit.service';
export { AuditRepository } from './audit.repository';
export { canonicalJson, type JsonValue } from './canonical-json';
export { CheckpointKey, type PublicCheckpointKey } from './checkpoint-key';
export { type ProvenanceContent, provenanceContent, type ProvenanceRecord, provenanceRecord } from './provenance/provenance-record';
export { type Provenance, ProvenanceService } from './provenance/provenance.service';
export { SubjectKeys } from './provenance/subject-keys';

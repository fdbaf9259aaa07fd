import { Readable } from 'node:stream';
import { Controller, Inject, Query, StreamableFile } from '@nestjs/common';
import { Caller, type CallerIdentity, type Page, Route } from '@trivium/platform/http';
import type { z } from 'zod';
import type { AuditRecord } from './audit-chain';
import type { SignedCheckpoint } from './audit-checkpoint';
import { AuditTrailService, type ChainVerdict } from './audit-trail.service';
import { CheckpointKey, type PublicCheckpointKey } from './checkpoint-key';
import { auditKey, auditList, auditQuery, auditVerdict, signedCheckpoint } from './dto/audit.dto';

@Controller('audit')
export class AuditController {
  constructor(
    @Inject(AuditTrailService) private readonly trail: AuditTrailService,
    @Inject(CheckpointKey) private readonly checkpointKey: CheckpointKey,
  ) {}

  @Route({
    method: 'GET',
    permission: 'audit:read',
    summary: 'List what happened, newest first',
    tag: 'audit',
    operation: 'listAuditRecords',
    response: auditList,
  })
  list(@Caller() caller: CallerIdentity, @Query({ schema: auditQuery }) query: z.infer<typeof auditQuery>): Promise<Page<AuditRecord>> {
    return this.trail.list(caller.organisationId, query);
  }

  @Route({
    method: 'GET',
    path: 'verify',
    permission: 'audit:read',
    summary: 'Prove that no record was changed or removed',
    tag: 'audit',
    operation: 'verifyAudit',
    response: auditVerdict,
  })
  verify(@Caller() caller: CallerIdentity): Promise<ChainVerdict> {
    return this.trail.verify(caller.organisationId);
  }

  @Route({
    method: 'GET',
    path: 'key',
    permission: 'audit:read',
    summary: 'Show the public key that checkpoints are signed with',
    tag: 'audit',
    operation: 'getAuditKey',
    response: auditKey,
  })
  key(): PublicCheckpointKey {
    return this.checkpointKey.public;
  }

  @Route({
    method: 'GET',
    path: 'checkpoint',
    permission: 'audit:read',
    summary: 'Sign where the chain ends now, to be kept elsewhere',
    tag: 'audit',
    operation: 'getAuditCheckpoint',
    response: signedCheckpoint,
  })
  checkpoint(@Caller() caller: CallerIdentity): Promise<SignedCheckpoint> {
    return this.trail.checkpoint(caller.organisationId);
  }

  @Route({
    method: 'GET',
    path: 'export',
    permission: 'audit:read',
    summary: 'Download all records with a signed checkpoint',
    tag: 'audit',
    operation: 'exportAudit',
    produces: 'application/x-ndjson',
  })
  async export(@Caller() caller: CallerIdentity): Promise<StreamableFile> {
    const lines = await this.trail.export(caller.organisationId, caller.userId);
    return new StreamableFile(Readable.from(lines), { type: 'application/x-ndjson', disposition: 'attachment; filename="audit.ndjson"' });
  }
}

import { type DynamicModule, Global, Module } from '@nestjs/common';
import { AuditTrailService } from './audit-trail.service';
import { AuditController } from './audit.controller';
import { AUDIT_OPTIONS, type AuditModuleOptions } from './audit.options';
import { AuditRepository } from './audit.repository';
import { AuditService } from './audit.service';
import { CheckpointKey } from './checkpoint-key';
import { ProvenanceController } from './provenance/provenance.controller';
import { ProvenanceService } from './provenance/provenance.service';
import { SubjectKeys } from './provenance/subject-keys';

/** The organisation's chain of events: every module may add to it, administrators read it. */
@Global()
@Module({})
export class AuditModule {
  static register(options: AuditModuleOptions): DynamicModule {
    return {
      module: AuditModule,
      controllers: [AuditController, ProvenanceController],
      providers: [
        { provide: AUDIT_OPTIONS, useValue: options },
        { provide: CheckpointKey, useValue: new CheckpointKey(options.secretKey) },
        AuditRepository,
        AuditService,
        AuditTrailService,
        ProvenanceService,
        SubjectKeys,
      ],
      exports: [AuditRepository, AuditService, AuditTrailService, ProvenanceService, SubjectKeys],
    };
  }
}

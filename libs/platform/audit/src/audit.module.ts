import { type DynamicModule, Global, Module } from '@nestjs/common';
import { AuditTrailService } from './audit-trail.service';
import { AuditController } from './audit.controller';
import { AUDIT_OPTIONS, type AuditModuleOptions } from './audit.options';
import { AuditRepository } from './audit.repository';
import { AuditService } from './audit.service';

/** The organisation's chain of events: every module may add to it, administrators read it. */
@Global()
@Module({})
export class AuditModule {
  static register(options: AuditModuleOptions): DynamicModule {
    return {
      module: AuditModule,
      controllers: [AuditController],
      providers: [{ provide: AUDIT_OPTIONS, useValue: options }, AuditRepository, AuditService, AuditTrailService],
      exports: [AuditService, AuditTrailService],
    };
  }
}

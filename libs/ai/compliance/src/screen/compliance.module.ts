import { type DynamicModule, Module } from '@nestjs/common';
import { PersonalDataDetector } from '../personal-data';
import { ComplianceController } from './compliance.controller';
import { ComplianceService } from './compliance.service';
import { RuleFirings } from './rule-firings';
import { RuleFiringsRepository } from './rule-firings.repository';
import { RuleRegistry } from './rule-registry';

export interface ComplianceModuleOptions {
  /** The rules of the program and of its app: the same object that the gate's guards were made with. */
  readonly registry: RuleRegistry;
  /** With the app's terms and recognisers; the plain one unless told. */
  readonly detector?: PersonalDataDetector;
}

/**
 * The rules of an app, what they found, and the compliance screen. Needs the database and auth modules of the platform and the migrations of `ai`. Its routes need the permission
 * `compliance:read`.
 */
@Module({})
export class ComplianceModule {
  static register({ registry, detector = new PersonalDataDetector() }: ComplianceModuleOptions): DynamicModule {
    return {
      module: ComplianceModule,
      // One registry and one counter for the whole program.
      global: true,
      controllers: [ComplianceController],
      providers: [
        { provide: RuleRegistry, useValue: registry },
        { provide: PersonalDataDetector, useValue: detector },
        RuleFiringsRepository,
        RuleFirings,
        ComplianceService,
      ],
      exports: [RuleRegistry, RuleFirings],
    };
  }
}

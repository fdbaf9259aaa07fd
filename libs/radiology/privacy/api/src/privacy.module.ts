import { type DynamicModule, Module } from '@nestjs/common';
import { Deidentifier } from './deidentifier';
import { PatientPseudonymiser } from './patient-pseudonymiser';
import { PrivacyController } from './privacy.controller';
import { PseudonymMapRepository } from './pseudonym-map.repository';
import { PseudonymSeal } from './pseudonym-seal';

export interface PrivacyModuleOptions {
  /** The installation's secret, of which the key of the maps is derived. */
  readonly secretKey: string;
}

/** De-identification, and the sealed maps that make it reversible for a patient. Needs the database module of the platform. */
@Module({})
export class PrivacyModule {
  static register({ secretKey }: PrivacyModuleOptions): DynamicModule {
    return {
      module: PrivacyModule,
      // Reports call the pseudonymiser wherever they leave the machine.
      global: true,
      controllers: [PrivacyController],
      providers: [
        { provide: Deidentifier, useValue: new Deidentifier() },
        { provide: PseudonymSeal, useValue: new PseudonymSeal(secretKey) },
        PseudonymMapRepository,
        PatientPseudonymiser,
      ],
      exports: [Deidentifier, PatientPseudonymiser],
    };
  }
}

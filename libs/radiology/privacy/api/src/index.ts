export { Deidentifier } from './deidentifier';
export { type DeidentifyResponse, deidentifyResponse } from './dto/deidentify.dto';
export { PatientPseudonymiser } from './patient-pseudonymiser';
export { privacyPersonData } from './person-data';
export { PrivacyModule, type PrivacyModuleOptions } from './privacy.module';
export { privacyErrors } from './privacy.errors';
export { PseudonymMapEntity } from './pseudonym-map.entity';

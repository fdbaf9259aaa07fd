export { isLuhn, isResidentId, residentCheckDigit } from './check-digits';
export { OF_MESSENGER } from './online-recogniser';
export { PersonalDataDetector } from './personal-data-detector';
export { PERSONAL_DATA_TYPES, type PersonalDataType, type PersonalSpan, type Recogniser } from './personal-span';
export { Pseudonymiser, type Pseudonymised } from './pseudonymiser';

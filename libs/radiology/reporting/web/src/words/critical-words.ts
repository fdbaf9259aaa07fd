export { CRITICAL_NAMES as CRITICAL_WORDS } from '@trivium/radiology/reporting/domain';

export { ReportEntity, ReportVersionEntity } from './report.entity';
export { reportingErrors } from './reporting.errors';
export { ReportingModule } from './reporting.module';
export { ReportingService } from './reporting.service';
export { reportingPersonData } from './person-data';
export { NO_AUTONOMOUS_DIAGNOSIS_RULES } from './rules/no-autonomous-diagnosis.rules';

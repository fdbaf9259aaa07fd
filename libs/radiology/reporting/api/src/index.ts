export { reportingEntities } from './reporting.entities';
export { ReportEntity, ReportVersionEntity } from './report.entity';
export { ReportCheckController } from './check/report-check.controller';
export { reportingErrors } from './reporting.errors';
export { ReportingModule, type ReportingModuleOptions } from './reporting.module';
export { ReportingService } from './reporting.service';
export { DemoDesk } from './demo/demo-desk.service';
export { OrdersService } from './orders/orders.service';
export { reportingPersonData } from './person-data';
export { NO_AUTONOMOUS_DIAGNOSIS_RULES } from './rules/no-autonomous-diagnosis.rules';
export { type ReportEvidence, reportEvidence } from './writing/report-evidence';
export { ReportVerifier } from './writing/report-verifier';
export { type ReportToWrite, ReportWriter, type WrittenReport } from './writing/report-writer';
export { reportPrompts } from './writing/report-prompts';
export type {
  ExportableReport,
  GroupedName,
  PersonAndTime,
  ReportAddendum,
  ReportCommunication,
  ReportGeneration,
  ReportOrder,
  ReportPatient,
  ReportStudy,
} from './export/exportable-report';
export { groupedName } from './export/report-text';
export {
  REPORT_EXPORT_FORMATS,
  REPORT_EXPORT_RENDERER,
  type ReportExportFormat,
  ReportExportService,
  type ReportFile,
} from './export/report-export.service';
export { reportExportErrors } from './export/report-export.errors';
export { type OrderFields, type OrderPatientFields, readServiceRequest } from './export/interchange/service-request';

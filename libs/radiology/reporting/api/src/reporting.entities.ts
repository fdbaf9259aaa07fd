import type { EntityClass } from '@trivium/platform/database';
import { ReportAddendumEntity, ReportCommunicationEntity } from './life/report-records.entity';
import { ImagingOrderEntity } from './orders/imaging-order.entity';
import { PatientEntity } from './orders/patient.entity';
import { ReportEntity, ReportVersionEntity } from './report.entity';
import { ReportTemplateEntity } from './templates/report-template.entity';
import { WordListEntity } from './words/word-list.entity';

export const reportingEntities: readonly EntityClass[] = [
  PatientEntity,
  ImagingOrderEntity,
  ReportEntity,
  ReportVersionEntity,
  ReportAddendumEntity,
  ReportCommunicationEntity,
  ReportTemplateEntity,
  WordListEntity,
];

import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { provenanceRecord, type ProvenanceRecord } from '@trivium/platform/audit';
import { Caller, type CallerIdentity, idParameter, listQuery, type ListQuery, Route } from '@trivium/platform/http';
import {
  communicationList,
  type CommunicationList,
  createAddendum,
  type CreateAddendum,
  createCommunication,
  type CreateCommunication,
} from '../dto/report-parts.dto';
import {
  compareQuery,
  type CompareQuery,
  priorReports,
  type PriorReports,
  reportAudit,
  type ReportAudit,
  reportComparison,
  type ReportComparison,
  reportResponse,
  type ReportResponse,
  signReport,
  type SignReport,
  stepReport,
  type StepReport,
} from '../dto/report.dto';
import { RecordsService } from './records.service';
import { SigningService } from './signing.service';
import { TrailService } from './trail.service';

const tag = 'report-life';
/** Each asks for a password that is checked slowly. */
const SIGNATURES_A_MINUTE = 30;

@Controller('reports/:id')
export class ReportLifeController {
  constructor(
    @Inject(SigningService) private readonly signing: SigningService,
    @Inject(RecordsService) private readonly records: RecordsService,
    @Inject(TrailService) private readonly trail: TrailService,
  ) {}

  @Route({
    method: 'POST',
    path: 'hand-over',
    permission: 'reports:write',
    summary: 'Hand a draft over for signature',
    tag,
    operation: 'handOverReport',
    response: reportResponse,
  })
  handOver(
    @Caller() caller: CallerIdentity,
    @Param('id', { schema: idParameter }) id: string,
    @Body({ schema: stepReport }) { version }: StepReport,
  ): Promise<ReportResponse> {
    return this.signing.handOver(caller, id, version);
  }

  @Route({
    method: 'POST',
    path: 'take-back',
    permission: 'reports:write',
    summary: 'Make a handed-over report a draft again',
    tag,
    operation: 'takeBackReport',
    response: reportResponse,
  })
  takeBack(
    @Caller() caller: CallerIdentity,
    @Param('id', { schema: idParameter }) id: string,
    @Body({ schema: stepReport }) { version }: StepReport,
  ): Promise<ReportResponse> {
    return this.signing.takeBack(caller, id, version);
  }

  @Route({
    method: 'POST',
    path: 'sign',
    permission: 'reports:sign',
    summary: 'Sign a report with the password given again; what stands against it is listed in `errors`',
    tag,
    operation: 'signReport',
    response: reportResponse,
    callsPerMinute: SIGNATURES_A_MINUTE,
  })
  sign(
    @Caller() caller: CallerIdentity,
    @Param('id', { schema: idParameter }) id: string,
    @Body({ schema: signReport }) body: SignReport,
  ): Promise<ReportResponse> {
    return this.signing.sign(caller, id, body);
  }

  @Route({
    method: 'POST',
    path: 'addenda',
    permission: 'reports:sign',
    summary: 'Add to a signed report',
    tag,
    operation: 'addReportAddendum',
    status: 201,
    response: reportResponse,
  })
  addAddendum(
    @Caller() caller: CallerIdentity,
    @Param('id', { schema: idParameter }) id: string,
    @Body({ schema: createAddendum }) body: CreateAddendum,
  ): Promise<ReportResponse> {
    return this.records.addAddendum(caller, id, body);
  }

  @Route({
    method: 'POST',
    path: 'communications',
    permission: 'reports:write',
    summary: 'Log who was told of a critical result, or why nobody is told yet',
    tag,
    operation: 'logReportCommunication',
    status: 201,
    response: reportResponse,
  })
  communicate(
    @Caller() caller: CallerIdentity,
    @Param('id', { schema: idParameter }) id: string,
    @Body({ schema: createCommunication }) body: CreateCommunication,
  ): Promise<ReportResponse> {
    return this.records.communicate(caller, id, body);
  }

  @Route({
    method: 'GET',
    path: 'communications',
    permission: 'reports:read',
    summary: 'List who was told of critical results',
    tag,
    operation: 'listReportCommunications',
    response: communicationList,
  })
  communications(@Caller() caller: CallerIdentity, @Param('id', { schema: idParameter }) id: string): Promise<CommunicationList> {
    return this.records.communications(caller, id);
  }

  @Route({
    method: 'GET',
    path: 'audit',
    permission: 'reports:read',
    summary: 'List who did what to a report and when, newest first',
    tag,
    operation: 'listReportAudit',
    response: reportAudit,
  })
  audit(
    @Caller() caller: CallerIdentity,
    @Param('id', { schema: idParameter }) id: string,
    @Query({ schema: listQuery }) query: ListQuery,
  ): Promise<ReportAudit> {
    return this.trail.audit(caller, id, query);
  }

  @Route({
    method: 'GET',
    path: 'provenance',
    permission: 'reports:read',
    summary: 'Tell how the first draft came to be',
    tag,
    operation: 'getReportProvenance',
    response: provenanceRecord,
  })
  provenance(@Caller() caller: CallerIdentity, @Param('id', { schema: idParameter }) id: string): Promise<ProvenanceRecord> {
    return this.trail.provenance(caller, id);
  }

  @Route({
    method: 'GET',
    path: 'priors',
    permission: 'reports:read',
    summary: 'List earlier reports of the same patient',
    tag,
    operation: 'listReportPriors',
    response: priorReports,
  })
  priors(@Caller() caller: CallerIdentity, @Param('id', { schema: idParameter }) id: string): Promise<PriorReports> {
    return this.trail.priors(caller, id);
  }

  @Route({
    method: 'GET',
    path: 'compare',
    permission: 'reports:read',
    summary: 'Compare two texts of a report, or a report with a prior one',
    tag,
    operation: 'compareReport',
    response: reportComparison,
  })
  compare(
    @Caller() caller: CallerIdentity,
    @Param('id', { schema: idParameter }) id: string,
    @Query({ schema: compareQuery }) query: CompareQuery,
  ): Promise<ReportComparison> {
    return this.trail.compare(caller, id, query);
  }
}

import { Readable } from 'node:stream';
import { Body, Controller, Query, StreamableFile } from '@nestjs/common';
import { Caller, type CallerIdentity, Route } from '@trivium/platform/http';
import { ComplianceService } from './compliance.service';
import {
  type ComplianceRules,
  complianceRules,
  type FiringsQuery,
  firingsQuery,
  type FiringsResponse,
  firingsResponse,
  type LawResponse,
  lawResponse,
  type TriedText,
  triedText,
  type TryText,
  tryText,
} from './dto/compliance.dto';

const TAG = 'Compliance';
const PERMISSION = 'compliance:read';

/** The rules that stand between a model and people, what they found, and the law that some of them follow. */
@Controller('compliance')
export class ComplianceController {
  constructor(private readonly compliance: ComplianceService) {}

  @Route({
    method: 'GET',
    path: 'rules',
    permission: PERMISSION,
    summary: 'List every rule with its version and purpose',
    tag: TAG,
    operation: 'listComplianceRules',
    response: complianceRules,
  })
  rules(): ComplianceRules {
    return this.compliance.rules();
  }

  @Route({
    method: 'POST',
    path: 'try',
    permission: PERMISSION,
    summary: 'Show what the rules find in a text; the text is not kept',
    tag: TAG,
    operation: 'tryComplianceText',
    response: triedText,
    callsPerMinute: 60,
  })
  tryText(@Body({ schema: tryText }) body: TryText): TriedText {
    return this.compliance.tryText(body);
  }

  @Route({
    method: 'GET',
    path: 'firings',
    permission: PERMISSION,
    summary: 'Show how often each rule found something, by day',
    tag: TAG,
    operation: 'listComplianceFirings',
    response: firingsResponse,
  })
  firings(@Caller() caller: CallerIdentity, @Query({ schema: firingsQuery }) query: FiringsQuery): Promise<FiringsResponse> {
    return this.compliance.firings(caller.organisationId, query);
  }

  @Route({
    method: 'GET',
    path: 'firings/export',
    permission: PERMISSION,
    summary: 'Download how often each rule found something, by day, as CSV',
    tag: TAG,
    operation: 'exportComplianceFirings',
    produces: 'text/csv',
    callsPerMinute: 30,
  })
  async export(@Caller() caller: CallerIdentity, @Query({ schema: firingsQuery }) query: FiringsQuery): Promise<StreamableFile> {
    const csv = await this.compliance.export(caller.organisationId, query);
    const disposition = `attachment; filename="compliance-${query.from}-${query.to}.csv"`;
    return new StreamableFile(Readable.from([csv]), { type: 'text/csv; charset=utf-8', disposition });
  }

  @Route({
    method: 'GET',
    path: 'law',
    permission: PERMISSION,
    summary: 'Show the facts of the law that the program follows, with dates and sources',
    tag: TAG,
    operation: 'listComplianceLaw',
    response: lawResponse,
  })
  law(): LawResponse {
    return this.compliance.law();
  }
}

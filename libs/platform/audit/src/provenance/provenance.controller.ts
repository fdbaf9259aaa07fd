import { Controller, Inject, Param } from '@nestjs/common';
import { Caller, type CallerIdentity, idParameter, Route } from '@trivium/platform/http';
import { provenanceRecord, type ProvenanceRecord } from './provenance-record';
import { ProvenanceService } from './provenance.service';

@Controller('provenance')
export class ProvenanceController {
  constructor(@Inject(ProvenanceService) private readonly provenance: ProvenanceService) {}

  @Route({
    method: 'GET',
    path: ':id',
    permission: 'signed-in',
    summary: 'Show how a generated text came to be',
    tag: 'audit',
    operation: 'getProvenance',
    response: provenanceRecord,
  })
  get(@Caller() caller: CallerIdentity, @Param('id', { schema: idParameter }) id: string): Promise<ProvenanceRecord> {
    return this.provenance.get(caller.organisationId, id);
  }
}

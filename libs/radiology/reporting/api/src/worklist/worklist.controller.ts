import { Controller, Inject, Query } from '@nestjs/common';
import { Caller, type CallerIdentity, type Page, Route } from '@trivium/platform/http';
import { type WorklistItem, type WorklistQuery, worklistQuery, worklistResponse } from '../dto/worklist.dto';
import { WorklistService } from './worklist.service';

@Controller('worklist')
export class WorklistController {
  constructor(@Inject(WorklistService) private readonly worklist: WorklistService) {}

  @Route({
    method: 'GET',
    permission: 'reports:read',
    summary: 'List orders and reports together, the most urgent first',
    tag: 'worklist',
    operation: 'listWorklist',
    response: worklistResponse,
  })
  list(@Caller() caller: CallerIdentity, @Query({ schema: worklistQuery }) query: WorklistQuery): Promise<Page<WorklistItem>> {
    return this.worklist.list(caller, query);
  }
}

import { Body, Controller, Query } from '@nestjs/common';
import { Caller, type CallerIdentity, Route } from '@trivium/platform/http';
import { CostsService } from './costs.service';
import {
  type BudgetsResponse,
  budgetsResponse,
  type CostEstimate,
  costEstimate,
  type EstimateCost,
  estimateCost,
  type SaveBudgets,
  saveBudgets,
  type UsageQuery,
  usageQuery,
  type UsageResponse,
  usageResponse,
} from './dto/costs.dto';

const TAG = 'Model costs';
const PERMISSION = 'inference:manage';

/** What models cost the caller's organisation. */
@Controller('inference')
export class CostsController {
  constructor(private readonly costs: CostsService) {}

  @Route({
    method: 'GET',
    path: 'usage',
    permission: PERMISSION,
    summary: 'Sum up calls, tokens and costs of some days by model, user or day',
    tag: TAG,
    operation: 'getInferenceUsage',
    response: usageResponse,
    callsPerMinute: 60,
  })
  usage(@Caller() caller: CallerIdentity, @Query({ schema: usageQuery }) query: UsageQuery): Promise<UsageResponse> {
    return this.costs.usage(caller.organisationId, query);
  }

  @Route({
    method: 'GET',
    path: 'budgets',
    permission: PERMISSION,
    summary: 'Show the budgets for models and what is used of them',
    tag: TAG,
    operation: 'getInferenceBudgets',
    response: budgetsResponse,
  })
  listBudgets(@Caller() caller: CallerIdentity): Promise<BudgetsResponse> {
    return this.costs.listBudgets(caller.organisationId);
  }

  @Route({
    method: 'PUT',
    path: 'budgets',
    permission: PERMISSION,
    summary: 'Replace all budgets for models',
    tag: TAG,
    operation: 'saveInferenceBudgets',
    response: budgetsResponse,
    callsPerMinute: 30,
  })
  saveBudgets(@Caller() caller: CallerIdentity, @Body({ schema: saveBudgets }) body: SaveBudgets): Promise<BudgetsResponse> {
    return this.costs.saveBudgets(caller, body);
  }

  @Route({
    method: 'POST',
    path: 'estimate',
    permission: 'signed-in',
    summary: 'Estimate what a text would cost with a model, before it is sent',
    tag: TAG,
    operation: 'estimateInferenceCost',
    response: costEstimate,
    callsPerMinute: 120,
  })
  estimate(@Caller() caller: CallerIdentity, @Body({ schema: estimateCost }) body: EstimateCost): Promise<CostEstimate> {
    return this.costs.estimate(caller.organisationId, body);
  }
}

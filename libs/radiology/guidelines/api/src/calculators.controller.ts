import { Body, Controller } from '@nestjs/common';
import { Route } from '@trivium/platform/http';
import {
  type GrowthRequest,
  growthRequest,
  type GrowthResponse,
  growthResponse,
  type RiskRequest,
  riskRequest,
  type RiskResponse,
  riskResponse,
} from './dto/calculators.dto';
import { GuidelinesService } from './guidelines.service';

/** Growth and risk of a lung nodule. */
@Controller()
export class CalculatorsController {
  constructor(private readonly guidelines: GuidelinesService) {}

  @Route({
    method: 'POST',
    path: 'growth',
    permission: 'reports:read',
    summary: 'Compute volume change, doubling time and growth by each definition',
    tag: 'guidelines',
    operation: 'computeGrowth',
    response: growthResponse,
  })
  growth(@Body({ schema: growthRequest }) body: GrowthRequest): GrowthResponse {
    return this.guidelines.growth(body);
  }

  @Route({
    method: 'POST',
    path: 'risk',
    permission: 'reports:read',
    summary: 'Compute the probability of malignancy by the Mayo, Brock and Peking University models',
    tag: 'guidelines',
    operation: 'computeRisk',
    response: riskResponse,
  })
  risk(@Body({ schema: riskRequest }) body: RiskRequest): RiskResponse {
    return this.guidelines.risk(body);
  }
}

import { Body, Controller } from '@nestjs/common';
import { Route } from '@trivium/platform/http';
import {
  type EvaluatedGuideline,
  evaluatedGuideline,
  type EvaluateGuidelineRequest,
  evaluateGuidelineRequest,
  type GuidelinePacks,
  guidelinePacks,
} from './dto/guidelines.dto';
import { GuidelinesService } from './guidelines.service';

@Controller('guidelines')
export class GuidelinesController {
  constructor(private readonly guidelines: GuidelinesService) {}

  @Route({
    method: 'GET',
    permission: 'reports:read',
    summary: 'List the guidelines with their version, cells and how far each was checked',
    tag: 'guidelines',
    operation: 'listGuidelines',
    response: guidelinePacks,
  })
  list(): GuidelinePacks {
    return this.guidelines.packs();
  }

  @Route({
    method: 'POST',
    path: 'evaluate',
    permission: 'reports:read',
    summary: 'Read a guideline’s table for one finding',
    tag: 'guidelines',
    operation: 'evaluateGuideline',
    response: evaluatedGuideline,
  })
  evaluate(@Body({ schema: evaluateGuidelineRequest }) body: EvaluateGuidelineRequest): EvaluatedGuideline {
    return this.guidelines.evaluate(body);
  }
}

import { Module } from '@nestjs/common';
import { CalculatorsController } from './calculators.controller';
import { GuidelinesController } from './guidelines.controller';
import { GuidelinesService } from './guidelines.service';

/** Guideline tables, growth and risk over HTTP. Needs nothing but the HTTP module of the platform. */
@Module({
  controllers: [GuidelinesController, CalculatorsController],
  providers: [GuidelinesService],
})
export class GuidelinesModule {}

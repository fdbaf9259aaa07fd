import { Module } from '@nestjs/common';
import { FindingsController } from './findings.controller';
import { FindingsService } from './findings.service';

/** Dictations read into findings. Needs nothing of the platform but its HTTP module. */
@Module({ controllers: [FindingsController], providers: [FindingsService] })
export class FindingsModule {}

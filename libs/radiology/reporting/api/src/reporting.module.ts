import { Module } from '@nestjs/common';
import { ReportRepository } from './report.repository';
import { ReportingController } from './reporting.controller';
import { ReportingService } from './reporting.service';

@Module({ controllers: [ReportingController], providers: [ReportingService, ReportRepository], exports: [ReportingService] })
export class ReportingModule {}

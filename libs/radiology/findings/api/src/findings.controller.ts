import { Body, Controller } from '@nestjs/common';
import { ReaderLanguage, Route } from '@trivium/platform/http';
import type { UiLanguage } from '@trivium/shared/kernel';
import { type ExtractedFindings, extractedFindings, type ExtractFindings, extractFindings } from './dto/findings.dto';
import { FindingsService } from './findings.service';

@Controller('findings')
export class FindingsController {
  constructor(private readonly findings: FindingsService) {}

  @Route({
    method: 'POST',
    path: 'extract',
    permission: 'reports:read',
    summary: 'Read a dictation into findings',
    tag: 'findings',
    operation: 'extractFindings',
    response: extractedFindings,
  })
  extract(@ReaderLanguage() language: UiLanguage, @Body({ schema: extractFindings }) body: ExtractFindings): ExtractedFindings {
    return this.findings.extract(body, language);
  }
}

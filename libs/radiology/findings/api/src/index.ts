export { type ExtractedFindings, extractedFindings, type ExtractFindings, extractFindings, findingResponse } from './dto/findings.dto';
export { findingsErrors } from './findings.errors';
export { FindingsModule } from './findings.module';
export { FindingsService } from './findings.service';

export { type EvaluatedGuideline, evaluatedGuideline } from './dto/guidelines.dto';
export { GuidelinesModule } from './guidelines.module';

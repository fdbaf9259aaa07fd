import { readTextRules } from '../rules/read-sentiment-rules';
import type { RuleOpinion } from '../sentiment';
import { readEntitySentiment } from './read-entity-sentiment';

/** What the rules say of a text, or of one company in it. Languages without a lexicon are silent. */
export function readSentimentRules(text: string, language: string, entity?: string): RuleOpinion {
  return entity === undefined ? readTextRules(text, language) : readEntitySentiment(text, language, entity);
}

import type { SentimentAnswer, SentimentQuestion } from '@trivium/finance/sentiment/domain';
import type { OrganisationId } from '@trivium/shared/kernel';

/** Whoever judges texts for other capabilities: the organisation's active model, the shipped one where it has none. */
export abstract class SentimentAnalyst {
  /** One answer for each question, in their order. Pure work on the processor: no transaction may be open. */
  abstract analyse(organisationId: OrganisationId, questions: readonly SentimentQuestion[]): Promise<readonly SentimentAnswer[]>;

  /** The version that answers now, as answers name it. */
  abstract versionOf(organisationId: OrganisationId): Promise<string>;
}

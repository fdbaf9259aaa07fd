import type { EventType } from '@trivium/finance/news/domain';
import type { SentimentLabel } from '@trivium/finance/sentiment/domain';

/** What is asked of the stories; lists are alternatives. */
export interface StoryQuery {
  /** Keys of companies. */
  readonly entityKeys?: readonly string[];
  readonly languages?: readonly string[];
  readonly eventTypes?: readonly EventType[];
  readonly labels?: readonly (SentimentLabel | 'abstained')[];
  readonly sourceIds?: readonly string[];
  /** Ways to read a search; all words of one of them must occur. */
  readonly wordSets?: readonly (readonly string[])[];
  /** Told at or after. */
  readonly from?: Date;
  /** First told before. */
  readonly to?: Date;
  /** Stories that were joined into another too: whoever shows them must learn it. */
  readonly hasJoined?: boolean;
  /** As known at this moment; now when absent. */
  readonly asOf?: Date;
}

/** Parts of a statement on `story_version v`, with its parameters. */
export interface Condition {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The rows that a query finds. Words and companies go through `story_word`, whose text comparisons row-level security lets an index answer. */
export function conditionOf(query: StoryQuery, organisationId: string): Condition {
  const parameters: unknown[] = [organisationId];
  const place = (value: unknown): string => `$${parameters.push(value)}`;
  const parts = ['v.organisation_id = $1', ...(query.hasJoined ? [] : ['v.successor_id IS NULL'])];
  if (query.asOf === undefined) parts.push('v.valid_to IS NULL');
  else {
    const at = place(query.asOf);
    // What was last heard of after the moment was not known at it: said for the index, in whose order a page is read.
    parts.push(`v.last_ingested_at <= ${at} AND v.valid_from <= ${at} AND (v.valid_to IS NULL OR v.valid_to > ${at})`);
  }
  if (query.entityKeys) {
    const keys = place(query.entityKeys);
    const words = place(query.entityKeys.map((key) => `=${key}`));
    parts.push(`v.story_id IN (SELECT w.story_id FROM story_word w WHERE w.organisation_id = $1 AND w.word = ANY(${words}::text[]))`);
    parts.push(`v.entity_keys && ${keys}::text[]`);
  }
  if (query.wordSets)
    parts.push(
      query.wordSets.length === 0
        ? 'false'
        : `(${query.wordSets.map((words) => wordsCondition(place(words), place(words.length))).join(' OR ')})`,
    );
  if (query.languages) parts.push(`v.languages && ${place(query.languages)}::text[]`);
  if (query.eventTypes) parts.push(`v.event_type = ANY(${place(query.eventTypes)}::text[])`);
  if (query.sourceIds) parts.push(`v.source_ids && ${place(query.sourceIds)}::uuid[]`);
  if (query.labels) {
    const labels = place(query.labels.filter((label) => label !== 'abstained'));
    const isAbstained = place(query.labels.includes('abstained'));
    parts.push(`((v.label = ANY(${labels}::text[]) AND NOT v.is_abstained) OR (v.is_abstained AND ${isAbstained}::boolean))`);
  }
  if (query.from) parts.push(`v.last_published_at >= ${place(query.from)}`);
  if (query.to) parts.push(`v.first_published_at < ${place(query.to)}`);
  return { sql: parts.join(' AND '), parameters };
}

/**
 * All words occur in items of the story; that they do in this version is looked at again, for the index knows every text that ever was. CASE keeps this order: the
 * planner would sooner read the items of every story. Items are looked up one by one, because a list of ids beside the condition of row-level security was
 * answered by reading all items of the organisation.
 */
function wordsCondition(words: string, count: string): string {
  return `CASE WHEN v.story_id IN (SELECT w.story_id FROM story_word w WHERE w.organisation_id = $1 AND w.word = ANY(${words}::text[]) GROUP BY w.story_id HAVING count(*) = ${count}::int)
    THEN (SELECT count(DISTINCT term) FROM unnest(v.item_ids) AS own (id)
      CROSS JOIN LATERAL (SELECT i.terms FROM news_item i WHERE i.id = own.id OFFSET 0) AS item CROSS JOIN unnest(item.terms) AS term
      WHERE term = ANY(${words}::text[])) = ${count}::int
    ELSE false END`;
}

import { type Field, FIELDS, type PerField } from './field-terms';
import { CHUNKS_PER_BLOCK } from './posting-block';

/** Scores are rounded here, in the database: sums in another order differ in the last digits and would order ties differently. */
export const rounded = (score: string): string => `round((${score}) * 1e9) / 1e9`;

/** Where an entry keeps how often its term stands in a field: bits from the right, and their mask; see `packEntry`. */
const COUNT_BITS: PerField<readonly [shift: number, mask: number]> = {
  body: [15, 1023],
  title: [25, 31],
  headings: [30, 31],
  aliases: [35, 63],
};
const PLACE_SHIFT = 41;
const LENGTH_MASK = 32_767;
/** Everything between body count and place: most postings have nothing there. */
const OTHER_FIELDS = '(entry >> 25) & 65535';

const AVERAGE_OF: PerField<string> = { title: '$15::float8', headings: '$16::float8', body: '$17::float8', aliases: '$18::float8' };

/** Frequency of a term in one field, weighted and discounted by length. Parameters $7 to $14: weight, and b divided by the average length, per field. */
function fieldFrequency(field: Field): string {
  const first = 7 + FIELDS.indexOf(field) * 2;
  const [shift, mask] = COUNT_BITS[field];
  const count = `((entry >> ${shift}) & ${mask})`;
  const length = field === 'body' ? `(entry & ${LENGTH_MASK})` : `lengths_${field}[(entry >> ${PLACE_SHIFT})::int + 1]`;
  // w · tf ÷ (1 − b + b · length ÷ average), and $first+1 is b ÷ average.
  return `CASE WHEN ${count} = 0 THEN 0 ELSE $${first}::float8 * ${count} / (1 + $${first + 1}::float8 * (${length} - ${AVERAGE_OF[field]})) END`;
}

const OTHERS = FIELDS.filter((field) => field !== 'body').map(fieldFrequency);
const WEIGHTED_FREQUENCY = `${fieldFrequency('body')} + CASE WHEN ${OTHER_FIELDS} = 0 THEN 0 ELSE ${OTHERS.join(' + ')} END`;

/**
 * One row per query term and chunk that holds it. LATERAL with OFFSET 0 makes the planner read one range of the postings' primary key per term
 * whatever it believes about sizes: the embedded database never gathers statistics.
 */
export const CONTRIBUTIONS = `
  SELECT q.term, q.weight, p.version, p.block * ${CHUNKS_PER_BLOCK} + e.place AS ordinal, b.section_ordinals[e.place + 1] AS section_ordinal,
    b.section_chunks[e.place + 1] AS section_chunks, e.frequency,
    q.weight * ($6::float8 + 1) * e.frequency / (e.frequency + $6::float8) AS contribution
  FROM unnest($3::text[], $4::float8[]) AS q (term, weight)
  CROSS JOIN LATERAL (
    SELECT version, block, entries FROM retrieval_posting
    WHERE organisation_id = $1 AND collection_id = $2 AND term = q.term AND version = ANY($5::bigint[]) OFFSET 0
  ) AS p
  CROSS JOIN LATERAL (
    SELECT section_ordinals, section_chunks, lengths_title, lengths_headings, lengths_aliases FROM retrieval_block
    WHERE organisation_id = $1 AND version = p.version AND block = p.block OFFSET 0
  ) AS b
  CROSS JOIN LATERAL (SELECT (entry >> ${PLACE_SHIFT})::int AS place, ${WEIGHTED_FREQUENCY} AS frequency FROM unnest(p.entries) AS entry OFFSET 0) AS e
  WHERE e.frequency > 0`;

/**
 * What each query term adds in each field to the chunks `$19` (version), `$20` (ordinal). A chunk's entry is found by halving: entries are sorted
 * by place, and `width_bucket` counts those that come before the next place.
 */
export const EXPLANATIONS = `
  SELECT h.version || ':' || h.ordinal AS key, q.term, f.field, q.weight * ($6::float8 + 1) * f.frequency / (e.total + $6::float8) AS weight
  FROM unnest($19::bigint[], $20::int[]) AS h (version, ordinal)
  CROSS JOIN unnest($3::text[], $4::float8[]) AS q (term, weight)
  CROSS JOIN LATERAL (
    SELECT entries[width_bucket(((h.ordinal % ${CHUNKS_PER_BLOCK} + 1)::bigint << ${PLACE_SHIFT}) - 1, entries)] AS entry FROM retrieval_posting
    WHERE organisation_id = $1 AND collection_id = $2 AND term = q.term AND version = h.version AND block = h.ordinal / ${CHUNKS_PER_BLOCK}
      AND version = ANY($5::bigint[]) OFFSET 0
  ) AS p
  CROSS JOIN LATERAL (
    SELECT lengths_title, lengths_headings, lengths_aliases FROM retrieval_block
    WHERE organisation_id = $1 AND version = h.version AND block = h.ordinal / ${CHUNKS_PER_BLOCK} OFFSET 0
  ) AS b
  CROSS JOIN LATERAL (
    SELECT ${FIELDS.map((field) => `${fieldFrequency(field)} AS in_${field}`).join(', ')}, ${WEIGHTED_FREQUENCY} AS total OFFSET 0
  ) AS e
  CROSS JOIN LATERAL (VALUES ${FIELDS.map((field) => `('${field}', in_${field})`).join(', ')}) AS f (field, frequency)
  WHERE (p.entry >> ${PLACE_SHIFT}) = h.ordinal % ${CHUNKS_PER_BLOCK} AND f.frequency > 0
  ORDER BY weight DESC, q.term COLLATE "C", f.field`;

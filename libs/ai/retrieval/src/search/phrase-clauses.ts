import type { ChunkRecord } from '../lexical/lexical-search.repository';
import type { QueryClause } from '../query/parse-query';
import { clauseMatcher } from '../query/phrase-match';

/**
 * A test of chunks for what postings cannot tell: that the words of a phrase follow each other. Other names are indexed but kept nowhere as text; that
 * their terms are there has to be enough.
 */
export function phraseFilter(clauses: readonly QueryClause[]): ((row: ChunkRecord) => boolean) | undefined {
  const matchers = clauses.filter(({ kind, field }) => kind === 'phrase' && field !== 'aliases').map(clauseMatcher);
  if (matchers.length === 0) return undefined;
  return ({ text, language, section_path: path }) => {
    const fields = { title: path.at(-1) ?? '', headings: path.slice(0, -1).join('\n') };
    return matchers.every((isHeldBy) => isHeldBy({ text, language, fields }).isSatisfied);
  };
}

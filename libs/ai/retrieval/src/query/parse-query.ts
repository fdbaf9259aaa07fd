import type { Field } from '../lexical/field-terms';
import { readQuoted, readWord } from './query-scanner';

/** What a user restricts a search to. A half-open span of UTF-16 code units covers sign, field and quotation marks in the query as typed. */
export interface QueryClause {
  readonly kind: 'word' | 'phrase';
  /** The word or phrase itself, without sign, field and quotation marks. */
  readonly text: string;
  /** Where it must stand; anywhere when absent. */
  readonly field?: Field;
  readonly mode: 'must' | 'must-not';
  readonly span: { readonly start: number; readonly end: number };
}

export interface ParsedQuery {
  /** Plain words and wanted clauses' words in order, for ranking and vectors; exactly the query when it holds no clause. */
  readonly text: string;
  readonly clauses: readonly QueryClause[];
}

/** `operators`: the language of the search fields. `plain`: every character is text, for questions that programs pass on. */
export interface ParseOptions {
  readonly syntax?: 'operators' | 'plain';
}

/** What is read of a query, in UTF-16 code units: a pasted chapter is as good by its beginning. */
export const MAX_QUERY_CHARACTERS = 12_000;
/** Later clauses stay plain words. */
export const MAX_CLAUSES = 16;

const FIELD_NAMES: ReadonlyMap<string, Field> = new Map([
  ['title', 'title'],
  ['标题', 'title'],
  ['heading', 'headings'],
  ['headings', 'headings'],
  ['章节', 'headings'],
  ['body', 'body'],
  ['正文', 'body'],
  ['alias', 'aliases'],
  ['aliases', 'aliases'],
  ['别名', 'aliases'],
]);
const FIELD_PREFIX = /(title|headings?|body|alias(?:es)?|标题|章节|正文|别名)[:：]/iuy;
/** What may stand directly before an operator: `(-word)`, `，title:word`; not the letters of `e-mail` or `x"y"`. */
const BEFORE_OPERATOR = /[\s([{<（【《「『，。；！？、“”,;]/u;
const LATIN_OR_DIGIT = /[\p{sc=Latin}\p{N}]/u;
/** `y = -x + 2` excludes nothing. */
const ALGEBRA = /^\p{sc=Latin}$/u;
const DIGIT = /\p{N}/u;

function firstCharacters(query: string): string {
  const cut = query.slice(0, MAX_QUERY_CHARACTERS);
  return /[\uD800-\uDBFF]$/.test(cut) && cut.length < query.length ? cut.slice(0, -1) : cut;
}

/** The clause that starts at `start`, if the characters there are one. */
function readClause(query: string, start: number): QueryClause | undefined {
  const before = query.charAt(start - 1);
  const isAtStart = start === 0 || BEFORE_OPERATOR.test(before);
  const sign = isAtStart ? /^[+-]/.exec(query.charAt(start))?.[0] : undefined;
  let at = start + (sign === undefined ? 0 : 1);
  let field: Field | undefined;
  if (isAtStart) {
    FIELD_PREFIX.lastIndex = at;
    const prefix = FIELD_PREFIX.exec(query);
    field = FIELD_NAMES.get(prefix?.[1]?.toLowerCase() ?? '');
    if (prefix !== null) at += prefix[0].length;
  }
  const mode = sign === '-' ? 'must-not' : 'must';
  // Chinese has no space before a quotation; after a Latin letter or digit the straight mark means inches or is stray.
  const canQuote = at > start || query.charAt(at) === '“' || !LATIN_OR_DIGIT.test(before);
  const quoted = canQuote ? readQuoted(query, at) : undefined;
  if (quoted !== undefined) return { kind: 'phrase', text: quoted.text, field, mode, span: { start, end: quoted.end } };
  // A bare word restricts nothing; `-5` and `+49` are numbers.
  if (at === start || (field === undefined && DIGIT.test(query.charAt(at)))) return undefined;
  const word = readWord(query, at);
  if (field === undefined && word !== undefined && ALGEBRA.test(word.text)) return undefined;
  return word === undefined ? undefined : { kind: 'word', text: word.text, field, mode, span: { start, end: word.end } };
}

function readClauses(query: string): QueryClause[] {
  const clauses: QueryClause[] = [];
  for (let at = 0; at < query.length && clauses.length < MAX_CLAUSES;) {
    const clause = readClause(query, at);
    if (clause !== undefined) clauses.push(clause);
    at = clause?.span.end ?? at + 1;
  }
  return clauses;
}

/** Two pieces one after the other, with a space where quotation marks were all that kept two words apart. */
function glued(before: string, after: string): string {
  const needsSpace = /[\p{L}\p{N}]$/u.test(before) && LATIN_OR_DIGIT.test(after.charAt(0));
  return needsSpace || (/[\p{sc=Latin}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) ? `${before} ${after}` : before + after;
}

/**
 * Reads what a user typed into a search field. `"exact words"` and `“…”` are phrases; `title:`, `heading:`, `body:` and `alias:` (标题 章节 正文 别名, also
 * with a full-width colon) bind a word or phrase to a field; `-` excludes, `+` requires. Everything else, also a stray quotation mark, `C++`,
 * `10:30`, an address or a dash, is plain text. A query that only excludes has nothing to look for, so it is plain text too. Never throws; linear time.
 */
export function parseQuery(query: string, { syntax = 'operators' }: ParseOptions = {}): ParsedQuery {
  const read = firstCharacters(query);
  const clauses = syntax === 'plain' ? [] : readClauses(read);
  if (clauses.length === 0) return { text: read, clauses };
  let joined = '';
  let copied = 0;
  for (const { span, mode, text } of clauses) {
    joined = glued(joined + read.slice(copied, span.start), mode === 'must' ? text : '');
    copied = span.end;
  }
  const text = glued(joined, read.slice(copied)).trim();
  return /[\p{L}\p{N}]/u.test(text) ? { text, clauses } : { text: read, clauses: [] };
}

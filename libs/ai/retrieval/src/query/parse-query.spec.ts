import { MAX_CLAUSES, MAX_QUERY_CHARACTERS, parseQuery, type QueryClause } from './parse-query';
import { SeededRandom } from '@trivium/shared/kernel';
import { randomString } from './random-strings.fixture';

/** Clauses as short notes: `must-not title phrase: working memory`. */
function notes(query: string): string[] {
  return parseQuery(query).clauses.map(({ mode, field, kind, text }) => [mode, field, `${kind}:`, text].filter(Boolean).join(' '));
}

describe('parseQuery', () => {
  it.each([
    ['"working memory"', 'must phrase: working memory'],
    ['“working memory”', 'must phrase: working memory'],
    ['什么是"工作记忆"？', 'must phrase: 工作记忆'],
    ['什么是“工作记忆”？', 'must phrase: 工作记忆'],
    ['a title:memory', 'must title word: memory'],
    ['a Title:"working memory"', 'must title phrase: working memory'],
    ['a title:“working memory”', 'must title phrase: working memory'],
    ['a heading:limits', 'must headings word: limits'],
    ['a headings:limits', 'must headings word: limits'],
    ['a body:limits', 'must body word: limits'],
    ['a alias:WM', 'must aliases word: WM'],
    ['容量 标题:记忆', 'must title word: 记忆'],
    ['容量，标题：记忆', 'must title word: 记忆'],
    ['容量 章节：“长时记忆”', 'must headings phrase: 长时记忆'],
    ['容量 正文:记忆', 'must body word: 记忆'],
    ['容量 别名：WM', 'must aliases word: WM'],
    ['memory -visual', 'must-not word: visual'],
    ['记忆 -视觉', 'must-not word: 视觉'],
    ['memory -"long term"', 'must-not phrase: long term'],
    ['memory -title:sleep', 'must-not title word: sleep'],
    ['memory -title:"sleep stages"', 'must-not title phrase: sleep stages'],
    ['memory +capacity', 'must word: capacity'],
    ['memory +title:GPT-4', 'must title word: GPT-4'],
    ['language +C++', 'must word: C++'],
    ['(memory -visual)', 'must-not word: visual'],
    ['memory title:7', 'must title word: 7'],
  ])('reads %s', (query, note) => {
    expect(notes(query)).toEqual([note]);
  });

  it.each([
    'What is working memory?',
    'say "hello',
    'a " b " c',
    'a 5" x 7" photo',
    '""',
    '"?!"',
    '“unclosed',
    'unopened”',
    '「工作记忆」和『短时记忆』与《心理学》',
    'http://x',
    'see https://title:x/y and body://z',
    'at 10:30 or title:10:30',
    'C++ and C#',
    'is it -5 or +49 degrees',
    'e-mail, long- and short-term',
    '-- - + : ： "',
    'memory -- what is it',
    'memory -working- and',
    'memory - visual',
    'y = -x + 2 or y = +b',
    'f(x) = x -sin(x)',
    'title: memory',
    'subtitle:memory',
    'author:smith',
    'the title:',
    '10-20 +- 3',
    'a -.5 b',
    'don"t say "x"y',
    '-visual',
    '-“只有排除”',
    ' spaced   out ',
    '',
  ])('takes %j as plain text, unchanged', (query) => {
    expect(parseQuery(query)).toEqual({ text: query, clauses: [] });
  });

  it('keeps wanted words in the text and takes excluded ones out', () => {
    const query = 'What is “working memory” and title:capacity -visual?';
    const { text, clauses } = parseQuery(query);
    expect(text).toBe('What is working memory and capacity ?');
    expect(clauses.map(({ span }) => query.slice(span.start, span.end))).toEqual(['“working memory”', 'title:capacity', '-visual']);
  });

  it('does not glue words that only quotation marks kept apart, nor part Chinese ones', () => {
    expect(parseQuery('"working memory""capacity limit" x').text).toBe('working memory capacity limit x');
    expect(parseQuery('什么是“工作记忆”呢').text).toBe('什么是工作记忆呢');
  });

  it('finds a phrase behind a stray quotation mark', () => {
    expect(notes('say "hello "working memory" now')).toEqual(['must phrase: working memory']);
  });

  it('does not take marks far apart or around an empty line for a phrase', () => {
    expect(notes(`"${'word '.repeat(100)}word" x`)).toEqual([]);
    expect(notes('"one\n\ntwo" x')).toEqual([]);
    expect(notes('"one\ntwo" x')).toEqual(['must phrase: one\ntwo']);
  });

  it('takes every character as text in plain syntax', () => {
    const query = 'What is "working memory" -visual title:x?';
    expect(parseQuery(query, { syntax: 'plain' })).toEqual({ text: query, clauses: [] });
  });

  it('takes sixteen clauses and leaves the rest as words', () => {
    const query = Array.from({ length: 20 }, (_, index) => `+word${index}`).join(' ');
    const { text, clauses } = parseQuery(query);
    expect(clauses).toHaveLength(MAX_CLAUSES);
    expect(text.endsWith('word15 +word16 +word17 +word18 +word19')).toBe(true);
  });

  it('reads the beginning of a pasted chapter and cuts no character in two', () => {
    const { text } = parseQuery(`a${'𠮷'.repeat(MAX_QUERY_CHARACTERS)}`);
    expect(text).toHaveLength(MAX_QUERY_CHARACTERS - 1);
    expect(text).not.toMatch(/[\uD800-\uDBFF]$/);
  });

  it.each(['"', '“', '“a', '-', 'title:', '-a', '"a', ' "a b', 'a-', ' +', '标题：'])('is linear on a query of %j', (piece) => {
    const started = process.cpuUsage();
    for (let round = 0; round < 20; round += 1) parseQuery(piece.repeat(20_000));
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(5_000);
  });

  it('never throws, keeps spans in order and inside, and keeps plain text, on 5,000 random queries', () => {
    const random = new SeededRandom(20_261_125);
    let clauseCount = 0;
    for (let round = 0; round < 5_000; round += 1) {
      const query = randomString(random, 24);
      const { text, clauses } = parseQuery(query);
      clauseCount += clauses.length;
      if (clauses.length === 0) expect(text).toBe(query);
      expect(plainPieces(query, clauses).every((piece) => text.includes(piece))).toBe(true);
      let end = 0;
      for (const { span, text: own, mode } of clauses) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        expect(query.slice(span.start, span.end)).toContain(own);
        if (mode === 'must') expect(text).toContain(own);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(query.length);
      expect(parseQuery(query, { syntax: 'plain' })).toEqual({ text: query, clauses: [] });
    }
    expect(clauseCount).toBeGreaterThan(500);
  });
});

/** What stands between the clauses. */
function plainPieces(query: string, clauses: readonly QueryClause[]): string[] {
  const edges = [0, ...clauses.flatMap(({ span }) => [span.start, span.end]), query.length];
  return edges.flatMap((edge, index) => (index % 2 === 0 ? [query.slice(edge, edges[index + 1]).trim()] : []));
}

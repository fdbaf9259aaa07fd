import { foldText } from '../consistency/reading/folded-text';
import { CRITICAL_LEVELS, type CriticalCode, type CriticalLevel, type CriticalResult } from './critical-result';
import { CRITICAL_RULES, type CriticalRule } from './critical-rules';
import { isStatedAt } from './statement';

/**
 * Results that must be told to somebody at once, by the level of the ACR practice parameter for communication. Reads both languages whatever `language` says. What is denied,
 * asked for, hypothetical, history or resolved is no result.
 */
export function findCriticalResults(text: string, language?: 'en' | 'zh'): CriticalResult[] {
  void language;
  const folded = foldText(text);
  const found = new Map<CriticalCode, CriticalResult>();
  const sentences = sentencesOf(folded.text);
  for (const [index, sentence] of sentences.entries()) {
    const next = sentences[index + 1]?.text ?? '';
    for (const rule of CRITICAL_RULES) {
      if (found.has(rule.code)) continue;
      const place = placeIn({ sentence, next, rule });
      if (!place) continue;
      const span = folded.spanOf(sentence.start + place.start, sentence.start + place.end);
      found.set(rule.code, { code: rule.code, level: CRITICAL_LEVELS[rule.code], span });
    }
  }
  return [...found.values()].sort((one, other) => one.level - other.level || one.span[0] - other.span[0]);
}

/** The most urgent level of the results, or undefined when there is none. */
export function acrCategoryOf(results: readonly CriticalResult[]): CriticalLevel | undefined {
  return results.length === 0 ? undefined : (Math.min(...results.map(({ level }) => level)) as CriticalLevel);
}

interface CriticalSentence {
  readonly text: string;
  readonly start: number;
}

const SENTENCE = /[。!?;\n]|\.(?=\s|$)/g;

function sentencesOf(text: string): CriticalSentence[] {
  const sentences: CriticalSentence[] = [];
  let start = 0;
  const add = (end: number): void => {
    const sentence = text.slice(start, end);
    if (/[a-z\u4e00-\u9fff]{2}/.test(sentence)) sentences.push({ text: sentence, start });
    start = end;
  };
  for (const match of text.matchAll(SENTENCE)) add(match.index + 1);
  add(text.length);
  return sentences;
}

/** A sign in two parts (air, and the shift it causes) may stand in two sentences. */
function placeIn(place: {
  readonly sentence: CriticalSentence;
  readonly next: string;
  readonly rule: CriticalRule;
}): { readonly start: number; readonly end: number } | undefined {
  const { sentence, next, rule } = place;
  const { text } = sentence;
  const both = rule.with ? `${text} ${next}` : '';
  for (const match of text.matchAll(rule.needs)) {
    const clause = clauseAround(text, match.index, match.index + match[0].length);
    if (rule.with && !rule.with.test(both)) continue;
    if (rule.without?.test(rule.with ? both : clause)) continue;
    if (!isStatedAt(text, match.index, match.index + match[0].length)) continue;
    return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

const CLAUSE_END = /,(?= ?(?:but|however|although|now|with new)|[^,]{0,60}(?:见|示|考虑))|但|然而| but | however /g;

/** The clause of a match: what stands behind a `but` qualifies something else. */
function clauseAround(text: string, start: number, end: number): string {
  let from = 0;
  let to = text.length;
  for (const match of text.matchAll(CLAUSE_END)) {
    const at = match.index + match[0].length;
    if (at <= start) from = at;
    else if (match.index >= end && to === text.length) to = match.index;
  }
  return text.slice(from, to);
}

import {
  type CompanyBook,
  type CompanyMention,
  foldPlaces,
  largeWords,
  nameKey,
  recogniseCompanies,
} from '@trivium/finance/companies/domain';
import { indexTerms, isLanguage } from '@trivium/shared/language';
import type { EventType } from '../story';
import { coreTitle } from './core-title';
import { readActs } from './event-acts';
import { eventTypeOf } from './event-type';
import { macroSubjects } from './macro-subjects';
import { type NewsNumber, readNumbers } from './read-numbers';
import { readPeriods } from './periods';
import { hashText } from './text-hash';

/** What of an item is compared with others. Plain data, so that it can be kept beside the item. */
export interface ItemFacts {
  readonly id: string;
  /** Decides between equals, the same whenever the item arrives: its link or text, never its id or place. */
  readonly key: string;
  readonly publishedAtMs: number;
  readonly language: string;
  readonly eventType: EventType;
  /** Keys of who the title names (of who the excerpt names where the title names nobody), tickers where known. Sorted. */
  readonly entities: readonly string[];
  readonly numbers: readonly NewsNumber[];
  /** Of title and excerpt: a number of one title may stand in the other's text. */
  readonly allNumbers: readonly NewsNumber[];
  readonly periods: readonly string[];
  /** Hashes of the title's terms, sorted, each once. */
  readonly terms: readonly number[];
  /** Which way it goes, for reports without numbers. */
  readonly direction: -1 | 0 | 1;
  /** What happened to whom it is about, where that hardly happens twice. Sorted; absent of items that were read before it was looked for. */
  readonly acts?: readonly string[];
}

export interface FactSource {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly excerpt?: string;
  readonly language: string;
  readonly publishedAtMs: number;
}

const READ_EXCERPT = 1_000;
const MOST_ENTITIES = 8;
const MOST_TERMS = 60;
const MOST_LARGE = 3;
/** Of Standard & Poor's, Fitch and Moody's; a letter alone may be anything. */
const GRADES =
  /(?<![\p{L}\p{N}])(?:A{2,3}[+-]?|A[+-]|B{2,3}[+-]?|B[+-]|C{2,3}[+-]?|Aaa|A[1-3]|Aa[1-3]|Baa[1-3]|Ba[1-3]|B[1-3]|Caa[1-3])(?![\p{L}\p{N}])/gu;

/** Who is meant, so that two ways of writing meet: the ticker, else the folded name. */
export function entityKey({ symbol, name }: Pick<CompanyMention, 'symbol' | 'name'>): string {
  return symbol ?? nameKey(name);
}

/** Reads what an item says: who, what, how much, when. Pure: the same text gives the same facts. */
export function readFacts(
  item: FactSource,
  book: CompanyBook,
): { readonly facts: ItemFacts; readonly mentions: readonly CompanyMention[] } {
  const { id, key, language, publishedAtMs } = item;
  const title = coreTitle(item.title);
  const excerpt = (item.excerpt ?? '').slice(0, READ_EXCERPT);
  const inTitle = recogniseCompanies(title, language, book);
  const inExcerpt = excerpt === '' ? [] : recogniseCompanies(excerpt, language, book);
  const named = inTitle.length > 0 ? inTitle : inExcerpt;
  const eventType = eventTypeOf(title, excerpt);
  const keys = new Set(named.map(entityKey));
  // Economic news name no company: what they are about and where takes its place.
  if (eventType === 'macro' || (keys.size === 0 && eventType === 'other')) for (const subject of macroSubjects(title)) keys.add(subject);
  // German writes every noun large; elsewhere a large word is likely somebody's name, though nobody knows whose.
  if (keys.size === 0 && language !== 'de') for (const word of largeWords(title, MOST_LARGE)) keys.add(word);
  const numbers = readNumbers(title, language);
  const periods = readPeriods(title);
  const direction = directionOf(title);
  const facts: ItemFacts = {
    id,
    key,
    publishedAtMs,
    language,
    eventType,
    entities: [...keys].slice(0, MOST_ENTITIES).sort(),
    numbers,
    allNumbers: excerpt === '' ? numbers : [...numbers, ...readNumbers(excerpt, language)],
    periods,
    // Without the names: whom it is about is compared by itself, and must not make all news of a company look alike.
    terms: termsOf(withoutSpans(title, inTitle), language),
    direction,
    acts: actsOf(title, eventType, direction),
  };
  return { facts, mentions: inTitle.length > 0 ? [...inTitle, ...inExcerpt] : inExcerpt };
}

/** Which way an outlook or a dividend goes is an act of its own, and so is each grade that a rating names. */
function actsOf(title: string, eventType: EventType, direction: ItemFacts['direction']): readonly string[] {
  const way = direction !== 0 && (eventType === 'guidance' || eventType === 'dividend') ? [`${eventType}:${direction}`] : [];
  const grades = eventType === 'rating' ? [...title.matchAll(GRADES)].map(([grade]) => `grade:${grade}`) : [];
  return [...new Set([...readActs(title), ...way, ...grades])].sort();
}

function withoutSpans(text: string, mentions: readonly CompanyMention[]): string {
  let rest = '';
  let from = 0;
  for (const { span } of mentions) {
    rest += `${text.slice(from, span.start)} `;
    from = Math.max(from, span.end);
  }
  return rest + text.slice(from);
}

function termsOf(title: string, language: string): number[] {
  const terms = indexTerms(title, isLanguage(language) ? language : undefined).map(({ term }) => hashText(term));
  return [...new Set(terms)].slice(0, MOST_TERMS).sort((first, second) => first - second);
}

const UP = ['rose', 'rise', 'rises', 'gain', 'gains', 'up', 'jump', 'jumps', 'jumped', 'surge', 'surges', 'surged', 'raises', 'raised', 'lifts', 'beats', 'upgrade', 'upgrades', 'upgraded', 'grew', 'climbs', 'climbed', 'higher', 'resumes', 'ends', 'ended', '恢复', '结束', '再開', '終了', '재개', '종료', 'beendet', 'reprend', 'reanuda', 'retoma', 'завершена', 'возобновлена', 'возобновил', '增长', '上升', '上调', '大增', '预增', '增', '増益', '上方修正', '増収', '증가', '상향', '급증', 'steigt', 'steigert', 'stieg', 'erhöht', 'hebt', 'hausse', 'relève', 'progresse', 'augmente', 'sube', 'aumenta', 'eleva', 'crece', 'sobe', 'cresce', 'выросла', 'вырос', 'выросли', 'повысил', 'повысила', 'рост', 'naik', 'tumbuh', 'melonjak']; // prettier-ignore
const DOWN = ['fell', 'fall', 'falls', 'drop', 'drops', 'dropped', 'down', 'slump', 'slumps', 'plunge', 'plunges', 'plunged', 'cuts', 'lowers', 'lowered', 'misses', 'downgrade', 'downgrades', 'downgraded', 'shrank', 'declines', 'declined', 'halts', 'halt', 'halted', 'suspends', 'suspended', 'stops', '停止', '终止', '暂停', '中断', '중단', 'stoppt', 'suspend', 'suspende', 'остановлена', 'остановил', 'приостановил', 'tumbles', 'lower', '下降', '下滑', '下调', '大跌', '预减', '减少', '降', '減益', '下方修正', '減収', '감소', '하향', '급감', 'sinkt', 'senkt', 'fiel', 'sank', 'gesunken', 'baisse', 'abaisse', 'recule', 'chute', 'baja', 'cae', 'disminuye', 'recorta', 'cai', 'corta', 'reduz', 'снизилась', 'снизился', 'снизила', 'упала', 'упал', 'сократилась', 'turun', 'anjlok', 'merosot']; // prettier-ignore

function directionOf(title: string): -1 | 0 | 1 {
  const folded = foldPlaces(title);
  const words = new Set(folded.split(/[^\p{L}-]+/u));
  const has = (list: readonly string[]): boolean =>
    list.some((word) => words.has(word) || (/[\p{sc=Han}\p{sc=Hangul}]/u.test(word) && folded.includes(word)));
  const [up, down] = [has(UP), has(DOWN)];
  return up === down ? 0 : up ? 1 : -1;
}

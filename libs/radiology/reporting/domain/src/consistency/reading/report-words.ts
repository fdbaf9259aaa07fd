import { type ScannedWord, WordScanner } from './word-scanner';
import { CONCEPTS, type ConceptEntry } from './words/concept-words';
import { ATTENUATIONS, CUES, SIDES } from './words/cue-words';
import { BONE_PARTS } from './words/bone-parts';
import { ORGANS, SITES } from './words/place-words';

export type ReportSide = 'left' | 'right' | 'bilateral';

/** What a word of a report may mean; a word may mean several things at once (`ACL`: the knee, and one ligament of it). */
export type WordMeaning =
  | { readonly kind: 'concept'; readonly concept: ConceptEntry; readonly organ?: string }
  | { readonly kind: 'organ'; readonly organ: string }
  | {
      readonly kind: 'site';
      readonly axis: string;
      readonly values: readonly string[];
      readonly organ?: string;
      readonly side?: 'left' | 'right';
    }
  | { readonly kind: 'side'; readonly side: ReportSide; readonly organ?: string }
  | { readonly kind: 'attenuation'; readonly axis: string; readonly value: string }
  | { readonly kind: 'cue'; readonly cue: string };

export type ReportWord = ScannedWord<readonly WordMeaning[]>;

/** The meanings of a term, gathered from all lists, so that the longest match decides once. */
function buildScanner(): WordScanner<readonly WordMeaning[]> {
  const meanings = new Map<string, WordMeaning[]>();
  const add = (terms: string, meaningOf: (organ: string | undefined) => WordMeaning): void => {
    for (const written of terms.split('|')) {
      const [term = '', organ] = written.split('@');
      meanings.set(term, [...(meanings.get(term) ?? []), meaningOf(organ)]);
    }
  };
  for (const concept of CONCEPTS) add(concept.terms, (organ) => ({ kind: 'concept', concept, ...(organ === undefined ? {} : { organ }) }));
  for (const { axis, values, organ, side, terms } of [...SITES, ...BONE_PARTS]) {
    add(terms, () => ({ kind: 'site', axis, values, ...(organ === undefined ? {} : { organ }), ...(side === undefined ? {} : { side }) }));
  }
  for (const { id, terms } of ORGANS) add(terms, () => ({ kind: 'organ', organ: id }));
  for (const { id, terms } of SIDES) {
    add(terms, (organ) => ({ kind: 'side', side: id as ReportSide, ...(organ === undefined ? {} : { organ }) }));
  }
  for (const { axis, value, terms } of ATTENUATIONS) add(terms, () => ({ kind: 'attenuation', axis, value }));
  for (const { id, terms } of CUES) add(terms, () => ({ kind: 'cue', cue: id }));
  addAneurysms(meanings);
  addDensities(meanings);
  const scanner = new WordScanner<readonly WordMeaning[]>();
  for (const [term, of] of meanings) scanner.add(term, of);
  return scanner;
}

/** `肾下腹主动脉瘤`: the name of every artery with 瘤 is an aneurysm of it, where the artery lies. */
function addAneurysms(meanings: Map<string, WordMeaning[]>): void {
  const aneurysm = CONCEPTS.find(({ id }) => id === 'aneurysm');
  if (!aneurysm) return;
  for (const [term, of] of [...meanings]) {
    if (!term.endsWith('动脉') || meanings.get(`${term}瘤`)?.some(({ kind }) => kind === 'concept')) continue;
    const organ = of.map((one) => ('organ' in one ? one.organ : undefined)).find((one) => one !== undefined);
    const places = of.filter(({ kind }) => kind === 'site' || kind === 'side');
    meanings.set(`${term}瘤`, [{ kind: 'concept', concept: aneurysm, ...(organ === undefined ? {} : { organ }) }, ...places]);
  }
}

/** Densities that a word holds; mixed and slight ones are left out, which may be called by either name. */
const DENSITY_WORDS: readonly (readonly [pattern: RegExp, axis: string, value: string])[] = [
  [/(?<![稍略等低])高密度|hyperdens|hyperattenuat|high (?:density|attenuation)/, 'bright', 'high'],
  [/(?<![等高])低密度|hypodens|hypoattenuat|low (?:density|attenuation)/, 'bright', 'low'],
];
const MIXED = /混杂|高低|等高|等低/;

/** `梭形高密度影`, `片状低密度影`: a thing whose name says how dense it is. */
function addDensities(meanings: Map<string, WordMeaning[]>): void {
  for (const [term, of] of meanings) {
    if (MIXED.test(term) || !of.some(({ kind }) => kind === 'concept') || of.some(({ kind }) => kind === 'attenuation')) continue;
    for (const [pattern, axis, value] of DENSITY_WORDS) if (pattern.test(term)) of.push({ kind: 'attenuation', axis, value });
  }
}

let scanner: WordScanner<readonly WordMeaning[]> | undefined;

/** The words of a folded text in their order, without overlaps. */
export function scanReportWords(text: string): ReportWord[] {
  scanner ??= buildScanner();
  return scanner.scan(text);
}

export const isCue = (word: ReportWord, ...cues: readonly string[]): boolean =>
  word.meaning.some((meaning) => meaning.kind === 'cue' && cues.includes(meaning.cue));

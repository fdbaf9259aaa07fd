import type { UiLanguage } from '@trivium/shared/kernel';
import { contentTerms } from './question-words';

/** What a course tells about itself, in book order. */
export interface CourseOutline {
  readonly language: UiLanguage;
  /** Terms that the course defines, with their section. */
  readonly definedTerms: readonly { readonly term: string; readonly section: string }[];
  /** Terms that the author marks, most marked first. */
  readonly keyTerms: readonly string[];
  readonly headings: readonly { readonly title: string; readonly level: number }[];
}

export interface SuggestedQuestion {
  readonly question: string;
  readonly about: string;
  readonly source: 'definition' | 'key-term' | 'heading';
}

const ASKS = {
  en: {
    definition: (name: string) => `What does “${name}” mean?`,
    'key-term': (name: string) => `What is an example of “${name}”?`,
    heading: (name: string) => `What should I know about “${name}”?`,
  },
  zh: {
    definition: (name: string) => `什么是${name}？`,
    'key-term': (name: string) => `请举例说明${name}。`,
    heading: (name: string) => `“${name}”主要讲了什么？`,
  },
} as const;
/** Headings that every book has. */
const FURNITURE =
  /^(?:introduction|summary|review|exercises?|references|further reading|key terms|glossary|conclusion|preface|contents|index|小结|总结|练习|习题|参考文献|前言|目录|引言|术语表?|概述|附录)/iu;

/** Questions that the course can answer, spread evenly over the book and over the kinds. The same course always gives the same list. */
export function suggestQuestions(outline: CourseOutline, limit: number): SuggestedQuestion[] {
  const ask = ASKS[outline.language];
  const of = (source: SuggestedQuestion['source'], names: readonly string[]): SuggestedQuestion[] =>
    distinct(names)
      .filter((name) => name.length >= 2 && name.length <= 60 && contentTerms(name, outline.language).length > 0)
      .map((about) => ({ question: ask[source](about), about, source }));
  const pools = [
    spread(
      of(
        'definition',
        outline.definedTerms.map(({ term }) => term),
      ),
      limit,
    ),
    spread(
      of(
        'heading',
        outline.headings.filter(({ title, level }) => level <= 3 && !FURNITURE.test(title)).map(({ title }) => title),
      ),
      limit,
    ),
    of('key-term', outline.keyTerms).slice(0, limit),
  ];
  const chosen: SuggestedQuestion[] = [];
  const taken = new Set<string>();
  for (let round = 0; chosen.length < limit && round < limit; round += 1) {
    for (const pool of pools) {
      const next = pool[round];
      if (next === undefined || taken.has(next.about.toLowerCase()) || chosen.length >= limit) continue;
      taken.add(next.about.toLowerCase());
      chosen.push(next);
    }
  }
  return chosen;
}

function distinct(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [name.trim().toLowerCase(), name.trim()])).values()];
}

/** `count` items at even distances, from the first on. */
function spread<Item>(items: readonly Item[], count: number): Item[] {
  if (items.length <= count) return [...items];
  return Array.from({ length: count }, (_, index) => items[Math.floor((index * items.length) / count)]).filter(
    (item) => item !== undefined,
  );
}

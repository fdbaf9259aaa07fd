import type { ConsistencyIssue } from '../consistency-issue';
import type { ReadSection } from '../reading/mention-reader';
import { isCue } from '../reading/report-words';
import { issueOf, placeOf, type ReportView } from './report-view';

interface SidedClause {
  readonly start: number;
  readonly end: number;
  readonly side: 'left' | 'right';
  readonly isNormal: boolean;
  /** Pairs of Chinese characters and words of four letters or more, sides left out. */
  readonly content: ReadonlySet<string>;
}

const SHARED_AT_LEAST = 0.66;

/**
 * Sides of things that no word list knows: a clause of the impression that repeats a clause of the findings nearly word for word, but for its side. Only where the findings have no
 * such clause of the same side.
 */
export function checkClauseSides(view: ReportView): ConsistencyIssue[] {
  const { findings, impression } = view.sections;
  const stated = sidedClauses(findings);
  return sidedClauses(impression).flatMap((clause) => {
    if (impression.mentions.some((mention) => mention.start < clause.end && clause.start < mention.end && !mention.isMeasureOfOrgan))
      return [];
    // `Normal left artery` beside a right one that is not: each is told of its own.
    const alike = stated.filter((other) => other.isNormal === clause.isNormal && shareOf(clause.content, other.content) >= SHARED_AT_LEAST);
    const [first] = alike;
    if (!first || alike.some(({ side }) => side === clause.side)) return [];
    return [
      issueOf(view, {
        type: 'laterality',
        places: [placeOf('findings', first), placeOf('impression', clause)],
        en: `The side differs: ${first.side} in the findings, ${clause.side} here.`,
        zh: `侧别不一致：影像表现为${first.side === 'left' ? '左侧' : '右侧'}，此处为${clause.side === 'left' ? '左侧' : '右侧'}。`,
        subject: `clause:${[...clause.content].slice(0, 4).join('_')}:${first.side}>${clause.side}`,
      }),
    ];
  });
}

/** More is no report; each is compared with each. */
const MOST_CLAUSES = 200;

function sidedClauses(section: ReadSection): SidedClause[] {
  const clauses = section.sentences.slice(0, MOST_CLAUSES).flatMap(({ parts }) =>
    parts.slice(0, MOST_CLAUSES).flatMap((part) => {
      const text = section.folded.text.slice(part.start, part.end);
      const sides = new Set(
        part.words
          .flatMap(({ meaning }) => meaning)
          .flatMap((of) => ((of.kind === 'side' || of.kind === 'site') && of.side !== undefined ? [of.side] : [])),
      );
      const [side] = sides;
      if (sides.size !== 1 || (side !== 'left' && side !== 'right')) return [];
      const content = contentOf(text);
      const isNormal = part.words.some((word) => isCue(word, 'normal'));
      return content.size < 2 ? [] : [{ start: part.start, end: part.end, side, isNormal, content }];
    }),
  );
  return clauses.slice(0, MOST_CLAUSES);
}

function contentOf(text: string): Set<string> {
  const plain = text.replace(/left|right|左侧?|右侧?/g, ' ');
  const words = [...plain.matchAll(/[a-z]{4,}/g)].map(([word]) => word);
  const pairs = [...plain.matchAll(/[\u4e00-\u9fff]+/g)].flatMap(([run]) =>
    Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => run.slice(at, at + 2)),
  );
  return new Set([...words, ...pairs]);
}

const shareOf = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((word) => other.has(word)).length / one.size;

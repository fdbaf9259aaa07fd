import type { SentimentFigure } from '../model/training/sentiment-figures';
import type { KeptFigures } from './kept-figures';

/** Fewer rows say more about chance than about the group. */
const LEAST_ROWS = 20;

export interface WorstGroup extends SentimentFigure {
  readonly by: 'language' | 'source' | 'length' | 'level' | 'agreement';
  /** ISO 639-1, a source's name, the most characters (`null`: longer than the others), `text` or `entity`, or per cent of annotators. */
  readonly group: string;
}

/**
 * The group of rows that a version answers worst, by the accuracy of those with enough rows: a headline figure without it hides whom it does not hold for (Buolamwini and Gebru, Gender Shades, 2018).
 *
 * @returns undefined where no group is answered worse than all rows together
 */
export function worstGroup(figures: KeptFigures): WorstGroup | undefined {
  const divisions: readonly (readonly WorstGroup[])[] = [
    (figures.byLanguage ?? []).map(({ language, ...own }) => groupOf('language', language, own)),
    (figures.bySource ?? []).map(({ source, ...own }) => groupOf('source', source, own)),
    (figures.byLength ?? []).map(({ upToCharacters, ...own }) => groupOf('length', String(upToCharacters), own)),
    (figures.byLevel ?? []).map(({ level, ...own }) => groupOf('level', level, own)),
    (figures.byAgreement ?? []).map(({ agreement, ...own }) => groupOf('agreement', String(agreement), own)),
  ];
  return divisions
    .flat()
    .filter(({ rows, accuracy }) => rows >= LEAST_ROWS && accuracy < figures.accuracy)
    .reduce<WorstGroup | undefined>((worst, one) => (worst && worst.accuracy <= one.accuracy ? worst : one), undefined);
}

function groupOf(by: WorstGroup['by'], group: string, { rows, accuracy, macroF1, interval }: SentimentFigure): WorstGroup {
  return { by, group, rows, accuracy, macroF1, interval };
}

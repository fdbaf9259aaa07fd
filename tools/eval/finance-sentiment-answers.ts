import type { SentimentModel } from '@trivium/finance/sentiment/api/model';
import type { SentimentLabel } from '@trivium/finance/sentiment/domain';
import type { Figure } from './figures';
import type { SetRow } from './finance-sentiment-sets';

/** A row with what the model and its constant rival say. */
export interface AnsweredRow {
  readonly row: SetRow;
  readonly answer: SentimentLabel;
  readonly probability: number;
  readonly rival: SentimentLabel | undefined;
}

/** @param level `text` leaves out which company is asked about */
export function answersOf(model: SentimentModel, rows: readonly SetRow[], level: 'text' | 'entity' = 'text'): AnsweredRow[] {
  return rows.map((row) => {
    const entity = level === 'entity' ? row.entity : undefined;
    const { label, probabilities, opinions } = model.answer({
      id: '',
      text: row.text,
      language: row.language,
      ...(entity === undefined ? {} : { entity }),
    });
    return { row, answer: label, probability: probabilities[label], rival: opinions.find(({ by }) => by === 'logistic-regression')?.label };
  });
}

export interface Bars {
  readonly must?: number;
  readonly aim?: number;
}

/** Accuracy with its interval, and the rival's beside it. */
export function accuracyFigures(
  set: string,
  answers: readonly AnsweredRow[],
  { name = 'accuracy', ...bars }: Bars & { name?: string } = {},
): Figure[] {
  const accuracy = shareOf(answers, ({ row, answer }) => answer === row.label);
  const figures: Figure[] = [{ set, name, value: accuracy, unit: 'share', size: sizeOf(accuracy, answers.length), ...bars }];
  if (answers.some(({ rival }) => rival !== undefined)) {
    const rival = shareOf(answers, ({ row, rival: other }) => other === row.label);
    figures.push({ set, name: `${name}, logistic regression`, value: rival, unit: 'share', size: sizeOf(rival, answers.length) });
  }
  return [...figures, ...worstFigures(set, answers, name)];
}

const LENGTHS = [40, 120, 400] as const;
/** Fewer rows say more about chance than about the group. */
const LEAST_ROWS = 20;

/** The group that the headline figure flatters most: by the length of the text, and by how many annotators agreed where a set tells it. */
function worstFigures(set: string, answers: readonly AnsweredRow[], name: string): Figure[] {
  const lengthOf = ({ row }: AnsweredRow): string => {
    const limit = LENGTHS.find((most) => row.text.length <= most);
    return limit === undefined ? `more than ${LENGTHS.at(-1)} characters` : `up to ${limit} characters`;
  };
  const agreementOf = ({ row }: AnsweredRow): string => (row.agreement === undefined ? '' : `${row.agreement} % agreed`);
  const groups = [...Map.groupBy(answers, lengthOf), ...Map.groupBy(answers, agreementOf)].filter(
    ([group, own]) => group !== '' && own.length >= LEAST_ROWS && own.length < answers.length,
  );
  const [worst] = groups
    .map(([group, own]) => ({ group, rows: own.length, share: shareOf(own, ({ row, answer }) => answer === row.label) }))
    .sort((a, b) => a.share - b.share);
  if (!worst) return [];
  return [{ set, name: `${name}, worst group: ${worst.group}`, value: worst.share, unit: 'share', size: sizeOf(worst.share, worst.rows) }];
}

export function shareOf<Item>(items: readonly Item[], isCounted: (item: Item) => boolean): number {
  return items.filter(isCounted).length / Math.max(1, items.length);
}

/** Number of rows, and the 95 % interval of a share of them (Wilson). */
export function sizeOf(share: number, size: number): string {
  const z = 1.959964;
  const middle = (share + (z * z) / (2 * size)) / (1 + (z * z) / size);
  const half = (z * Math.sqrt((share * (1 - share)) / size + (z * z) / (4 * size * size))) / (1 + (z * z) / size);
  return `${size}, ${Math.max(0, middle - half).toFixed(3)}–${Math.min(1, middle + half).toFixed(3)}`;
}

/** Mean distance between how sure answers are and how often they are right, in ten bins. */
export function calibrationError(answers: readonly AnsweredRow[]): number {
  const bins = Map.groupBy(answers, ({ probability }) => Math.min(9, Math.floor(probability * 10)));
  let sum = 0;
  for (const own of bins.values()) {
    const sure = own.reduce((total, { probability }) => total + probability, 0);
    sum += Math.abs(sure - own.filter(({ row, answer }) => answer === row.label).length);
  }
  return sum / Math.max(1, answers.length);
}

/** Accuracy of the surest `share` of the answers. */
export function accuracyAt(answers: readonly AnsweredRow[], share: number): number {
  const surest = [...answers].sort((a, b) => b.probability - a.probability).slice(0, Math.ceil(answers.length * share));
  return shareOf(surest, ({ row, answer }) => answer === row.label);
}

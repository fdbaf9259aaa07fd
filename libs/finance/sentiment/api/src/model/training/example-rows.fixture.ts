import { seededRandom } from '@trivium/ai/inference/experts';
import type { SentimentLabel } from '@trivium/finance/sentiment/domain';
import type { SentimentRow } from './row-tasks';

const WORDS: Readonly<Record<SentimentLabel, readonly string[]>> = {
  positive: ['soars', 'wins', 'beats', 'grows', 'gains', 'lifts', 'rallies', 'expands'],
  negative: ['slumps', 'loses', 'misses', 'shrinks', 'falls', 'cuts', 'sinks', 'halts'],
  neutral: ['meets', 'names', 'plans', 'lists', 'hosts', 'files', 'moves', 'opens'],
};
const COMPANIES = ['Arden', 'Borla', 'Cresto', 'Dunmar', 'Elvane', 'Farrow', 'Gildor', 'Hestia', 'Ivarra', 'Jorund'];
const THINGS = ['steel', 'bank', 'rail', 'foods', 'energy', 'labs', 'ports', 'mills', 'chips', 'wool', 'glass', 'paper'];
const LABELS = ['negative', 'neutral', 'positive'] as const;

/** Headlines that a word decides, with some labels wrong, as in life. */
export function exampleRows(count: number, { seed = 7, wrong = 0.05 }: { seed?: number; wrong?: number } = {}): SentimentRow[] {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  return Array.from({ length: count }, () => {
    const truth = pick(LABELS);
    const text = `${pick(COMPANIES)} ${pick(THINGS)} ${pick(WORDS[truth])} ${pick(THINGS)} ${pick(WORDS[truth])} in ${pick(COMPANIES)} ${pick(THINGS)}`;
    return { text, label: random() < wrong ? pick(LABELS) : truth };
  });
}

/** Headlines of two companies with opposite fates, a row for each. */
export function exampleEntityRows(count: number, seed = 9): SentimentRow[] {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  return Array.from({ length: count }, () => {
    const first = pick(COMPANIES);
    const second = pick(COMPANIES.filter((name) => name !== first));
    const isFirstUp = random() < 0.5;
    const [up, down] = [pick(WORDS.positive), pick(WORDS.negative)];
    const text = `${first} ${pick(THINGS)} ${isFirstUp ? up : down} while ${second} ${pick(THINGS)} ${isFirstUp ? down : up}`;
    return [
      { text, entity: first, label: isFirstUp ? 'positive' : 'negative' },
      { text, entity: second, label: isFirstUp ? 'negative' : 'positive' },
    ] as const;
  }).flat();
}

import { foldPlaces, PhraseTrie } from '@trivium/finance/companies/domain';
import type { EventType } from '../story';
import { kindOfActs } from './event-acts';
import { EVENT_WORDS } from './event-words';

/** An event that only words name which also name others: it gives way to any other that was found. */
const WEAK: ReadonlySet<EventType> = new Set<EventType>(['market', 'regulation', 'product', 'contract', 'capital', 'macro']);

const events = new PhraseTrie<number>();
EVENT_WORDS.forEach(([, words], rank) => {
  for (const word of words.split(',')) if (word.trim() !== '') events.add(word.trim(), rank);
});

/**
 * What a title (and, where it says nothing, the excerpt) is about. Strong kinds decide in the order of the table, weak ones by how often they are
 * named; `other` when no word of the table occurs.
 */
export function eventTypeOf(title: string, excerpt = ''): EventType {
  return readEvent(title) ?? kindOfActs(title) ?? readEvent(excerpt.slice(0, 600)) ?? 'other';
}

function readEvent(text: string): EventType | undefined {
  const counts = new Map<number, number>();
  for (const { values } of events.find(foldPlaces(text))) for (const rank of new Set(values)) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  const found = [...counts].map(([rank, count]) => ({ rank, count, type: EVENT_WORDS[rank]?.[0] ?? 'other' }));
  const strong = found.filter(({ type }) => !WEAK.has(type)).sort((first, second) => first.rank - second.rank)[0];
  const weak = found
    .filter(({ type }) => WEAK.has(type))
    .sort((first, second) => second.count - first.count || first.rank - second.rank)[0];
  return strong?.type ?? weak?.type;
}

import { derivedId, type IndexableDocument, type IndexableSection } from '@trivium/ai/retrieval';
import { symbolSpellings, WATCH_KIND_NAMES } from '@trivium/finance/watch/domain';
import type { UserId } from '@trivium/shared/kernel';
import { identifyLanguage } from '@trivium/shared/language';
import type { WatchEntryEntity, WatchListEntity } from '../watch-list.entity';

type IndexedList = Pick<WatchListEntity, 'id' | 'name' | 'description'>;
type IndexedEntry = Pick<WatchEntryEntity, 'id' | 'kind' | 'symbol' | 'name' | 'note'>;

/** Kinds of the entries of a list, for filtering. */
export const KINDS_FIELD = 'kinds';

/** A few names and symbols hardly show their language; below this certainty a list counts as English. */
const LEAST_CONFIDENCE = 0.3;

/** A person's lists are a collection of their own: nobody else's search can meet them. */
export function collectionIdOf(ownerId: UserId): string {
  return derivedId('finance.watch-lists', ownerId);
}

/** A list as it is searched: name and description, then each entry. A section has the id of the list or the entry that it is. */
export function toIndexable(list: IndexedList, entries: readonly IndexedEntry[]): IndexableDocument {
  const about = { sectionId: list.id, path: [list.name], text: list.description || list.name, aliases: [] };
  const sections = [about, ...entries.map(sectionOf)].map(({ text, ...section }, ordinal): IndexableSection => ({
    ...section,
    blocks: [{ ordinal, kind: 'paragraph', text }],
  }));
  return {
    documentId: list.id,
    title: list.name,
    language: languageOf(list, entries),
    metadata: { [KINDS_FIELD]: [...new Set(entries.map(({ kind }) => kind))].sort() },
    sections,
  };
}

function sectionOf({ id, kind, symbol, name, note }: IndexedEntry) {
  const title = name === '' ? symbol : `${symbol} ${name}`;
  const { en, zh } = WATCH_KIND_NAMES[kind];
  // A section without text is not found at all. The symbol stands alone once more: beside a name, `IT` or `ALL` would be taken for a stop word.
  return { sectionId: id, path: [title], text: note || title, aliases: [...symbolSpellings(symbol), en, zh] };
}

function languageOf({ name, description }: IndexedList, entries: readonly IndexedEntry[]): string {
  const text = [name, description, ...entries.flatMap((entry) => [entry.name, entry.note])].join('\n');
  const { language, confidence } = identifyLanguage(text);
  return confidence < LEAST_CONFIDENCE ? 'en' : language;
}

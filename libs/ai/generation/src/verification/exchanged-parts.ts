import type { SentenceReading } from './reading';
import type { TermReader } from './terms';
import { keptWith } from './kept-with';

/** Where one statement of a sentence ends and the next begins. */
const PARTING = /[,;:.，、；：。](?!\d)|\b(?:and|but|while|whereas|then|or)\b|[而但]/giu;
/** Says that two lists belong together in their order. */
const RESPECTIVELY = /\brespectively\b|分别|依次/iu;
const MOST_PARTS = 12;

/** By term, the part of its sentence that has it; a term of two parts tells them not apart and is left out. */
type Places = ReadonlyMap<string, number>;

const placesOf = keptWith((sentence: SentenceReading, reader: TermReader): Places => placesIn(sentence.text, reader));

function placesIn(text: string, reader: TermReader): Places {
  const places = new Map<string, number>();
  if (RESPECTIVELY.test(text)) return places;
  const parts = text.split(PARTING).filter((part) => part.trim() !== '');
  if (parts.length < 2 || parts.length > MOST_PARTS) return places;
  const twice = new Set<string>();
  for (const [at, part] of parts.entries())
    for (const term of reader.read(part)) {
      const other = places.get(term);
      if (other !== undefined && other !== at) twice.add(term);
      places.set(term, at);
    }
  for (const term of twice) places.delete(term);
  return places;
}

/**
 * Whether two parts of a source sentence have exchanged something: `it reflects red light and absorbs green light` for `it absorbs red light and reflects green light`. Two words that stand together in the source stand in
 * two parts here, each beside one of another two that stood together. Either way round the words are the same, so that no count of words can tell.
 */
export function hasExchangedParts(
  said: SentenceReading,
  { known, reader }: { readonly known: SentenceReading; readonly reader: TermReader },
): boolean {
  const own = placesOf(said, reader);
  if (own.size < 4) return false;
  const others = placesOf(known, reader);
  if (others.size < 4) return false;
  /** By a part of the source, the parts here over which its words are spread. */
  const spread = new Map<number, Set<number>>();
  for (const [term, at] of own) {
    const place = others.get(term);
    if (place === undefined) continue;
    const parts = spread.get(place);
    if (parts === undefined) spread.set(place, new Set([at]));
    else parts.add(at);
  }
  const torn = [...spread.values()].filter((parts) => parts.size > 1);
  return torn.some((one, index) => torn.slice(index + 1).some((other) => [...one].filter((part) => other.has(part)).length > 1));
}

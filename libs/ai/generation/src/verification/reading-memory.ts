import { splitSentences, type UiLanguage } from '@trivium/shared/language';
import { readSentence, type SentenceReading } from './reading';
import type { TermReader } from './terms';

/** Some two hundred passages of a book: a class that reads one chapter asks about the same ones. */
const MOST_CHARACTERS = 200_000;

/**
 * What was read of the passages that were asked for last, by their text: the same passage is evidence for many answers. In this process's memory only, bounded by characters, the passage that was not asked for longest
 * goes first; one that is longer than all of it is read and not kept.
 */
export class ReadingMemory {
  private readonly known = new Map<string, readonly SentenceReading[]>();
  private characters = 0;

  constructor(
    private readonly terms: TermReader,
    private readonly mostCharacters = MOST_CHARACTERS,
  ) {}

  /** The sentences of a passage. */
  passage(text: string, language: UiLanguage): readonly SentenceReading[] {
    return this.readingOf(`${language}:${text}`, () =>
      splitSentences(text, language).map(({ start, end }) => readSentence(text.slice(start, end), this.terms)),
    );
  }

  /** A fact, which is one sentence however it is written. */
  sentence(text: string): SentenceReading {
    const [reading] = this.readingOf(`=:${text}`, () => [readSentence(text, this.terms)]);
    return reading ?? readSentence(text, this.terms);
  }

  private readingOf(key: string, read: () => readonly SentenceReading[]): readonly SentenceReading[] {
    const known = this.known.get(key);
    if (known !== undefined) {
      // Last in the order of the map: the first is the one that goes.
      this.known.delete(key);
      this.known.set(key, known);
      return known;
    }
    const reading = read();
    if (key.length > this.mostCharacters) return reading;
    this.known.set(key, reading);
    this.characters += key.length;
    for (const [oldest] of this.known) {
      if (this.characters <= this.mostCharacters) break;
      this.known.delete(oldest);
      this.characters -= oldest.length;
    }
    return reading;
  }
}

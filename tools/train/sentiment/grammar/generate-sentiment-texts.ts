import { seededRandom } from '@trivium/ai/inference/experts';
import type { SentimentLabel, SentimentLanguage } from '@trivium/finance/sentiment/domain';
import type { Body, Frame, FrameFile } from './frame-file';
import { FrameNumbers } from './frame-numbers';

/** A text of the grammar: our own writing, CC0. */
export interface GeneratedText {
  readonly text: string;
  readonly label: SentimentLabel;
  readonly language: SentimentLanguage;
  /** The company that the label is about; absent when it is about the whole text. */
  readonly entity?: string;
  /** The frame that the text was made of: texts of one frame are no independent trials. */
  readonly pattern: string;
}

export interface LanguageFrames {
  readonly language: SentimentLanguage;
  readonly file: FrameFile;
}

const ORDER: readonly SentimentLabel[] = ['negative', 'neutral', 'positive'];
/** Labels are equally frequent in every language: how many texts are neutral differs from publisher to publisher, and no set of others is asked for it. */
const LABEL_SHARE = 1 / ORDER.length;
/** Share of the texts that take a company's side. */
const COMPANY_SHARE = 0.2;
/** A frame that gives so many repeats in a row is used up. */
const REPEATS = 12;
const DEEPEST = 8;

/** Texts of the frames: labels in turn, each frame of a label as often as its weight says, no text twice; the same for the same seed. */
export function generateFromFrames(
  sets: readonly LanguageFrames[],
  { seed, perLanguage }: { seed: number; perLanguage: number },
): GeneratedText[] {
  return sets.flatMap(({ language, file }, index) => {
    const random = seededRandom(seed * 31 + index);
    const maker = new TextMaker({ language, file, random });
    const forCompanies = Math.round(perLanguage * COMPANY_SHARE);
    return [
      ...ORDER.flatMap((label) =>
        maker.texts(
          file.frames.filter((frame) => frame.label === label && Object.keys(frame.companies).length === 0),
          Math.round((perLanguage - forCompanies) * LABEL_SHARE),
        ),
      ),
      ...maker.texts(
        file.frames.filter((frame) => Object.keys(frame.companies).length > 0),
        forCompanies,
      ),
    ];
  });
}

interface MakerParts {
  readonly language: SentimentLanguage;
  readonly file: FrameFile;
  readonly random: () => number;
}

class TextMaker {
  private readonly seen = new Set<string>();

  constructor(private readonly parts: MakerParts) {}

  /** About `wanted` rows; fewer when the frames are used up. */
  texts(frames: readonly Frame[], wanted: number): GeneratedText[] {
    const rows: GeneratedText[] = [];
    const repeats = new Map<Frame, number>();
    let open = frames.flatMap((frame) => Array.from({ length: frame.weight }, () => frame));
    while (rows.length < wanted && open.length > 0) {
      for (const frame of open) {
        const made = this.rowsOf(frame);
        if (made.length === 0) repeats.set(frame, (repeats.get(frame) ?? 0) + 1);
        rows.push(...made);
        if (rows.length >= wanted) break;
      }
      open = open.filter((frame) => (repeats.get(frame) ?? 0) < REPEATS);
    }
    return rows;
  }

  private rowsOf(frame: Frame): GeneratedText[] {
    const { language, random } = this.parts;
    const filling = new Filling(this.parts);
    const text = tidy(filling.write(frame.body), { language, random });
    const key = `${text}\0${frame.label ?? ''}`;
    if (this.seen.has(key) || text === '') return [];
    this.seen.add(key);
    const companies = (['A', 'B'] as const).flatMap((place) => {
      const label = frame.companies[place];
      const entity = filling.companies.get(place);
      return label === undefined || entity === undefined ? [] : [{ text, label, language, entity, pattern: frame.name }];
    });
    return companies.length > 0
      ? companies
      : frame.label === undefined
        ? []
        : [{ text, label: frame.label, language, pattern: frame.name }];
  }
}

/** What stands at the places of one text. */
class Filling {
  readonly companies = new Map<string, string>();
  private readonly numbers: FrameNumbers;

  constructor(private readonly parts: MakerParts) {
    this.numbers = new FrameNumbers(parts.language, parts.random);
  }

  write(body: Body, depth = 0): string {
    return body
      .map((part) => {
        if (typeof part === 'string') return part;
        if ('choice' in part) return this.write(this.one(part.choice), depth);
        return this.place(part.place, depth);
      })
      .join('');
  }

  private one(choices: readonly Body[]): Body {
    return choices[Math.floor(this.parts.random() * choices.length)] ?? [];
  }

  private place(place: string, depth: number): string {
    if (depth > DEEPEST) throw new Error(`{${place}} leads back to itself`);
    if (place === 'A' || place === 'B') return this.company(place, depth);
    return this.numbers.at(place) ?? this.write(this.one(this.parts.file.places.get(place) ?? []), depth + 1);
  }

  private company(place: 'A' | 'B', depth: number): string {
    const known = this.companies.get(place);
    if (known !== undefined) return known;
    const names = this.parts.file.places.get('company') ?? [];
    const taken = new Set(this.companies.values());
    let name = '';
    for (let tries = 0; tries < 20 && (name === '' || taken.has(name)); tries += 1)
      name = this.write(this.one(names), depth + 1)
        .replace(/\s+/gu, ' ')
        .trim();
    this.companies.set(place, name);
    return name;
  }
}

/** Spaces in order and a capital first; some English sentences with spaces around their signs, as corpora of news have them. */
function tidy(text: string, { language, random }: Pick<MakerParts, 'language' | 'random'>): string {
  const spaced = text.replaceAll('<', '(').replaceAll('>', ')').replace(/\s+/gu, ' ').replace(/ ([,.;:!?%](?:\s|$))/gu, '$1').trim(); // prettier-ignore
  const capital = spaced.replace(/^["'«“]?\p{Ll}/u, (first) => first.toUpperCase());
  if (language !== 'en' || random() > 0.3 || !capital.endsWith('.')) return capital;
  return capital.replace(/(?<=[\p{L}\d%)])([,;:](?= )|\.$)/gu, ' $1').replace(/(?<=\d)%/gu, ' %').replace(/(?<=\p{L})'s\b/gu, " 's"); // prettier-ignore
}

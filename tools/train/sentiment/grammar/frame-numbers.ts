import type { SentimentLanguage } from '@trivium/finance/sentiment/domain';

/** Languages that write 13,1 for thirteen and a tenth. */
const DECIMAL_COMMA: ReadonlySet<SentimentLanguage> = new Set(['de', 'fr', 'es', 'pt', 'ru', 'id']);
/** The years, quarters and days that reports of any decade name. */
const FIRST_YEAR = 2004;
const YEARS = 23;

/** The numbers of one text: `hi` and `lo` are of one kind, `hi` the greater by 2 to 90 %. */
export class FrameNumbers {
  private readonly greater: number;
  private readonly smaller: number;
  private readonly decimals: number;
  private readonly yearNumber: number;

  constructor(
    private readonly language: SentimentLanguage,
    private readonly random: () => number,
  ) {
    const size = 10 ** (0.3 + 2.7 * random());
    this.decimals = size < 100 && random() < 0.8 ? 1 : 0;
    this.smaller = size;
    this.greater = Math.max(size * (1.02 + 0.88 * random()), size + (this.decimals === 1 ? 0.2 : 2));
    this.yearNumber = FIRST_YEAR + Math.floor(random() * YEARS);
  }

  /** The text at a place; undefined for one that is no number. */
  at(place: string): string | undefined {
    switch (place) {
      case 'pct':
        return this.written(0.3 + 45 * this.random() ** 2, 1);
      case 'bigpct':
        return this.written(12 + 150 * this.random() ** 2, this.random() < 0.4 ? 1 : 0);
      case 'smallpct':
        return this.written(0.1 + 2.5 * this.random(), this.random() < 0.5 ? 2 : 1);
      case 'n':
        return this.written(1 + 10 ** (3 * this.random()), this.random() < 0.6 ? 1 : 0);
      case 'int':
        return String(Math.round(2 + 10 ** (1 + 2.5 * this.random())));
      case 'hi':
        return this.written(this.greater, this.decimals);
      case 'lo':
        return this.written(this.smaller, this.decimals);
      case 'price':
        return this.written(3 + 10 ** (2.6 * this.random()), 2);
      case 'year':
        return String(this.yearNumber);
      case 'lastyear':
        return String(this.yearNumber - 1);
      case 'q':
        return String(1 + Math.floor(this.random() * 4));
      case 'day':
        return String(1 + Math.floor(this.random() * 28));
      case 'month':
        return String(1 + Math.floor(this.random() * 12));
      default:
        return undefined;
    }
  }

  private written(value: number, decimals: number): string {
    const plain = value.toFixed(decimals).replace(/\.0+$/u, '');
    return DECIMAL_COMMA.has(this.language) ? plain.replace('.', ',') : plain;
  }
}

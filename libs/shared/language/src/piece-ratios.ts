import { EVIDENCE_SETTINGS } from './evidence-settings';
import type { LanguageProfile } from './profiles/language-profile';

const LONGEST_PIECE = 4;
const { countOf, unseen } = EVIDENCE_SETTINGS;

/** Calls `take` with the pieces of `word` of up to four letters; `_` is the edge of a word. */
function eachPiece(word: string, take: (piece: string) => void): void {
  const edged = `_${word}_`;
  for (let start = 0; start < edged.length - 1; start += 1)
    for (let length = start === 0 ? 2 : 1; length <= LONGEST_PIECE && start + length <= edged.length; length += 1)
      take(edged.slice(start, start + length));
}

/** For each piece of words how much likelier each of the languages writes it than they do on average (natural logarithm). */
export class PieceRatios {
  private readonly rows = new Map<string, number>();
  private readonly size: number;
  private readonly ratios: Float32Array;

  constructor(profiles: readonly LanguageProfile[]) {
    this.size = profiles.length;
    this.ratios = this.logRatios(profiles.map((own) => this.countsOf(own)));
  }

  /** Adds the mean ratio of the pieces of `word`, times `weight`, to `sums`. */
  addTo(sums: Float64Array, word: string, weight: number): void {
    const found: number[] = [];
    let pieces = 0;
    eachPiece(word, (piece) => {
      pieces += 1;
      const row = this.rows.get(piece);
      if (row !== undefined) found.push(row * this.size);
    });
    const each = weight / Math.max(1, pieces);
    for (const first of found)
      for (let index = 0; index < this.size; index += 1) sums[index] = (sums[index] ?? 0) + (this.ratios[first + index] ?? 0) * each;
  }

  /** How often a language writes the pieces, by row; its typical pieces count several times, endings have no edge before them. */
  private countsOf(own: LanguageProfile): number[] {
    const counts: number[] = [];
    const count = (piece: string, times: number): void => {
      const row = this.rows.get(piece) ?? this.rows.size;
      if (row === this.rows.size) this.rows.set(piece, row);
      counts[row] = (counts[row] ?? 0) + times;
    };
    const countWord = (word: string, times: number): void => eachPiece(word, (piece) => count(piece, times));
    for (const word of own.functionWords) countWord(word, countOf.functionWord);
    for (const word of own.words) countWord(word, countOf.word);
    for (const word of own.forms.words) if (!own.words.has(word)) countWord(word, countOf.stem);
    for (const ending of own.forms.endings)
      eachPiece(ending, (piece) => {
        if (!piece.startsWith('_')) count(piece, countOf.ending);
      });
    for (const piece of own.pieces) count(piece, countOf.piece);
    return counts;
  }

  private logRatios(counts: readonly (readonly number[])[]): Float32Array {
    const ratios = new Float32Array(this.rows.size * this.size);
    // Lists differ in length: counted as if each were of 10,000 pieces.
    const scales = counts.map((own) => 10_000 / Math.max(1, own.reduce((sum, times) => sum + times, 0))); // prettier-ignore
    for (let row = 0; row < this.rows.size; row += 1) {
      let sum = 0;
      for (let index = 0; index < this.size; index += 1) {
        const ratio = Math.log((counts[index]?.[row] ?? 0) * (scales[index] ?? 0) + unseen);
        ratios[row * this.size + index] = ratio;
        sum += ratio;
      }
      for (let index = 0; index < this.size; index += 1)
        ratios[row * this.size + index] = (ratios[row * this.size + index] ?? 0) - sum / this.size;
    }
    return ratios;
  }
}

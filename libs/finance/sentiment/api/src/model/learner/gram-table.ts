import { codeFor, scaleOf } from '@trivium/ai/inference/experts';
import { GRAM_KINDS, type GramReading } from '../grams/gram-reader';
import type { GramSettings } from '../grams/gram-settings';

/** Weights of n-grams as they ship, and how rare each n-gram was in training. */
export interface GramTable {
  readonly labels: number;
  /** A scale code per row: how rare it was; 0 for a row that training has not seen, which is as if it were not in the text. */
  readonly rarity: Uint8Array;
  /** A scale code per row, then `labels` numbers per row. */
  readonly scales: Uint8Array;
  readonly weights: Int8Array;
  readonly bias: Float32Array;
}

/** The known n-grams of a text with their values, whose squares make 1 with the shares of their kinds. */
export interface WeighedGrams {
  /** Places in the reading. */
  readonly places: Uint32Array;
  readonly rows: Uint32Array;
  readonly values: Float64Array;
}

/** @param rarityOf 0 for an unknown row */
export function weighGrams(
  { rows, ends }: GramReading,
  { shares }: Pick<GramSettings, 'shares'>,
  rarityOf: (row: number) => number,
): WeighedGrams {
  const places = new Uint32Array(rows.length);
  const values = new Float64Array(rows.length);
  const kinds: { from: number; to: number; squares: number; share: number }[] = [];
  let [count, start] = [0, 0];
  GRAM_KINDS.forEach((kind, number) => {
    const end = ends[number] ?? start;
    const from = count;
    let squares = 0;
    for (let place = start; place < end; place += 1) {
      const rarity = rarityOf(rows[place] ?? 0);
      if (rarity === 0) continue;
      places[count] = place;
      values[count] = rarity;
      squares += rarity * rarity;
      count += 1;
    }
    start = end;
    if (count > from) kinds.push({ from, to: count, squares, share: shares[kind] });
  });
  const whole = kinds.reduce((sum, { share }) => sum + share, 0);
  for (const { from, to, squares, share } of kinds) {
    const height = whole === 0 ? 0 : Math.sqrt(share / whole / squares);
    for (let at = from; at < to; at += 1) values[at] = (values[at] ?? 0) * height;
  }
  return {
    places: places.slice(0, count),
    rows: Uint32Array.from(places.subarray(0, count), (place) => rows[place] ?? 0),
    values: values.slice(0, count),
  };
}

/** Logits of the labels. */
export function scoresOf({ labels, scales, weights, bias }: GramTable, { rows, values }: WeighedGrams): Float64Array {
  const scores = Float64Array.from(bias);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const value = (values[at] ?? 0) * scaleOf(scales[row] ?? 0);
    for (let label = 0; label < labels; label += 1) scores[label] = (scores[label] ?? 0) + value * (weights[row * labels + label] ?? 0);
  }
  return scores;
}

/** What each known n-gram did to the score of `label`, over what it gave to the labels on average. */
export function pushesFor(label: number, { labels, scales, weights }: GramTable, { rows, values }: WeighedGrams): Float64Array {
  return Float64Array.from(rows, (row, at) => {
    let sum = 0;
    for (let other = 0; other < labels; other += 1) sum += weights[row * labels + other] ?? 0;
    return (values[at] ?? 0) * scaleOf(scales[row] ?? 0) * ((weights[row * labels + label] ?? 0) - sum / labels);
  });
}

/** Writes learned rows into a table of bytes. */
export class GramTableWriter {
  private readonly table: GramTable;

  constructor(
    buckets: number,
    private readonly labels: number,
  ) {
    this.table = {
      labels,
      rarity: new Uint8Array(buckets),
      scales: new Uint8Array(buckets),
      weights: new Int8Array(buckets * labels),
      bias: new Float32Array(labels),
    };
  }

  setRow(row: number, { rarity, weights }: { rarity: number; weights: Float64Array }): void {
    const { labels, table } = this;
    let largest = 0;
    for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
    const code = codeFor(largest);
    table.rarity[row] = Math.max(1, codeFor(rarity * 127));
    table.scales[row] = code;
    if (code === 0) return;
    for (let label = 0; label < labels; label += 1) {
      table.weights[row * labels + label] = Math.max(-127, Math.min(127, Math.round((weights[label] ?? 0) / scaleOf(code))));
    }
  }

  finish(bias: Float64Array): GramTable {
    this.table.bias.set(bias);
    return this.table;
  }
}

/** The rarity that a code of {@link GramTable.rarity} stands for. */
export function rarityFrom(code: number): number {
  return scaleOf(code);
}

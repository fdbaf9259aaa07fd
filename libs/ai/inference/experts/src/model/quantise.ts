import type { ClassifierModel, ScaledRows, ShippedModel, TrainedModel } from './classifier-model';

// A row becomes bytes times a scale. The scale itself is one byte, an eighth of a power of two: the largest number of a row uses at least 116 of 127 steps, and a
// table of narrow rows does not pay four bytes more per row.
const STEPS_PER_OCTAVE = 8;
const CODE_OF_ONE = 208;
const SCALES = Float32Array.from({ length: 256 }, (_, code) => (code === 0 ? 0 : 2 ** ((code - CODE_OF_ONE) / STEPS_PER_OCTAVE)));

/** The scale that a code stands for; 0 for a row of zeros. */
export function scaleOf(code: number): number {
  return SCALES[code] ?? 0;
}

/** The least code whose scale lets `largest` fit into a byte; the largest code where none does. */
export function codeFor(largest: number): number {
  if (largest === 0) return 0;
  const code = Math.ceil(STEPS_PER_OCTAVE * Math.log2(largest / 127)) + CODE_OF_ONE;
  return code < 1 ? 0 : Math.min(code, 255);
}

export interface QuantisedRows {
  readonly rows: ScaledRows<Int8Array>;
  readonly codes: Uint8Array;
}

export function quantiseRows({ width, values }: ScaledRows<Float32Array>): QuantisedRows {
  const count = width === 0 ? 0 : values.length / width;
  const codes = new Uint8Array(count);
  const small = new Int8Array(values.length);
  for (let row = 0; row < count; row += 1) {
    const [start, end] = [row * width, (row + 1) * width];
    let largest = 0;
    for (let at = start; at < end; at += 1) largest = Math.max(largest, Math.abs(values[at] ?? 0));
    const code = codeFor(largest);
    codes[row] = code;
    if (code === 0) continue;
    const scale = scaleOf(code);
    for (let at = start; at < end; at += 1) small[at] = Math.max(-127, Math.min(127, Math.round((values[at] ?? 0) / scale)));
  }
  return { rows: { width, values: small, scales: Float32Array.from(codes, scaleOf) }, codes };
}

/** The model as it ships. */
export function quantise(model: TrainedModel): ShippedModel {
  return { ...model, rows: quantiseRows(model.rows).rows, router: quantiseRows(model.router).rows };
}

/** Bytes of the numbers, without header and checksum. */
export function weightBytes({ bias, selectionBias, rows, router }: ClassifierModel): number {
  const table = ({ values, scales }: ScaledRows): number =>
    values instanceof Int8Array ? values.byteLength + scales.length : values.byteLength;
  return bias.byteLength + selectionBias.byteLength + table(rows) + table(router);
}

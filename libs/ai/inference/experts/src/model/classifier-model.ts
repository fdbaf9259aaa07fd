import type { ModelHeader } from './model-header';

/** A table of rows, each with a scale of its own: the number is `values[row * width + column] * scales[row]`. */
export interface ScaledRows<Values extends Int8Array | Float32Array = Int8Array | Float32Array> {
  readonly width: number;
  readonly values: Values;
  readonly scales: Float32Array;
}

/** A classifier in memory, in floats as trained (every scale 1) or in bytes as shipped. */
export interface ClassifierModel<Values extends Int8Array | Float32Array = Int8Array | Float32Array> {
  readonly header: ModelHeader;
  /** `columnsOf(header)` numbers: shared expert, then routed experts. */
  readonly bias: Float32Array;
  /** Added to an expert's logit when experts are chosen, not when they are weighed; keeps the load even. */
  readonly selectionBias: Float32Array;
  /** One row per bucket, `columnsOf(header)` wide. */
  readonly rows: ScaledRows<Values>;
  /** One row per router bucket, as wide as there are routed experts. */
  readonly router: ScaledRows<Values>;
}

export type ShippedModel = ClassifierModel<Int8Array>;
export type TrainedModel = ClassifierModel<Float32Array>;

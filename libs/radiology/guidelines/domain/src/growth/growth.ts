import { compareDecimals, type Decimal, decimalOf, multiplyDecimals, roundHalfAway, subtractDecimals } from '../decimal';

export interface GrowthInput {
  readonly priorMm: number;
  readonly currentMm: number;
  readonly intervalDays: number;
  /** Largest error of one diameter, either way. Without it the last digit of the larger resolution counts: 6 mm is 5.5 to 6.5, 7.56 mm is 7.555 to 7.565. */
  readonly measurementErrorMm?: number;
}

export const BTS_VDT_CLASSES = ['<400', '400-600', '>600'] as const;
export type BtsVdtClass = (typeof BTS_VDT_CLASSES)[number];

/** Whether a statement holds over the whole range of the measurement error. */
export type Certainty = 'certain' | 'within_error';

export interface GrowthResult {
  /** Per cent of the volume of a sphere. */
  readonly volumeChangePct: number;
  /** Days in which the volume doubles; null unless the nodule grew. */
  readonly vdtDays: number | null;
  /** +2 mm or more. */
  readonly growthFleischner: boolean;
  /** More than 1.5 mm within 366 days. */
  readonly growthLungRads: boolean;
  /** 25 % or more in volume. */
  readonly growthBtsVolume: boolean;
  readonly btsVdtClass: BtsVdtClass | null;
  readonly error: {
    readonly measurementErrorMm: number;
    /** Whether the error was given, or taken from the digits of the sizes. */
    readonly isAssumed: boolean;
    readonly volumeChangePct: readonly [number, number];
    /** Shortest and longest doubling time; null where the nodule may not have grown at all. */
    readonly vdtDays: readonly [number | null, number | null];
    readonly growthFleischner: Certainty;
    readonly growthLungRads: Certainty;
    readonly growthBtsVolume: Certainty;
  };
}

const FLEISCHNER_MM = decimalOf(2);
const LUNG_RADS_MM = decimalOf(1.5);
const LUNG_RADS_DAYS = 366;
const BTS_RATIO = decimalOf(1.25);

/**
 * Growth between two mean diameters by each definition of `guidelines.md`; volumes as spheres, doubling time = days × ln 2 / ln(V2/V1). Limits are compared as decimal numbers.
 *
 * @param input sizes above 0 in mm, days above 0
 * @throws RangeError for anything else
 */
export function growthOf(input: GrowthInput): GrowthResult {
  const { priorMm, currentMm, intervalDays } = input;
  if (![priorMm, currentMm, intervalDays].every((value) => Number.isFinite(value) && value > 0))
    throw new RangeError('Sizes and days of growth are above 0');
  const isAssumed = input.measurementErrorMm === undefined;
  const errorMm = input.measurementErrorMm ?? readingErrorMm(priorMm, currentMm);
  const now = measured({ priorMm, currentMm, intervalDays });
  const least = measured({ priorMm: priorMm + errorMm, currentMm: Math.max(currentMm - errorMm, Number.EPSILON), intervalDays });
  const most = measured({ priorMm: Math.max(priorMm - errorMm, Number.EPSILON), currentMm: currentMm + errorMm, intervalDays });
  const certainty = (key: 'growthFleischner' | 'growthLungRads' | 'growthBtsVolume'): Certainty =>
    least[key] === most[key] ? 'certain' : 'within_error';
  return {
    ...now,
    error: {
      measurementErrorMm: errorMm,
      isAssumed,
      volumeChangePct: [least.volumeChangePct, most.volumeChangePct],
      vdtDays: [most.vdtDays, least.vdtDays],
      growthFleischner: certainty('growthFleischner'),
      growthLungRads: certainty('growthLungRads'),
      growthBtsVolume: certainty('growthBtsVolume'),
    },
  };
}

function measured({ priorMm, currentMm, intervalDays }: GrowthInput): Omit<GrowthResult, 'error'> {
  const prior = decimalOf(priorMm);
  const current = decimalOf(currentMm);
  const grown = subtractDecimals(current, prior);
  const ratio = (currentMm / priorMm) ** 3;
  const vdt = compareDecimals(current, prior) > 0 ? (intervalDays * Math.LN2) / Math.log(ratio) : null;
  return {
    volumeChangePct: roundHalfAway((ratio - 1) * 100, 1),
    vdtDays: vdt === null ? null : roundHalfAway(vdt, 1),
    growthFleischner: compareDecimals(grown, FLEISCHNER_MM) >= 0,
    growthLungRads: compareDecimals(grown, LUNG_RADS_MM) > 0 && intervalDays <= LUNG_RADS_DAYS,
    growthBtsVolume: compareDecimals(cubed(current), multiplyDecimals(BTS_RATIO, cubed(prior))) >= 0,
    btsVdtClass: vdt === null ? null : vdt < 400 ? '<400' : vdt <= 600 ? '400-600' : '>600',
  };
}

function cubed(value: Decimal): Decimal {
  return multiplyDecimals(value, multiplyDecimals(value, value));
}

/** Half of the last digit that either size was given with: what rounding alone may hide. Machines and readers err by more. */
function readingErrorMm(...sizesMm: readonly number[]): number {
  const scale = Math.min(...sizesMm.map((size) => decimalOf(size).scale));
  return 0.5 / 10 ** Math.min(Math.max(scale, 0), 6);
}

import {
  CHANGES,
  type Change,
  DENSITIES,
  type Density,
  FINDING_TYPES,
  type FindingSlots,
  type FindingType,
  LATERALITIES,
  type Laterality,
  LOBES,
  type Lobe,
  type Margin,
  SEGMENTS,
  type Segment,
} from '@trivium/radiology/findings/domain';
import { sideOfLobe, slotProblems, slotsOf, type SlotProblem } from '@trivium/radiology/reporting/domain';

/** The fields of a finding as they are typed; `''` says nothing. */
export interface FindingForm {
  readonly type: FindingType;
  readonly laterality: Laterality | '';
  readonly lobe: Lobe | '';
  readonly segment: Segment | '';
  readonly size: string;
  readonly solid: string;
  readonly density: Density | '';
  readonly margin: readonly Margin[];
  readonly change: Change | '';
  readonly priorSize: string;
  readonly priorDate: string;
  readonly isPossible: boolean;
  readonly isMultiple: boolean;
  /** Of several: how many, where it is known. */
  readonly howMany: string;
  /** Dictated as a few; holds as long as no number is typed. */
  readonly isFew: boolean;
  readonly series: string;
  readonly image: string;
}

export const NEW_FINDING: FindingSlots = { type: 'nodule', margin: [], certainty: 'definite' };

export function formOf(slots: FindingSlots): FindingForm {
  const { laterality = '', lobe = '', segment = '', density = '', change = '', priorDate = '', image } = slots;
  return {
    ...{ type: slots.type, laterality, lobe, segment, density, change, priorDate, margin: slots.margin },
    size: sizeText(slots.sizeMm),
    solid: sizeText(slots.solidComponentMm === undefined ? undefined : [slots.solidComponentMm]),
    priorSize: sizeText(slots.priorSizeMm),
    isPossible: slots.certainty === 'possible',
    isMultiple: slots.count === 'multiple',
    howMany: typeof slots.howMany === 'number' ? String(slots.howMany) : '',
    isFew: slots.howMany === 'several',
    series: numberText(image?.series),
    image: numberText(image?.image),
  };
}

export type FormProblem = SlotProblem | 'image' | 'how_many';

/** What the fields say, and what of it cannot be. */
export function slotsOfForm(form: FindingForm): { readonly slots: FindingSlots; readonly problems: readonly FormProblem[] } {
  const [sizeMm, solid, priorSizeMm] = [sizesOf(form.size), sizesOf(form.solid), sizesOf(form.priorSize)];
  const [series, image] = [countOf(form.series), countOf(form.image)];
  const isCount = (typed: string, number: number | undefined): boolean => typed.trim() === '' || number !== undefined;
  const place = { ...(series === undefined ? {} : { series }), ...(image === undefined ? {} : { image }) };
  const slots = slotsOf({
    type: form.type,
    margin: form.margin,
    certainty: form.isPossible ? 'possible' : 'definite',
    laterality: form.laterality || undefined,
    lobe: form.lobe || undefined,
    segment: form.segment || undefined,
    sizeMm,
    solidComponentMm: solid?.[0],
    density: form.density || undefined,
    change: form.change || undefined,
    priorSizeMm,
    priorDate: form.priorDate.trim() || undefined,
    count: form.isMultiple ? 'multiple' : undefined,
    howMany: form.isMultiple ? howManyOf(form) : undefined,
    image: Object.keys(place).length > 0 ? place : undefined,
  } as FindingSlots);
  const unread = [form.size, form.solid, form.priorSize].some((typed) => typed.trim() !== '' && sizesOf(typed) === undefined);
  const isSizeWrong = unread || (solid !== undefined && solid.length > 1);
  const areCounts = isCount(form.series, series) && isCount(form.image, image);
  const problems = new Set<FormProblem>([
    ...slotProblems(slots),
    ...(isSizeWrong ? (['size'] as const) : []),
    ...(areCounts ? [] : (['image'] as const)),
    ...(form.howMany.trim() === '' || typeof howManyOf(form) === 'number' ? [] : (['how_many'] as const)),
  ]);
  return { slots, problems: [...problems] };
}

/** The fields after one of them was changed: a lobe tells its side, a number that there are several. */
export function withField<Field extends keyof FindingForm>(form: FindingForm, field: Field, value: FindingForm[Field]): FindingForm {
  const next = { ...form, [field]: value };
  if (field === 'howMany' && next.howMany.trim() !== '') return { ...next, isMultiple: true };
  return field === 'lobe' && next.lobe !== '' ? { ...next, laterality: sideOfLobe(next.lobe) } : next;
}

const SIZE = /^(\d{1,4}(?:[.,]\d{1,2})?)\s*(mm|cm|毫米|厘米|公分)?$/i;
const CENTIMETRES = /^(?:cm|厘米|公分)$/i;

/** `12`, `12 x 9 mm`, `1.2cm×0.9cm`, `1.2 × 0.9 cm`: millimetres. Undefined for nothing and for what is no size. */
export function sizesOf(typed: string): readonly number[] | undefined {
  const parts = typed
    .trim()
    .split(/\s*[x×*]\s*/i)
    .map((part) => SIZE.exec(part.trim()));
  if (parts.some((part) => part === null)) return undefined;
  const units = parts.map((part) => part?.[2]);
  // A unit behind the last number holds for those without one.
  const shared = units.at(-1);
  return parts.map((part, index) => {
    const number = Number((part?.[1] ?? '').replace(',', '.'));
    return CENTIMETRES.test(units[index] ?? shared ?? 'mm') ? Math.round(number * 1_000) / 100 : number;
  });
}

function howManyOf({ howMany, isFew }: FindingForm): FindingSlots['howMany'] {
  if (howMany.trim() === '') return isFew ? 'several' : undefined;
  const number = countOf(howMany);
  return number !== undefined && number > 1 && number < 1_000 ? number : undefined;
}

function countOf(typed: string): number | undefined {
  return /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : undefined;
}

function sizeText(sizes: readonly number[] | undefined): string {
  return sizes === undefined ? '' : sizes.join(' × ');
}

function numberText(number: number | undefined): string {
  return number === undefined ? '' : String(number);
}

/** One of a closed list, or nothing. */
export function oneOf<Value extends string>(known: readonly Value[], value: string): Value | '' {
  return known.find((item) => item === value) ?? '';
}

/** The lists that the fields choose from. */
export const CHOICES = {
  type: FINDING_TYPES,
  laterality: LATERALITIES,
  lobe: LOBES,
  segment: SEGMENTS,
  density: DENSITIES,
  change: CHANGES,
} as const;

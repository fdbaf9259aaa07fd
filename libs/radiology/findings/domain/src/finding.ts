/** Half-open range of UTF-16 offsets into the text as it was dictated. */
export type Span = readonly [start: number, end: number];

export const FINDING_TYPES = [
  'nodule',
  'mass',
  'lesion',
  'granuloma',
  'consolidation',
  'atelectasis',
  'pleural_effusion',
  'pneumothorax',
  'lymphadenopathy',
  'bronchiectasis',
  'emphysema',
  'bulla',
  'scar',
  'hiatal_hernia',
] as const;
export type FindingType = (typeof FINDING_TYPES)[number];

/** What a dictation may deny; the last three are only ever denied in this vocabulary. */
export const NEGATIVE_TYPES = [...FINDING_TYPES, 'pleural_thickening', 'pulmonary_embolism', 'recurrence'] as const;
export type NegativeType = (typeof NEGATIVE_TYPES)[number];

/** The patient's side, never the picture's. */
export const LATERALITIES = ['left', 'right', 'bilateral'] as const;
export type Laterality = (typeof LATERALITIES)[number];

export const LOBES = ['LUL', 'LLL', 'RUL', 'RML', 'RLL'] as const;
export type Lobe = (typeof LOBES)[number];

export const SEGMENTS = [
  'apical',
  'anterior',
  'posterior',
  'apicoposterior',
  'lingula',
  'superior',
  'lateral',
  'medial',
  'anterior_basal',
  'lateral_basal',
  'posterior_basal',
  'medial_basal',
  'anteromedial_basal',
] as const;
export type Segment = (typeof SEGMENTS)[number];

export const DENSITIES = ['solid', 'part_solid', 'ground_glass', 'calcified'] as const;
export type Density = (typeof DENSITIES)[number];

export const MARGINS = [
  'smooth',
  'well_defined',
  'ill_defined',
  'irregular',
  'lobulated',
  'spiculated',
  'pleural_retraction',
  'cavitary',
] as const;
export type Margin = (typeof MARGINS)[number];

export const CHANGES = ['new', 'stable', 'growing', 'resolved'] as const;
export type Change = (typeof CHANGES)[number];

export const CERTAINTIES = ['definite', 'possible'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** An exact number above one, or a few. */
export type HowMany = number | 'several';

/**
 * One finding as it was dictated. The single source of truth of a report: sections in either language, FHIR, DICOM SR and PDF are renderings of it.
 * A slot that was not dictated is absent; nothing is guessed.
 */
export interface Finding {
  readonly type: FindingType;
  readonly laterality?: Laterality;
  readonly lobe?: Lobe;
  readonly segment?: Segment;
  /** Millimetres, in the order dictated (long × short as a rule); one to three numbers. */
  readonly sizeMm?: readonly number[];
  /** Millimetres of the solid part of a part-solid nodule. */
  readonly solidComponentMm?: number;
  readonly density?: Density;
  /** Empty when no margin was dictated. */
  readonly margin: readonly Margin[];
  readonly change?: Change;
  /** Millimetres at the examination compared with. */
  readonly priorSizeMm?: readonly number[];
  /** As dictated, in ISO 8601 as far as it was given (year, month or day). */
  readonly priorDate?: string;
  readonly certainty: Certainty;
  readonly count?: 'multiple';
  /** With `count`: how many, where it was dictated (`two`, 3枚), or `several` (数枚, `a few`). Absent where only that there are many was said. */
  readonly howMany?: HowMany;
  /** Where the picture was said to be: numbers of series and image. */
  readonly image?: { readonly series?: number; readonly image?: number };
  /** From the first to the last character that tells of this finding. */
  readonly span: Span;
  /** Where each slot was read, for the marks on the screen and for the source of each sentence. */
  readonly slotSpans: Partial<Readonly<Record<FindingSlot, Span>>>;
  /** Set when a person corrected what was read, or added the finding; absent where the dictation alone tells it. */
  readonly byHand?: ByHand;
}

/** What a finding says, without the places where it was said. */
export type FindingSlots = Omit<Finding, 'span' | 'slotSpans' | 'byHand'>;

/** Who made a finding what it is, and what had been read before. */
export interface ByHand {
  /** Of the correction. */
  readonly id: string;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  /** As the program read it; absent for a finding that no dictation tells. */
  readonly read?: FindingSlots;
  /** Slots that differ from what was read; all that are set for an added one. */
  readonly slots: readonly FindingSlot[];
}

export type FindingSlot =
  | 'type'
  | 'laterality'
  | 'lobe'
  | 'segment'
  | 'sizeMm'
  | 'solidComponentMm'
  | 'density'
  | 'margin'
  | 'change'
  | 'priorSizeMm'
  | 'priorDate'
  | 'certainty'
  | 'count'
  | 'howMany'
  | 'image';

/** Something that the dictation denies; a side only when the denial is of one side. */
export interface Negative {
  readonly type: NegativeType;
  readonly laterality?: 'left' | 'right';
  /** Only further ones are denied (`no other nodule`, 未见新发结节): no contradiction to a nodule that is told. */
  readonly isOfOthers?: true;
  readonly span: Span;
}

/** What became of a stretch of the dictation. */
export type StretchKind =
  /** Told by a finding of `findings`. */
  | 'finding'
  /** Told by a negative of `negatives`. */
  | 'negative'
  /** Understood as outside the closed vocabulary (another organ, technique, history, advice): goes into the report word for word. */
  | 'carried'
  /** Not understood: marked, and a person must look at it before the report can be signed. */
  | 'not_understood';

export interface Stretch {
  readonly kind: StretchKind;
  readonly span: Span;
  /**
   * Index into `findings`: the finding that these words tell of, or, for carried words (`abutting the fissure`, 少量), which they stand beside.
   * Absent when they stand alone.
   */
  readonly findingIndex?: number;
  /** A person took the finding out of the report: these words stand in no sentence, and the list of findings shows them. */
  readonly isLeftOut?: true;
}

export const DICTATION_WARNINGS = [
  'two_patients',
  'mixed_languages',
  'contradictory_sizes',
  'contradictory_change',
  'control_characters',
  'markup',
] as const;
export type DictationWarningCode = (typeof DICTATION_WARNINGS)[number];

/** What a person should look at: a message, nothing is guessed. */
export interface DictationWarning {
  readonly code: DictationWarningCode;
  readonly spans: readonly Span[];
}

/** The whole of a dictation: every character that is no white space lies in exactly one stretch. */
export interface ReadDictation {
  readonly language: 'en' | 'zh';
  readonly findings: readonly Finding[];
  /** A denial with words that have no slot is carried as a whole: then its span lies in a carried stretch, which already tells it. */
  readonly negatives: readonly Negative[];
  /** In the order of the text, without gaps but white space, without overlaps. */
  readonly stretches: readonly Stretch[];
  readonly warnings?: readonly DictationWarning[];
}

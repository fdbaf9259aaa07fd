import type { NegativeType } from '@trivium/radiology/findings/domain';
import type { BodyPart, Modality, ReportSections } from '../report';
import type { BilingualText } from '../report-names';

/** A blank of a template line, written `{id}` in its text. */
export type TemplateField =
  | {
      readonly kind: 'choice';
      readonly id: string;
      readonly label: BilingualText;
      readonly options: readonly BilingualText[];
      readonly isMany?: boolean;
    }
  | {
      readonly kind: 'number';
      readonly id: string;
      readonly label: BilingualText;
      /** UCUM where there is one: `mm`, `[HU]`. */
      readonly unit?: string;
      readonly min?: number;
      readonly max?: number;
    }
  | { readonly kind: 'text'; readonly id: string; readonly label: BilingualText };

/** A concept of a coding scheme, as templates of others carry it. */
export interface TemplateCode {
  /** Name of the scheme: `RADLEX`, `SNOMED-CT`, `LOINC`. */
  readonly scheme: string;
  readonly value: string;
  readonly meaning: string;
}

/** One statement about one structure, so that a finding takes away as little as it must. */
export interface TemplateLine {
  readonly id: string;
  readonly section: keyof ReportSections;
  readonly text: BilingualText;
  /** What it denies: a dictated finding of the kind takes the line out. */
  readonly denies?: readonly NegativeType[];
  /** Words for the structures that it speaks of, lower case: a dictated sentence with one of them stands in the place of the line. */
  readonly words?: { readonly en: readonly string[]; readonly zh: readonly string[] };
  /** Only for patients who have the part. */
  readonly sex?: 'female' | 'male';
  readonly fields?: readonly TemplateField[];
  readonly codes?: readonly TemplateCode[];
}

/** A report of an examination with nothing found, or with blanks to fill in. */
export interface ReportTemplate {
  readonly id: string;
  readonly version: string;
  readonly title: BilingualText;
  readonly languages: readonly ('en' | 'zh')[];
  readonly modalities: readonly Modality[];
  readonly bodyPart?: BodyPart;
  readonly origin: 'own' | 'mrrt';
  readonly lines: readonly TemplateLine[];
  readonly codes?: readonly TemplateCode[];
}

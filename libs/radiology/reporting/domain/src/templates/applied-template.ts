import type { ReadDictation } from '@trivium/radiology/findings/domain';
import type { ReportSections } from '../report';
import type { ReportTemplate, TemplateField, TemplateLine } from './report-template';
import { templateErrors } from './templates.errors';

export type FieldValue = string | number | readonly string[];

export interface AppliedLine {
  readonly id: string;
  readonly section: keyof ReportSections;
  readonly text: string;
  /** Fields that nobody filled in; they stand in the text in square brackets. */
  readonly openFields: readonly string[];
  readonly line: TemplateLine;
}

/** A normal template as a person chose it for one report. Applying it is that person's statement that what it says was looked at. */
export interface AppliedTemplate {
  readonly templateId: string;
  readonly version: string;
  readonly language: 'en' | 'zh';
  readonly lines: readonly AppliedLine[];
  /** Lines that do not concern this patient. */
  readonly omitted: readonly { readonly lineId: string; readonly because: 'sex' }[];
}

export interface ApplyOptions {
  readonly language: 'en' | 'zh';
  readonly sex?: 'female' | 'male' | 'other' | 'unknown';
  /** By field id. */
  readonly values?: Readonly<Record<string, FieldValue>>;
}

/**
 * Fills a template in. Lines for the other sex are left out; with an unknown sex all lines of one sex are, because nothing is guessed.
 *
 * @throws AppError TEMPLATE_FIELD_UNKNOWN, TEMPLATE_VALUE_INVALID, TEMPLATE_LANGUAGE_MISSING
 */
export function applyNormalTemplate(template: ReportTemplate, { language, sex, values = {} }: ApplyOptions): AppliedTemplate {
  if (!template.languages.includes(language)) throw templateErrors.TEMPLATE_LANGUAGE_MISSING({ template: template.id });
  const fields = new Set(template.lines.flatMap(({ fields = [] }) => fields.map(({ id }) => id)));
  for (const field of Object.keys(values))
    if (!fields.has(field))
      throw templateErrors.TEMPLATE_FIELD_UNKNOWN({
        template: template.id,
        field: field.slice(0, 60),
        fields: [...fields].join(', ') || '–',
      });
  const isConcerned = ({ sex: of }: TemplateLine): boolean => of === undefined || of === sex;
  return {
    templateId: template.id,
    version: template.version,
    language,
    lines: template.lines.filter(isConcerned).map((line) => filledLine(line, { language, values })),
    omitted: template.lines.filter((line) => !isConcerned(line)).map(({ id }) => ({ lineId: id, because: 'sex' })),
  };
}

function filledLine(
  line: TemplateLine,
  { language, values }: { readonly language: 'en' | 'zh'; readonly values: Readonly<Record<string, FieldValue>> },
): AppliedLine {
  const openFields: string[] = [];
  const fields = new Map((line.fields ?? []).map((field) => [field.id, field]));
  const text = line.text[language].replace(/\{([\w.-]{1,64})\}/g, (whole, id: string) => {
    const field = fields.get(id);
    if (field === undefined) return whole;
    const value = Object.hasOwn(values, id) ? values[id] : undefined;
    if (value !== undefined && value !== '') return valueText(field, value, language);
    openFields.push(id);
    return blankText(field, language);
  });
  return { id: line.id, section: line.section, text, openFields, line };
}

/** What stands where nothing was filled in: the label, and for a choice what there is to choose. */
export function blankText(field: TemplateField, language: 'en' | 'zh'): string {
  if (field.kind === 'choice') return `[${field.options.map((option) => option[language]).join('/')}]`;
  return `[${field.label[language]}${field.kind === 'number' && field.unit !== undefined ? ` ${field.unit}` : ''}]`;
}

function valueText(field: TemplateField, value: FieldValue, language: 'en' | 'zh'): string {
  const invalid = (expected: string): Error => templateErrors.TEMPLATE_VALUE_INVALID({ field: field.id, expected });
  if (field.kind === 'number') {
    const number = typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
    const { min = -Infinity, max = Infinity, unit } = field;
    if (!Number.isFinite(number) || number < min || number > max) throw invalid(rangeText(field));
    return `${number}${unit === undefined ? '' : ` ${unit}`}`;
  }
  if (field.kind === 'text') {
    if (typeof value !== 'string' || value.length > 2000) throw invalid('text');
    return value.trim();
  }
  const chosen = (Array.isArray(value) ? (value as readonly string[]) : [String(value)]).map((one) =>
    field.options.find(({ en, zh }) => en === one || zh === one),
  );
  const options = field.options.map((option) => option[language]).join(', ');
  if (chosen.length === 0 || chosen.includes(undefined) || (chosen.length > 1 && field.isMany !== true)) throw invalid(options);
  return chosen.map((option) => option?.[language] ?? '').join(language === 'zh' ? '、' : ', ');
}

function rangeText({ min, max, unit = '' }: Extract<TemplateField, { kind: 'number' }>): string {
  const bounds = [min === undefined ? undefined : `≥ ${min}`, max === undefined ? undefined : `≤ ${max}`].filter(
    (part) => part !== undefined,
  );
  return `${['number', ...bounds].join(' ')} ${unit}`.trim();
}

/** Whether the findings of a dictation speak against a line that denies them. */
export function isContradicted({ denies = [] }: TemplateLine, read: ReadDictation): boolean {
  return read.findings.some(({ type, change }) => change !== 'resolved' && denies.includes(type));
}

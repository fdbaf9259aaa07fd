import type { NegativeType } from '@trivium/radiology/findings/domain';
import type { ReportTemplate, TemplateField, TemplateLine } from '../report-template';

interface LineParts {
  readonly en: string;
  readonly zh: string;
  /** Structures, parted by bars. */
  readonly about?: { readonly en: string; readonly zh: string };
  readonly denies?: readonly NegativeType[];
  readonly sex?: 'female' | 'male';
  readonly fields?: readonly TemplateField[];
}

/** A line of the findings. */
export function line(id: string, { en, zh, about, ...rest }: LineParts): TemplateLine {
  return {
    id,
    section: 'findings',
    text: { en, zh },
    ...(about === undefined ? {} : { words: { en: about.en.split('|'), zh: about.zh.split('|') } }),
    ...rest,
  };
}

/** What the impression says when nothing was found. */
export function nothingFound(en: string, zh: string): TemplateLine {
  return { id: 'nothing-found', section: 'impression', text: { en, zh } };
}

type OwnTemplate = Omit<ReportTemplate, 'version' | 'languages' | 'origin'>;

/** A template of our own writing, in both languages. */
export function ownTemplate(template: OwnTemplate): ReportTemplate {
  return { version: '1.0.0', languages: ['en', 'zh'], origin: 'own', ...template };
}

export function choice(
  id: string,
  { en, zh, options }: { en: string; zh: string; options: readonly (readonly [en: string, zh: string])[] },
): TemplateField {
  return { kind: 'choice', id, label: { en, zh }, options: options.map(([inEnglish, inChinese]) => ({ en: inEnglish, zh: inChinese })) };
}

export function millimetres(id: string, { en, zh, max }: { en: string; zh: string; max: number }): TemplateField {
  return { kind: 'number', id, label: { en, zh }, unit: 'mm', min: 0, max };
}

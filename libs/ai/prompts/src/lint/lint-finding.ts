import type { ModelEntry, Thinking } from '@trivium/ai/inference/protocol';
import type { UiLanguage } from '@trivium/shared/kernel';
import type { PromptTemplate, TemplateVariant } from '../template/prompt-template';

export type InBothLanguages = Readonly<Record<UiLanguage, string>>;

/** What every finding of a rule says; the place tells where. */
export interface LintRule {
  readonly id: string;
  /** `error`: must not be released; `warning`: look again. */
  readonly severity: 'error' | 'warning';
  readonly text: InBothLanguages;
  readonly fix: InBothLanguages;
}

export interface LintFinding extends LintRule {
  /** Where in the template: `variants.en.task`, `parameters.temperature (deepseek-flash)`. */
  readonly place: string;
}

/** A template and the models that may get it. Without models, what depends on one is not judged. */
export interface LintSubject {
  readonly template: PromptTemplate;
  readonly models: readonly ModelEntry[];
}

export interface VariantSubject extends LintSubject {
  readonly language: UiLanguage;
  readonly variant: TemplateVariant;
}

export function findings(rule: LintRule, places: readonly string[]): readonly LintFinding[] {
  return places.map((place) => ({ ...rule, place }));
}

/** All that the model reads of a variant, by place. */
export function textsOf({
  language,
  variant,
}: Pick<VariantSubject, 'language' | 'variant'>): readonly (readonly [place: string, text: string])[] {
  const at = `variants.${language}`;
  return [
    [`${at}.role`, variant.role],
    [`${at}.task`, variant.task],
    ...variant.sections.map(({ key, heading, text }) => [`${at}.sections.${key}`, `${heading}\n${text}`] as const),
    [`${at}.format`, variant.format],
    ...(variant.example === undefined ? [] : [[`${at}.example`, variant.example] as const]),
  ];
}

/** How a template asks to be answered, for the registry's modes. */
export function thinkingOf({ parameters }: PromptTemplate): { readonly thinking?: Thinking } {
  return parameters.thinking === undefined ? {} : { thinking: parameters.thinking };
}

import {
  FEATURE_NAMES,
  GUIDELINE_PACKS,
  type GuidelinePack,
  type CheckedHow,
  type WouldChange,
} from '@trivium/radiology/guidelines/domain';
import type { LocalText } from '@trivium/web/i18n';

/** Names of a pack's inputs and values; an unknown one is shown as it is rather than hidden. */
export function packNamed(guideline: string): GuidelinePack | undefined {
  return GUIDELINE_PACKS.find(({ id }) => id === guideline);
}

export function inputName(guideline: string, input: string): LocalText {
  return packNamed(guideline)?.fields.find(({ name }) => name === input)?.label ?? { en: input, zh: input };
}

export const CHECKED_KEYS = {
  two_sources: 'twoSources',
  partly: 'partly',
  one_source: 'oneSource',
  unchecked: 'unchecked',
} as const satisfies Record<CheckedHow, string>;
export const CHECKED_TONES: Readonly<Record<CheckedHow, string>> = {
  two_sources: 'positive',
  partly: 'warning',
  one_source: 'warning',
  unchecked: 'negative',
};

type Value = number | string | boolean;

/** Yes and no stay to the dictionary of the component. */
export function valueName(guideline: string, input: string, value: Exclude<Value, boolean>): LocalText {
  const field = packNamed(guideline)?.fields.find(({ name }) => name === input);
  if (typeof value === 'number') {
    const unit = field?.unit === 'mm' ? ' mm' : '';
    return { en: `${value}${unit}`, zh: `${value}${unit}` };
  }
  if (field?.kind === 'choices') {
    const named = (language: 'en' | 'zh'): string =>
      value
        .split(', ')
        .map((item) => field.options?.[item]?.[language] ?? item)
        .join(language === 'en' ? ', ' : '、');
    return { en: named('en'), zh: named('zh') };
  }
  return field?.options?.[value] ?? { en: value, zh: value };
}

/** A sign that comes or goes, apart from a value that changes. */
export function featureChange({ to }: WouldChange): { readonly kind: 'with' | 'without'; readonly name: LocalText } | undefined {
  const match = typeof to === 'string' ? /^(with|without):(.+)$/u.exec(to) : null;
  const [, kind, feature = ''] = match ?? [];
  return kind === 'with' || kind === 'without' ? { kind, name: FEATURE_NAMES[feature] ?? { en: feature, zh: feature } } : undefined;
}

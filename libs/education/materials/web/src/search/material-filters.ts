import type { MaterialResponse } from '@trivium/education/api-client';
import type { SearchFilterDefinition, SearchFilterOption, SearchFilterValues } from '@trivium/web/search';
import { LANGUAGE_FILTER, MATERIAL_FILTER } from './course-search.client';

/** The filters as the address knows them, before their choices are loaded. */
export const FILTERS: readonly SearchFilterDefinition[] = [MATERIAL_FILTER, LANGUAGE_FILTER].map((name) => ({
  kind: 'one',
  name,
  label: name,
  options: [],
}));

/** What the filters are called in the reader's language, and which are set. */
export interface FilterSetting {
  readonly material: string;
  readonly language: string;
  readonly nameOfLanguage: (code: string) => string;
  readonly values: SearchFilterValues;
}

/** Filters by material and by language, each only where there is something to choose between, or to take off. */
export function materialFilters(
  materials: readonly Pick<MaterialResponse, 'id' | 'title' | 'language'>[],
  { material, language, nameOfLanguage, values }: FilterSetting,
): SearchFilterDefinition[] {
  const codes = [...new Set(materials.map((item) => item.language))].filter((code): code is string => code !== null && code !== 'und');
  const one = (name: string, label: string, options: readonly SearchFilterOption[]): SearchFilterDefinition[] =>
    options.length > 1 || values[name] !== undefined
      ? [{ kind: 'one', name, label, options: [...options].sort((first, second) => first.label.localeCompare(second.label)) }]
      : [];
  return [
    ...one(
      MATERIAL_FILTER,
      material,
      materials.map(({ id, title }) => ({ value: id, label: title })),
    ),
    ...one(
      LANGUAGE_FILTER,
      language,
      codes.map((code) => ({ value: code, label: nameOfLanguage(code) })),
    ),
  ];
}

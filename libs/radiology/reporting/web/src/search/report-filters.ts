import { BODY_PARTS, MODALITIES, REPORT_STATES } from '@trivium/radiology/reporting/domain';
import type { LocalText } from '@trivium/web/i18n';
import type { SearchFilterDefinition, SearchFilterOption } from '@trivium/web/search';
import { BODY_PART_WORDS, MODALITY_WORDS, REPORT_LANGUAGES, STATE_WORDS } from '../words/report-words';

/** Names of the filters in the address; `created` is a range of days. */
export type ReportFilterName = 'modality' | 'bodyPart' | 'state' | 'language' | 'created';

/** What reports can be filtered by. Of a single choice, as long as there is only one state, nothing can be chosen: it is left out. */
export function reportFilters(
  labelOf: (name: ReportFilterName) => string,
  textOf: (text: LocalText) => string,
): readonly SearchFilterDefinition[] {
  const among = <Value extends string>(values: readonly Value[], words: Readonly<Record<Value, LocalText>>): SearchFilterOption[] =>
    values.map((value) => ({ value, label: textOf(words[value]) }));
  const choices: readonly (readonly [ReportFilterName, readonly SearchFilterOption[]])[] = [
    ['modality', among(MODALITIES, MODALITY_WORDS)],
    ['bodyPart', among(BODY_PARTS, BODY_PART_WORDS)],
    ['state', among(REPORT_STATES, STATE_WORDS)],
    ['language', REPORT_LANGUAGES.map(({ id, name }) => ({ value: id, label: name }))],
  ];
  return [
    ...choices
      .filter(([, options]) => options.length > 1)
      .map(([name, options]) => ({ kind: 'one' as const, name, label: labelOf(name), options })),
    { kind: 'dates', name: 'created', label: labelOf('created') },
  ];
}

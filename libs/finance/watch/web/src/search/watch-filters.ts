import { WATCH_KINDS } from '@trivium/finance/watch/domain';
import type { LocalText } from '@trivium/web/i18n';
import type { SearchFilterDefinition } from '@trivium/web/search';
import { KIND_WORDS } from '../words/kind-words';

/** Names of the filters in the address. */
export type WatchFilterName = 'kind' | 'language';

const LANGUAGES = [
  { value: 'en', label: 'English' },
  { value: 'zh', label: '中文' },
];

/** What can be chosen among the entries of lists. */
export function watchFilters(
  labelOf: (name: WatchFilterName) => string,
  textOf: (text: LocalText) => string,
): readonly SearchFilterDefinition[] {
  return [
    {
      kind: 'one',
      name: 'kind',
      label: labelOf('kind'),
      options: WATCH_KINDS.map((kind) => ({ value: kind, label: textOf(KIND_WORDS[kind]) })),
    },
    { kind: 'one', name: 'language', label: labelOf('language'), options: LANGUAGES },
  ];
}

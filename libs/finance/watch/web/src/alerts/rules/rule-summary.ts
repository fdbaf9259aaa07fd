import type { AlertRule } from '@trivium/finance/api-client';
import { EVENT_NAMES } from '@trivium/finance/news/domain';
import type { LocalText } from '@trivium/web/i18n';

export interface RuleWords {
  readonly textOf: (text: LocalText) => string;
  readonly listName: (id: string) => string;
  readonly sourcesText: (count: number) => string;
}

/** What of a rule's conditions stands in its line; the words that have no key are the person's own. */
export function summaryOf(
  { conditions, schedule, quietHours, timeZone }: AlertRule,
  { textOf, listName, sourcesText }: RuleWords,
): readonly string[] {
  const {
    watchListId,
    entities = [],
    eventTypes = [],
    sentiments = [],
    languages = [],
    sourceIds = [],
    titleWords = [],
    minNovelty,
    meanChange,
    burst,
  } = conditions;
  return [
    ...(watchListId === undefined ? [] : [listName(watchListId)]),
    ...(entities.length === 0 ? [] : [entities.join(', ')]),
    ...eventTypes.map((event) => textOf(EVENT_NAMES[event])),
    ...sentiments.map((label) => textOf(LABEL_WORDS[label])),
    ...(languages.length === 0 ? [] : [languages.join(', ')]),
    ...(sourceIds.length === 0 ? [] : [sourcesText(sourceIds.length)]),
    ...titleWords.map((words) => `“${words}”`),
    ...(minNovelty === undefined ? [] : [`≥ ${minNovelty}`]),
    ...(meanChange ? [`${ARROWS[meanChange.direction]} ${meanChange.by}`] : []),
    ...(burst ? [`≥ ${burst.stories} / ${burst.withinMinutes}′`] : []),
    ...(schedule.kind === 'daily' ? [`${schedule.at} ${timeZone}`] : []),
    ...(quietHours ? [`${quietHours.from}–${quietHours.to}`] : []),
  ];
}

const ARROWS = { up: '↑', down: '↓', either: '↕' } as const;
const LABEL_WORDS = {
  positive: { en: 'positive', zh: '正面' },
  neutral: { en: 'neutral', zh: '中性' },
  negative: { en: 'negative', zh: '负面' },
} as const;

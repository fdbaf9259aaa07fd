import { EVENT_NAMES, EVENT_TYPES } from '@trivium/finance/news/domain';
import type { LocalText } from '@trivium/web/i18n';
import {
  rangeOfDates,
  valueOfOne,
  valuesOfMany,
  type SearchFilterDefinition,
  type SearchFilterOption,
  type SearchFilterValues,
} from '@trivium/web/search';
import type { StoryQuery } from '../stories.client';
import { NEWS_LANGUAGES, languageName } from '../words/language-words';

/** Names of the filters, in the address and in the dictionary. */
export type BoardFilterName = 'entity' | 'label' | 'event' | 'language' | 'source' | 'list' | 'window' | 'date';

/** Lengths of the time filter, in hours. */
export const WINDOW_HOURS = { hour: 1, day: 24, week: 168, month: 720 } as const;
export type WindowName = keyof typeof WINDOW_HOURS;
const WINDOWS = Object.keys(WINDOW_HOURS) as readonly WindowName[];

/** In the order in which people look for them. */
export const FILTER_LABELS = ['positive', 'neutral', 'negative', 'abstained'] as const;
const LANGUAGE_CODE = /^[a-z]{2,3}$/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export interface BoardChoices {
  readonly entities: readonly SearchFilterOption[];
  readonly sources: readonly SearchFilterOption[];
  readonly lists: readonly SearchFilterOption[];
}

export interface BoardWords {
  readonly nameOf: (name: BoardFilterName) => string;
  readonly labelOf: (label: (typeof FILTER_LABELS)[number]) => string;
  readonly windowOf: (window: WindowName) => string;
  readonly textOf: (text: LocalText) => string;
}

/** What can be chosen on the board; a filter without choices is left out. */
export function boardFilters(choices: BoardChoices, words: BoardWords): readonly SearchFilterDefinition[] {
  const many = (name: BoardFilterName, options: readonly SearchFilterOption[]): SearchFilterDefinition => ({
    kind: 'many',
    name,
    label: words.nameOf(name),
    options,
  });
  const one = (name: BoardFilterName, options: readonly SearchFilterOption[]): SearchFilterDefinition => ({
    kind: 'one',
    name,
    label: words.nameOf(name),
    options,
  });
  return [
    many(
      'label',
      FILTER_LABELS.map((label) => ({ value: label, label: words.labelOf(label) })),
    ),
    many(
      'event',
      EVENT_TYPES.map((type) => ({ value: type, label: words.textOf(EVENT_NAMES[type]) })),
    ),
    many('entity', choices.entities),
    many(
      'language',
      NEWS_LANGUAGES.map((language) => ({ value: language, label: words.textOf(languageName(language)) })),
    ),
    many('source', choices.sources),
    one('list', choices.lists),
    one(
      'window',
      WINDOWS.map((window) => ({ value: window, label: words.windowOf(window) })),
    ),
    { kind: 'dates', name: 'date', label: words.nameOf('date') },
  ];
}

export interface BoardQuestion {
  readonly q: string;
  readonly values: SearchFilterValues;
  readonly asOf?: string;
  /** The moment from which "last 24 hours" is counted back. */
  readonly now: Date;
}

/** The question to the API. A window counts back from `asOf` where there is one; days are days of the reader's time zone, both included. */
export function storyQuery({ q, values, asOf, now }: BoardQuestion): StoryQuery {
  const window = WINDOWS.find((name) => name === valueOfOne(values, 'window'));
  const range = rangeOfDates(values, 'date');
  const end = asOf === undefined ? now : new Date(asOf);
  const since = window && new Date(end.getTime() - WINDOW_HOURS[window] * HOUR_MS).toISOString();
  const firstDay = range.from && startOfDay(range.from).toISOString();
  return {
    q: q || undefined,
    entity: [...valuesOfMany(values, 'entity')],
    language: valuesOfMany(values, 'language').filter((code) => LANGUAGE_CODE.test(code)),
    eventType: valuesOfMany(values, 'event').filter((type) => EVENT_TYPES.some((known) => known === type)),
    sentiment: valuesOfMany(values, 'label').filter((label) => FILTER_LABELS.some((known) => known === label)),
    sourceId: valuesOfMany(values, 'source').filter(isId),
    watchListId: [valueOfOne(values, 'list') ?? ''].find(isId),
    from: later(since, firstDay),
    to: range.to && new Date(startOfDay(range.to).getTime() + DAY_MS - 1).toISOString(),
    asOf,
  };
}

/** A moment of an address as ISO 8601 in UTC; undefined for what is none, or lies ahead. */
export function momentOf(text: string | undefined, now: Date): string | undefined {
  const moment = text ? new Date(text) : undefined;
  if (!moment || Number.isNaN(moment.getTime()) || moment > now) return undefined;
  return moment.toISOString();
}

/** An address can hold anything; what cannot be an id is not asked for. */
function isId(text: string): boolean {
  return ID.test(text);
}

function startOfDay(day: string): Date {
  return new Date(`${day}T00:00:00`);
}

function later(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one > other ? one : other;
}

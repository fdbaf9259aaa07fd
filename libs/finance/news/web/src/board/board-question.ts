import { computed, inject, signal, untracked, type Signal } from '@angular/core';
import type { Story } from '@trivium/finance/news/domain';
import { systemClock } from '@trivium/shared/kernel';
import { LanguageService, translator } from '@trivium/web/i18n';
import { filtersFromAddress, type SearchFilterDefinition, type SearchFilterOption, type SearchFilterValues } from '@trivium/web/search';
import { boardMessages } from '../words/board.messages';
import { sentimentMessages } from '../words/sentiment.messages';
import { BoardChoices } from './board-choices.service';
import { boardFilters, momentOf, type BoardFilterName } from './board-filter';
import { entityKey } from './entity-trends.service';

/** A part of the address; a repeated name is a list. */
export type AddressPart = string | readonly string[] | undefined;

/** Parts of the board's address that filter it. */
export interface BoardAddress extends Readonly<Record<string, AddressPart>> {
  readonly q: string | undefined;
}

/** What the board is asked: filters with their choices and values, and the moment at which it is looked at. */
export interface BoardQuestion {
  readonly filters: Signal<readonly SearchFilterDefinition[]>;
  readonly values: Signal<SearchFilterValues>;
  readonly filterCount: Signal<number>;
  /** By a filter or by words. */
  readonly isFiltered: Signal<boolean>;
  /** ISO 8601; undefined: now. */
  readonly moment: Signal<string | undefined>;
  /** Equal questions are one: another language of the interface renames the filters and must not ask again. */
  readonly question: Signal<{ readonly q: string; readonly values: SearchFilterValues; readonly asOf: string | undefined }>;
  /** Companies that were shown can be chosen from then on. */
  learn(shown: readonly Pick<Story, 'entities'>[]): void;
}

/** Reads the board's question from its address. In an injection context, with `BoardChoices` at hand. */
export function boardQuestion({
  address,
  asOf,
}: {
  readonly address: Signal<BoardAddress>;
  readonly asOf: Signal<string | undefined>;
}): BoardQuestion {
  const choices = inject(BoardChoices);
  const languages = inject(LanguageService);
  const t = translator(boardMessages);
  const words = translator(sentimentMessages);
  /** Names of the entities that were shown, by what the API knows them by. */
  const entityNames = signal<ReadonlyMap<string, string>>(new Map());
  const entityOptions = computed(() =>
    [...entityNames()]
      .map(([value, name]): SearchFilterOption => ({ value, label: name === value ? name : `${name} (${value})` }))
      .toSorted((one, other) => one.label.localeCompare(other.label)),
  );
  const filters = computed(() =>
    boardFilters(
      { entities: entityOptions(), sources: choices.sources(), lists: choices.lists() },
      {
        nameOf: (name: BoardFilterName) => t(name),
        labelOf: (name) => words(name),
        windowOf: (name) => t(name),
        textOf: (text) => languages.text(text),
      },
    ),
  );
  const values = computed(() => filtersFromAddress(filters(), address()));
  const filterCount = computed(() => Object.keys(values()).length);
  const moment = computed(() =>
    momentOf(
      asOf(),
      untracked(() => systemClock.now()),
    ),
  );
  return {
    filters,
    values,
    filterCount,
    isFiltered: computed(() => filterCount() > 0 || Boolean(address().q)),
    moment,
    question: computed(() => ({ q: address().q?.trim() ?? '', values: values(), asOf: moment() }), {
      equal: (one, other) => JSON.stringify(one) === JSON.stringify(other),
    }),
    learn: (shown) => {
      const names = new Map(entityNames());
      for (const { entities } of shown) for (const entity of entities) names.set(entityKey(entity), entity.name);
      if (names.size > entityNames().size) entityNames.set(names);
    },
  };
}

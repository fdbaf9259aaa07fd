import { CdkTrapFocus } from '@angular/cdk/a11y';
import { CdkConnectedOverlay, CdkOverlayOrigin, type ConnectedPosition } from '@angular/cdk/overlay';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Formats, translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import {
  rangeOfDates,
  valueOfOne,
  valuesOfMany,
  withFilter,
  type AnyOfFilter,
  type DateRange,
  type OneOfFilter,
  type SearchFilterDefinition,
  type SearchFilterValue,
  type SearchFilterValues,
} from './search-filter';
import { searchMessages } from './search.messages';

/** A filter that is set, as a chip that takes it (or one of its values) off. */
interface ActiveFilter {
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly without: SearchFilterValues;
}

const BELOW: ConnectedPosition[] = [
  { originX: 'start', originY: 'bottom', overlayX: 'start', overlayY: 'top', offsetY: 4 },
  { originX: 'start', originY: 'top', overlayX: 'start', overlayY: 'bottom', offsetY: -4 },
];

/** The filters of a search and, below them, those that are set. It keeps no state: the page does, in its address. */
@Component({
  selector: 'trivium-search-filters',
  imports: [CdkConnectedOverlay, CdkOverlayOrigin, CdkTrapFocus, MatButtonModule, IconComponent],
  host: { role: 'group', '[attr.aria-label]': "t('filters')" },
  templateUrl: './search-filters.component.html',
  styleUrl: './search-filters.component.css',
})
export class SearchFiltersComponent {
  private readonly formats = inject(Formats);
  protected readonly t = translator(searchMessages);
  protected readonly positions = BELOW;
  protected readonly valueOfOne = valueOfOne;
  protected readonly valuesOfMany = valuesOfMany;
  protected readonly rangeOfDates = rangeOfDates;

  readonly filters = input.required<readonly SearchFilterDefinition[]>();
  readonly value = input.required<SearchFilterValues>();
  /** All filters that are set, after a change. */
  readonly changed = output<SearchFilterValues>();

  /** Name of the filter whose choices are open. */
  protected readonly opened = signal<string | undefined>(undefined);
  protected readonly active = computed<readonly ActiveFilter[]>(() => this.filters().flatMap((filter) => this.activeOf(filter)));

  protected set(name: string, value: SearchFilterValue | undefined): void {
    this.changed.emit(withFilter(this.value(), name, value));
  }

  /** A value that an address set and no option names: without an entry of its own the field would say that nothing is set. */
  protected valueWithoutOption({ name, options }: OneOfFilter): string | undefined {
    const value = valueOfOne(this.value(), name);
    return options.some((option) => option.value === value) ? undefined : value;
  }

  protected toggle({ name, options }: AnyOfFilter, value: string): void {
    const before = valuesOfMany(this.value(), name);
    const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
    // In the order of the options, so that the same choice has the same address; values without an option stay at the end.
    const place = new Map(options.map((option, index) => [option.value, index]));
    const placeOf = (item: string): number => place.get(item) ?? options.length;
    this.set(
      name,
      [...after].sort((first, second) => placeOf(first) - placeOf(second)),
    );
  }

  protected setDay(name: string, change: DateRange): void {
    const { from, to } = { ...rangeOfDates(this.value(), name), ...change };
    this.set(name, { from: from || undefined, to: to || undefined });
  }

  /** Also heard when another filter's choices open: these then stay. */
  protected close(name: string): void {
    if (this.opened() === name) this.opened.set(undefined);
  }

  private activeOf(filter: SearchFilterDefinition): readonly ActiveFilter[] {
    const { name, label } = filter;
    const chip = (text: string, value?: SearchFilterValue, key = name): ActiveFilter => ({
      key,
      name: label,
      text,
      without: withFilter(this.value(), name, value),
    });
    if (filter.kind === 'dates') {
      const text = this.rangeText(rangeOfDates(this.value(), name));
      return text === '' ? [] : [chip(text)];
    }
    if (filter.kind === 'one') {
      const value = valueOfOne(this.value(), name);
      return value === undefined ? [] : [chip(labelOf(filter, value))];
    }
    const values = valuesOfMany(this.value(), name);
    return values.map((value) =>
      chip(
        labelOf(filter, value),
        values.filter((other) => other !== value),
        `${name} ${value}`,
      ),
    );
  }

  private rangeText({ from, to }: DateRange): string {
    if (from && to) return this.t('between', { from: this.formats.date(from), to: this.formats.date(to) });
    if (from) return this.t('since', { from: this.formats.date(from) });
    return to ? this.t('until', { to: this.formats.date(to) }) : '';
  }
}

function labelOf({ options }: OneOfFilter | AnyOfFilter, value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}

import { Component, computed, inject, input } from '@angular/core';
import { Formats, LanguageService, translator } from '@trivium/web/i18n';
import type { FoundPassage, PassageField } from './found-passage';
import { FEATURE_NAMES, searchMessages } from './search.messages';
import { wordContributions } from './word-contributions';

/** Words after these add so little that their bars could not be told apart. */
const SHOWN_WORDS = 8;

/** What would be written as 0: it was looked for and not seen. */
const LEAST_SEEN = 0.005;

const FIELD_WORDS = {
  title: 'fieldTitle',
  headings: 'fieldHeadings',
  body: 'fieldBody',
  aliases: 'fieldAliases',
} as const satisfies Record<PassageField, string>;

/** Why a passage stands where it stands, for somebody who knows nothing of ranking: which words, which searches, what the second look saw. */
@Component({
  selector: 'trivium-why-found',
  templateUrl: './why-found.component.html',
  styleUrl: './why-found.component.css',
})
export class WhyFoundComponent {
  private readonly languages = inject(LanguageService);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(searchMessages);

  readonly passage = input.required<Pick<FoundPassage, 'matched' | 'coverage' | 'why' | 'language'>>();

  protected readonly words = computed(() => wordContributions(this.passage().matched));
  protected readonly shown = computed(() => this.words().slice(0, SHOWN_WORDS));
  protected readonly left = computed(() => this.words().length - this.shown().length);
  private readonly heaviest = computed(() => Math.max(0, ...this.words().flatMap(({ fields }) => fields.map(({ weight }) => weight))));

  protected readonly seen = computed(() =>
    (this.passage().why.reranking?.features ?? []).filter(({ value }) => Math.abs(value) >= LEAST_SEEN),
  );

  /** Per cent of the longest bar. */
  protected barOf(weight: number): number {
    return this.heaviest() > 0 ? Math.max(2, (100 * weight) / this.heaviest()) : 0;
  }

  /** A field or feature of a newer server is shown by its own name. */
  protected fieldName(field: string): string {
    const key = FIELD_WORDS[field as PassageField] as (typeof FIELD_WORDS)[PassageField] | undefined;
    return key ? this.t(key) : field;
  }

  protected featureName(name: string): string {
    const words = Object.hasOwn(FEATURE_NAMES, name) ? FEATURE_NAMES[name] : undefined;
    return words ? this.languages.text(words) : name;
  }
}

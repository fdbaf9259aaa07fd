import { Component, computed, inject, input } from '@angular/core';
import { Formats, LanguageService, translator } from '@trivium/web/i18n';
import { PageHeaderComponent } from '@trivium/web/kit';
import {
  AddressSearch,
  ResultFactsDirective,
  ResultTitleDirective,
  SearchFieldComponent,
  SearchFiltersComponent,
  SearchResultsComponent,
  type ResultLink,
} from '@trivium/web/search';
import { BODY_PART_WORDS, MODALITY_WORDS, STATE_TONES, STATE_WORDS } from '../words/report-words';
import { searchMessages } from '../words/search.messages';
import { reportFilters } from './report-filters';
import { ReportSearchClient, type FoundReportPassage } from './report-search.client';

/** Finds passages of reports; words and filters stand in the address, so that a search can be sent to a colleague and survives Back. */
@Component({
  selector: 'trivium-report-search-page',
  imports: [
    PageHeaderComponent,
    ResultFactsDirective,
    ResultTitleDirective,
    SearchFieldComponent,
    SearchFiltersComponent,
    SearchResultsComponent,
  ],
  templateUrl: './report-search.page.html',
})
export class ReportSearchPage {
  private readonly client = inject(ReportSearchClient);
  protected readonly languages = inject(LanguageService);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(searchMessages);

  /** The words, from the address, as all that follows. */
  readonly q = input<string>();
  readonly modality = input<string>();
  readonly bodyPart = input<string>();
  readonly state = input<string>();
  /** ISO 639-1. */
  readonly language = input<string>();
  /** First and last day, ISO 8601. */
  readonly createdFrom = input<string>();
  readonly createdTo = input<string>();

  protected readonly modalities = MODALITY_WORDS;
  protected readonly bodyParts = BODY_PART_WORDS;
  protected readonly states = STATE_WORDS;
  protected readonly tones = STATE_TONES;
  protected readonly filters = computed(() =>
    reportFilters(
      (name) => this.t(name),
      (text) => this.languages.text(text),
    ),
  );
  protected readonly search = new AddressSearch<FoundReportPassage>({
    words: this.q,
    filters: this.filters,
    parameters: () => ({
      modality: this.modality(),
      bodyPart: this.bodyPart(),
      state: this.state(),
      language: this.language(),
      createdFrom: this.createdFrom(),
      createdTo: this.createdTo(),
    }),
    find: (request) => this.client.search(request),
  });
  protected readonly exampleWords = computed(() => ({
    phrase: this.t('examplePhrase'),
    word: this.t('exampleWord'),
    other: this.t('exampleOther'),
    inTitle: this.t('exampleInTitle'),
  }));

  protected readonly linkOf = ({ reportId, part }: FoundReportPassage): ResultLink => ({
    commands: ['/reports', reportId],
    queryParams: { part },
  });

  protected readonly pathOf = ({ sectionPath }: FoundReportPassage): readonly string[] => sectionPath;
}

import { Component, computed, inject, input, resource } from '@angular/core';
import { Router } from '@angular/router';
import { LanguageService, translator } from '@trivium/web/i18n';
import {
  AddressSearch,
  ResultTextDirective,
  ResultTitleDirective,
  SearchFieldComponent,
  SearchFiltersComponent,
  SearchResultsComponent,
  type ResultLink,
  type SearchAnswer,
  type SearchRequest,
} from '@trivium/web/search';
import { CourseContext } from '../course/course-context.service';
import { InlineTextComponent } from '../reading/inline-text.component';
import { CourseSearchClient, type FoundInMaterial } from './course-search.client';
import { FILTERS, materialFilters } from './material-filters';
import { searchMessages } from './search.messages';
import { wholeFormulas } from './whole-formulas';

/** Finds passages of the course; words and filters stand in the address, so that a search can be sent to somebody and survives Back. */
@Component({
  selector: 'trivium-search-page',
  imports: [
    InlineTextComponent,
    ResultTextDirective,
    ResultTitleDirective,
    SearchFieldComponent,
    SearchFiltersComponent,
    SearchResultsComponent,
  ],
  templateUrl: './search.page.html',
  styleUrl: './search.page.css',
})
export class SearchPage {
  private readonly client = inject(CourseSearchClient);
  private readonly router = inject(Router);
  private readonly languages = inject(LanguageService);
  private readonly context = inject(CourseContext);
  protected readonly t = translator(searchMessages);

  readonly courseId = input.required<string>();
  readonly q = input<string>();
  /** Id of the one material to search. */
  readonly material = input<string>();
  /** The one language to search, ISO 639-1. */
  readonly language = input<string>();

  protected readonly search = new AddressSearch<FoundInMaterial>({
    words: this.q,
    filters: () => FILTERS,
    parameters: () => ({ material: this.material(), language: this.language() }),
    place: this.courseId,
    find: (request) => this.find(request),
  });
  private readonly materials = resource({
    params: () => ({ courseId: this.courseId() }),
    loader: ({ params }) => this.client.materials(params.courseId),
  });
  /** Without the list of materials the search works all the same, only unfiltered. */
  protected readonly filters = computed(() =>
    materialFilters(this.materials.hasValue() ? this.materials.value() : [], {
      material: this.t('material'),
      language: this.t('language'),
      nameOfLanguage: (code) => nameOfLanguage(code, this.languages.locale()),
      values: this.search.values(),
    }),
  );
  protected readonly noneText = computed(() => (this.context.course()?.materials.ready === 0 ? this.t('noMaterials') : undefined));
  protected readonly exampleWords = computed(() => ({
    phrase: this.t('examplePhrase'),
    word: this.t('exampleWord'),
    other: this.t('exampleOther'),
  }));

  protected readonly linkOf = ({ materialId, passageId }: FoundInMaterial): ResultLink => ({
    commands: ['/courses', this.courseId(), 'materials', materialId],
    queryParams: { passage: passageId },
  });

  protected readonly pathOf = ({ materialTitle, sectionPath }: FoundInMaterial): readonly string[] => [
    materialTitle,
    ...sectionPath.slice(0, -1),
  ];

  protected readonly snippetOf = ({ text, snippet }: FoundInMaterial) => wholeFormulas(text, snippet);

  /** Words of somebody who may be in danger become a question to the tutor, which answers with people's words and tells the named adult. */
  private async find(request: SearchRequest): Promise<SearchAnswer<FoundInMaterial>> {
    const found = await this.client.search(this.courseId(), request);
    if (found.needsCare) {
      const extras = { queryParams: { question: request.words }, state: { sendQuestion: true } };
      await this.router.navigate(['/courses', this.courseId(), 'ask'], extras);
    }
    return found;
  }
}

function nameOfLanguage(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
}

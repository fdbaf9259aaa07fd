import { Component, computed, effect, inject, input, resource, untracked } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { LanguageService, translator } from '@trivium/web/i18n';
import {
  ResultTextDirective,
  ResultTitleDirective,
  SearchFieldComponent,
  SearchFiltersComponent,
  SearchResultsComponent,
  SearchSession,
  filtersFromAddress,
  filtersToAddress,
  type ResultLink,
  type SearchAnswer,
  type SearchFilterValues,
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
  private readonly route = inject(ActivatedRoute);
  private readonly languages = inject(LanguageService);
  private readonly context = inject(CourseContext);
  protected readonly t = translator(searchMessages);

  readonly courseId = input.required<string>();
  readonly q = input<string>();
  /** Id of the one material to search. */
  readonly material = input<string>();
  /** The one language to search, ISO 639-1. */
  readonly language = input<string>();

  protected readonly words = computed(() => this.q()?.trim() ?? '');
  protected readonly values = computed(() => filtersFromAddress(FILTERS, { material: this.material(), language: this.language() }));
  protected readonly session = new SearchSession<FoundInMaterial>((request) => this.find(request));
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
      values: this.values(),
    }),
  );
  protected readonly noneText = computed(() => (this.context.course()?.materials.ready === 0 ? this.t('noMaterials') : undefined));
  protected readonly exampleWords = computed(() => ({
    phrase: this.t('examplePhrase'),
    word: this.t('exampleWord'),
    other: this.t('exampleOther'),
  }));

  constructor() {
    effect(() => {
      this.courseId();
      const question = { words: this.words(), filters: this.values() };
      untracked(() => void this.session.load(question));
    });
  }

  protected readonly linkOf = ({ materialId, passageId }: FoundInMaterial): ResultLink => ({
    commands: ['/courses', this.courseId(), 'materials', materialId],
    queryParams: { passage: passageId },
  });

  protected readonly pathOf = ({ materialTitle, sectionPath }: FoundInMaterial): readonly string[] => [
    materialTitle,
    ...sectionPath.slice(0, -1),
  ];

  protected readonly snippetOf = ({ text, snippet }: FoundInMaterial) => wholeFormulas(text, snippet);

  protected async ask(words: string): Promise<void> {
    if (words !== this.words()) await this.go({ q: words || null });
  }

  protected async filter(values: SearchFilterValues): Promise<void> {
    await this.go(filtersToAddress(FILTERS, values));
  }

  /** Words of somebody who may be in danger become a question to the tutor, which answers with people's words and tells the named adult. */
  private async find(request: SearchRequest): Promise<SearchAnswer<FoundInMaterial>> {
    const found = await this.client.search(this.courseId(), request);
    if (found.needsCare) {
      const extras = { queryParams: { question: request.words }, state: { sendQuestion: true } };
      await this.router.navigate(['/courses', this.courseId(), 'ask'], extras);
    }
    return found;
  }

  private async go(queryParams: Readonly<Record<string, unknown>>): Promise<void> {
    await this.router.navigate([], { relativeTo: this.route, queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}

function nameOfLanguage(code: string, locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
}

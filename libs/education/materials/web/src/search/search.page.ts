import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { ApiClient, searchPassages, type PassageSearchResponse } from '@trivium/education/api-client';
import { Formats, translator } from '@trivium/web/i18n';
import { EmptyStateComponent, ErrorPanelComponent, SkeletonComponent, problemFrom, type Problem } from '@trivium/web/kit';
import { CourseContext } from '../course/course-context.service';
import { SearchBoxComponent } from '../courses/search-box.component';
import { InlineTextComponent } from '../reading/inline-text.component';
import { searchMessages } from './search.messages';

type Found = PassageSearchResponse['items'][number];

const RESULTS = 20;

/** Finds passages of the course; the words stand in the address, so that a search can be sent to somebody and survives Back. */
@Component({
  selector: 'trivium-search-page',
  imports: [RouterLink, EmptyStateComponent, ErrorPanelComponent, InlineTextComponent, SearchBoxComponent, SkeletonComponent],
  templateUrl: './search.page.html',
  styleUrl: './search.page.css',
})
export class SearchPage {
  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  protected readonly context = inject(CourseContext);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(searchMessages);

  readonly courseId = input.required<string>();
  readonly q = input<string>();

  protected readonly words = computed(() => this.q()?.trim() ?? '');
  protected readonly found = signal<readonly Found[] | undefined>(undefined);
  protected readonly isLoading = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private question = 0;

  constructor() {
    effect(() => {
      this.courseId();
      this.words();
      untracked(() => void this.search());
    });
  }

  protected async ask(words: string): Promise<void> {
    if (words === this.words()) return;
    await this.router.navigate([], { relativeTo: this.route, queryParams: { q: words || null }, replaceUrl: true });
  }

  protected async search(): Promise<void> {
    const question = ++this.question;
    const q = this.words();
    this.problem.set(undefined);
    if (q === '') {
      this.found.set(undefined);
      this.isLoading.set(false);
      return;
    }
    this.isLoading.set(true);
    try {
      const { items } = await this.api.invoke(searchPassages, { id: this.courseId(), q, k: RESULTS });
      if (question === this.question) this.found.set(items);
    } catch (error) {
      if (question === this.question) this.problem.set(problemFrom(error));
    }
    if (question === this.question) this.isLoading.set(false);
  }

  /** Each matched word once, heaviest first: the same word can count in the heading and in the text. */
  protected termsOf({ matched }: Found): Found['matched'] {
    return [...matched].sort((first, second) => second.weight - first.weight);
  }

  protected fieldName(field: string): string {
    return field === 'body' || field === 'text' ? this.t('inText') : this.t('inHeading');
  }
}

import { Component, computed, inject, signal } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { RouterLink } from '@angular/router';
import { Formats, LanguageService, translator } from '@trivium/web/i18n';
import {
  EmptyStateComponent,
  ErrorPanelComponent,
  PageHeaderComponent,
  type Problem,
  SkeletonComponent,
  problemFrom,
} from '@trivium/web/kit';
import { type PromptSummary, PromptsClient } from '../client/prompts-client';
import { LintChipsComponent } from '../terms/lint-chips.component';
import { termsMessages } from '../terms/terms.messages';
import { listMessages } from './list.messages';

/** Every prompt of the program, with what the lint finds. */
@Component({
  selector: 'trivium-prompts-page',
  imports: [
    MatFormFieldModule,
    MatInputModule,
    RouterLink,
    EmptyStateComponent,
    ErrorPanelComponent,
    LintChipsComponent,
    PageHeaderComponent,
    SkeletonComponent,
  ],
  templateUrl: './prompts.page.html',
  styleUrls: ['../terms/room.css', './prompts.page.css'],
})
export class PromptsPage {
  private readonly client = inject(PromptsClient);
  private readonly formats = inject(Formats);
  private readonly languages = inject(LanguageService);
  protected readonly terms = translator(termsMessages);
  protected readonly t = translator(listMessages);

  protected readonly prompts = signal<readonly PromptSummary[] | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly words = signal('');
  protected readonly shown = computed(() => {
    const words = this.words().trim().toLocaleLowerCase();
    return (this.prompts() ?? []).filter(({ id, purpose, title }) =>
      [id, purpose, title.en, title.zh].some((text) => text.toLocaleLowerCase().includes(words)),
    );
  });

  constructor() {
    void this.load();
  }

  protected async load(): Promise<void> {
    this.problem.set(undefined);
    try {
      this.prompts.set(await this.client.list());
    } catch (error) {
      this.problem.set(problemFrom(error));
    }
  }

  protected titleOf({ title }: PromptSummary): string {
    return this.languages.text(title);
  }

  protected languagesOf({ languages }: PromptSummary): string {
    return this.formats.list(languages.map((language) => this.terms(language)));
  }

  protected versionsOf({ version, versions }: PromptSummary): string {
    return versions.length === 1 ? this.t('only', { version }) : this.t('newest', { version, count: versions.length });
  }
}

import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import { label, LanguageService, translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, PageHeaderComponent, type Problem, problemFrom, SkeletonComponent } from '@trivium/web/kit';
import { type PromptDetail, type PromptLanguage, PromptsClient } from '../client/prompts-client';
import { ExperimentPaneComponent } from '../experiments/experiment-pane.component';
import { promptsNavigationMessages } from '../navigation.messages';
import { RunPaneComponent } from '../run/run-pane.component';
import { termsMessages } from '../terms/terms.messages';
import { detailMessages } from './detail.messages';
import { LintFindingsComponent } from './lint-findings.component';
import { ModelFitComponent } from './model-fit.component';
import { PrefixCacheComponent } from './prefix-cache.component';
import { PromptFactsComponent } from './prompt-facts.component';
import { PromptTextComponent } from './prompt-text.component';
import { VersionDiffComponent } from './version-diff.component';

const PARTS = [
  { id: 'text', label: 'text' },
  { id: 'changes', label: 'changes' },
  { id: 'models', label: 'models' },
  { id: 'run', label: 'run' },
  { id: 'experiment', label: 'experiment' },
] as const;

/** One version of a prompt: its text, what changed, what it costs, a run on an example, and the comparison of two versions. */
@Component({
  selector: 'trivium-prompt-page',
  imports: [
    MatFormFieldModule,
    MatSelectModule,
    RouterLink,
    ErrorPanelComponent,
    ExperimentPaneComponent,
    LintFindingsComponent,
    ModelFitComponent,
    PageHeaderComponent,
    PrefixCacheComponent,
    PromptFactsComponent,
    PromptTextComponent,
    RunPaneComponent,
    SkeletonComponent,
    VersionDiffComponent,
  ],
  templateUrl: './prompt.page.html',
  styles: `
    /* Below the bar of the shell. */
    [id] {
      scroll-margin-block-start: 80px;
    }
  `,
})
export class PromptPage {
  private readonly client = inject(PromptsClient);
  private readonly router = inject(Router);
  private readonly languages = inject(LanguageService);
  protected readonly terms = translator(termsMessages);
  protected readonly t = translator(detailMessages);
  protected readonly parts = PARTS;

  /** From the address: what is shown can be cited and sent on. */
  readonly id = input.required<string>();
  readonly version = input<string>();
  readonly from = input<string>();

  protected readonly prompt = signal<PromptDetail | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isLoading = signal(false);
  /** Of the prompt; that of the screen unless chosen. */
  protected readonly language = linkedSignal<PromptLanguage>(() => this.languages.language());
  protected readonly back = computed(() => this.languages.text(label(promptsNavigationMessages, 'prompts')));
  protected readonly heading = computed(() => {
    const prompt = this.prompt();
    return prompt ? this.languages.text(prompt.title) : this.id();
  });
  protected readonly others = computed(() => this.prompt()?.versions.filter((version) => version !== this.prompt()?.shown) ?? []);
  protected readonly prefix = computed(
    () => this.prompt()?.comparison?.languages.find(({ language }) => language === this.language())?.prefix,
  );
  private latest = 0;

  constructor() {
    effect(() => {
      this.id();
      this.version();
      this.from();
      untracked(() => void this.load());
    });
  }

  /** What is shown stays until the next version has come; another prompt's does not. */
  protected async load(): Promise<void> {
    const turn = ++this.latest;
    const id = this.id();
    if (this.prompt()?.id !== id) this.prompt.set(undefined);
    this.problem.set(undefined);
    this.isLoading.set(true);
    try {
      const prompt = await this.client.detail(id, { version: this.version(), from: this.from() });
      if (turn === this.latest) this.prompt.set(prompt);
    } catch (error) {
      if (turn === this.latest) this.problem.set(problemFrom(error));
    } finally {
      if (turn === this.latest) this.isLoading.set(false);
    }
  }

  /** The version before it is the one to compare with, unless chosen. */
  protected async show(version: string): Promise<void> {
    await this.router.navigate(['/prompts', this.id()], { queryParams: { version } });
  }

  protected async compare(from: string): Promise<void> {
    await this.router.navigate(['/prompts', this.id()], { queryParams: { version: this.prompt()?.shown, from } });
  }
}

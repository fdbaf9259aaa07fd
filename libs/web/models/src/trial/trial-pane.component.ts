import { Component, computed, effect, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { DataClass, ParameterName, Thinking } from '@trivium/ai/inference/protocol';
import { translator } from '@trivium/web/i18n';
import { AiLabelComponent, Clipboard, DELAY, ErrorPanelComponent, type GenerationMark, IconComponent } from '@trivium/web/kit';
import { type CostEstimate, ModelsClient } from '../client/models-client';
import { termsMessages } from '../terms/terms.messages';
import { TrialCostComponent } from './trial-cost.component';
import { TrialFiguresComponent } from './trial-figures.component';
import { canSwitchThinking, classesFor, deadIn, modeFor, type TrialTarget } from './trial-parameters';
import { TrialSession } from './trial-session';
import { trialMessages } from './trial.messages';

/** Typing pauses this long before the cost is asked for: the server answers 120 questions a minute. */
const ESTIMATE_AFTER_MS = 700;
const LONGEST_PROMPT = 100_000;
const MOST_TOKENS = 32_000;
const FIRST_TOKENS = 1_024;

/** Sends one prompt to one endpoint and shows what comes, while it comes. */
@Component({
  selector: 'trivium-trial-pane',
  imports: [
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    AiLabelComponent,
    ErrorPanelComponent,
    IconComponent,
    TrialCostComponent,
    TrialFiguresComponent,
  ],
  providers: [TrialSession],
  templateUrl: './trial-pane.component.html',
  styleUrl: './trial-pane.component.css',
})
export class TrialPaneComponent {
  private readonly client = inject(ModelsClient);
  private readonly clipboard = inject(Clipboard);
  private readonly delay = inject(DELAY);
  protected readonly session = inject(TrialSession);
  protected readonly terms = translator(termsMessages);
  protected readonly t = translator(trialMessages);
  protected readonly longestPrompt = LONGEST_PROMPT;
  protected readonly mostTokens = MOST_TOKENS;

  readonly target = input.required<TrialTarget>();
  readonly closed = output();
  /** An answer has come to its end: figures elsewhere may be read anew. */
  readonly finished = output();

  protected readonly classes = computed(() => classesFor(this.target()));
  /** The most sensitive class that may go there: who tells nothing has said nothing harmless. */
  protected readonly dataClass = linkedSignal<DataClass>(() => this.classes().at(-1) ?? 'public');
  protected readonly prompt = signal('');
  protected readonly maxTokens = signal<number | undefined>(FIRST_TOKENS);
  protected readonly temperature = signal<number | undefined>(undefined);
  protected readonly thinking = signal<Thinking | undefined>(undefined);
  protected readonly estimate = signal<CostEstimate | undefined>(undefined);
  protected readonly hasNoEstimate = signal(false);
  protected readonly isCopied = signal(false);
  protected readonly generation = computed<GenerationMark>(() => ({ engine: this.target().place, model: this.session.start()?.model }));

  private readonly mode = computed(() => modeFor(this.estimate()?.modes ?? [], this.thinking()));
  protected readonly canSwitch = computed(() => canSwitchThinking(this.estimate()?.modes ?? []));
  protected readonly areModesUnknown = computed(() => this.estimate()?.modes.length === 0);
  protected readonly deadTemperature = computed(() => this.deadText('temperature'));
  protected readonly deadMaxTokens = computed(() => this.deadText('maxTokens'));
  protected readonly areFieldsRight = computed(() => {
    const maxTokens = this.maxTokens();
    const temperature = this.temperature() ?? 0;
    return (
      maxTokens !== undefined &&
      Number.isInteger(maxTokens) &&
      maxTokens > 0 &&
      maxTokens <= MOST_TOKENS &&
      temperature >= 0 &&
      temperature <= 2
    );
  });
  protected readonly canRun = computed(
    () => this.prompt().trim() !== '' && this.areFieldsRight() && this.classes().length > 0 && !this.session.isRunning(),
  );

  constructor() {
    effect((onCleanup) => {
      const question = {
        model: this.target().endpoint,
        text: this.prompt(),
        maxTokens: this.areFieldsRight() ? this.maxTokens() : undefined,
      };
      const stopper = new AbortController();
      onCleanup(() => stopper.abort());
      void this.ask(question, stopper.signal);
    });
  }

  protected async run(): Promise<void> {
    if (!this.canRun()) return;
    this.isCopied.set(false);
    const temperature = this.deadTemperature() ? undefined : this.temperature();
    await this.session.run(this.target().endpoint, {
      prompt: this.prompt(),
      dataClass: this.dataClass(),
      maxTokens: this.maxTokens() ?? FIRST_TOKENS,
      ...(temperature === undefined ? {} : { temperature }),
      ...(this.thinking() === undefined ? {} : { thinking: this.thinking() }),
    });
    this.finished.emit();
  }

  protected async copy(): Promise<void> {
    this.isCopied.set(await this.clipboard.copyGenerated(this.session.text(), this.generation()));
  }

  protected numberOf(text: string): number | undefined {
    return text.trim() === '' ? undefined : Number(text);
  }

  private deadText(parameter: ParameterName): string {
    const dead = deadIn(this.mode(), parameter);
    return dead
      ? this.t('notHonoured', { parameter: this.terms(parameter), support: this.terms(dead.support), mode: this.terms(dead.mode) })
      : '';
  }

  private async ask(question: Parameters<ModelsClient['estimate']>[0], signal: AbortSignal): Promise<void> {
    // The first estimate, of an empty prompt, tells which parameters the model honours: it does not wait.
    if (question.text !== '') await this.delay(ESTIMATE_AFTER_MS, signal);
    if (signal.aborted) return;
    try {
      const estimate = await this.client.estimate(question);
      if (signal.aborted) return;
      this.estimate.set(estimate);
      this.hasNoEstimate.set(false);
    } catch {
      // An estimate is a help: the trial works without it, and says that there is none.
      if (signal.aborted) return;
      this.estimate.set(undefined);
      this.hasNoEstimate.set(true);
    }
  }
}

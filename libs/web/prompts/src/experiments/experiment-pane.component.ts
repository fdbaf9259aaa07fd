import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Formats, translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, IconComponent, type Problem, problemFrom, SkeletonComponent, Toasts } from '@trivium/web/kit';
import { type Experiment, type ExperimentDraft, ExperimentsClient, type Outcomes } from '../client/experiments-client';
import { PROMPTS_ACCESS } from '../prompts-access';
import { ExperimentFormComponent } from './experiment-form.component';
import { experimentsMessages } from './experiments.messages';
import { OutcomesComponent } from './outcomes.component';

/** The comparison of two versions of a prompt: its state, its outcomes, and for those who may, to start and stop it. */
@Component({
  selector: 'trivium-experiment-pane',
  imports: [MatButtonModule, ErrorPanelComponent, ExperimentFormComponent, IconComponent, OutcomesComponent, SkeletonComponent],
  templateUrl: './experiment-pane.component.html',
})
export class ExperimentPaneComponent {
  private readonly client = inject(ExperimentsClient);
  private readonly formats = inject(Formats);
  private readonly toasts = inject(Toasts);
  protected readonly canManage = inject(PROMPTS_ACCESS).canManage;
  protected readonly t = translator(experimentsMessages);

  readonly promptId = input.required<string>();
  /** Newest first. */
  readonly versions = input.required<readonly string[]>();

  /** Undefined until it is known; null: none was ever started. */
  protected readonly experiment = signal<Experiment | null | undefined>(undefined);
  protected readonly outcomes = signal<Outcomes | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly saveProblem = signal<Problem | undefined>(undefined);
  protected readonly isSaving = signal(false);

  protected readonly running = computed(() => {
    const experiment = this.experiment();
    return experiment?.isRunning ? experiment : undefined;
  });
  /** A running comparison can be stopped also when a version has left the program. */
  protected readonly canCompare = computed(() => this.versions().length > 1 || this.running() !== undefined);
  protected readonly isGone = computed(() => {
    const running = this.running();
    if (!running) return false;
    return ![running.controlVersion, running.variantVersion].every((version) => this.versions().includes(version));
  });
  protected readonly state = computed(() => {
    const experiment = this.experiment();
    if (experiment === undefined) return '';
    if (experiment === null) return this.t(this.canCompare() ? 'none' : 'oneVersion');
    const { controlVersion: control, variantVersion: variant, variantPercent, isRunning, changedAt } = experiment;
    const time = this.formats.dateTime(changedAt);
    if (!isRunning) return this.t('stopped', { control, variant, time });
    return this.t('running', { control, variant, time, percent: this.formats.percent(variantPercent / 100) });
  });

  constructor() {
    effect(() => {
      this.promptId();
      untracked(() => {
        this.experiment.set(undefined);
        this.outcomes.set(undefined);
        this.saveProblem.set(undefined);
        void this.load();
      });
    });
  }

  protected async load(): Promise<void> {
    const id = this.promptId();
    this.problem.set(undefined);
    try {
      const [experiment, outcomes] = await Promise.all([this.client.find(id), this.client.outcomes(id)]);
      // Another prompt may have been opened meanwhile.
      if (id !== this.promptId()) return;
      this.experiment.set(experiment);
      this.outcomes.set(outcomes);
    } catch (error) {
      if (id === this.promptId()) this.problem.set(problemFrom(error));
    }
  }

  protected async start(draft: Omit<ExperimentDraft, 'isRunning'>): Promise<void> {
    const wasRunning = this.experiment()?.isRunning === true;
    await this.save({ ...draft, isRunning: true }, () => this.toasts.show(this.t(wasRunning ? 'changed' : 'started')));
  }

  /** Can be undone: it then runs as before. */
  protected async stop(experiment: Experiment): Promise<void> {
    const draft = draftOf(experiment);
    await this.save({ ...draft, isRunning: false }, () =>
      this.toasts.show(this.t('hasStopped'), {
        undo: () => void this.save(draft, () => this.toasts.show(this.t('started'))),
      }),
    );
  }

  private async save(draft: ExperimentDraft, saved: () => void): Promise<void> {
    const id = this.promptId();
    this.saveProblem.set(undefined);
    this.isSaving.set(true);
    try {
      const experiment = await this.client.save(id, draft);
      saved();
      if (id !== this.promptId()) return;
      this.experiment.set(experiment);
      // Other versions have other outcomes.
      await this.load();
    } catch (error) {
      if (id === this.promptId()) this.saveProblem.set(problemFrom(error));
    } finally {
      this.isSaving.set(false);
    }
  }
}

function draftOf({ controlVersion, variantVersion, variantPercent, isRunning }: Experiment): ExperimentDraft {
  return { controlVersion, variantVersion, variantPercent, isRunning };
}

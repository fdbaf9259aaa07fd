import { Component, computed, DestroyRef, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { IntentExperts, IntentResponse } from '@trivium/education/api-client';
import { Formats, translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, PageHeaderComponent, type Problem, problemFrom, SkeletonComponent } from '@trivium/web/kit';
import { type ExpertDecision, ExpertViewComponent } from '@trivium/web/models';
import { TutorClient } from '../tutor.client';
import { intentExpertsMessages } from './intent-experts.messages';

/** Others ask meanwhile: what the experts did is looked up anew. */
const REFRESH_MS = 5_000;
const MAX_LENGTH = 2_000;

/** The model that tells what a question asks for, at work: who decides on a question, and how the work is spread. */
@Component({
  selector: 'trivium-intent-experts-page',
  imports: [
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    ErrorPanelComponent,
    ExpertViewComponent,
    PageHeaderComponent,
    SkeletonComponent,
  ],
  template: `
    <div class="tv-page">
      <trivium-page-header [heading]="t('title')" [lead]="t('lead')" />
      <section class="tv-card tv-stack">
        <form class="try" (submit)="$event.preventDefault(); classify(question.value)">
          <mat-form-field class="field" appearance="outline" subscriptSizing="dynamic">
            <mat-label>{{ t('try') }}</mat-label>
            <input #question matInput name="question" autocomplete="off" [maxLength]="maxLength" [placeholder]="t('placeholder')" />
          </mat-form-field>
          <button matButton="filled" type="submit" [disabled]="isBusy()">{{ t('classify') }}</button>
        </form>
        @if (problem(); as problem) {
          <trivium-error-panel [problem]="problem" [canRetry]="true" (retry)="load()" />
        }
        @if (experts(); as known) {
          <p class="tv-small tv-muted">{{ counted() }}</p>
          <trivium-expert-view [decision]="decision()" [load]="known.experts" [decisions]="known.decisions" [labelNames]="labelNames()" />
          <details>
            <summary>{{ t('training') }}</summary>
            <dl>
              @for (expert of known.experts; track expert.index) {
                <dt>{{ t('expert', { number: expert.index + 1 }) }}</dt>
                <dd data-user-content>{{ formats.list(expert.words) }}</dd>
              }
            </dl>
          </details>
        } @else if (!problem()) {
          <trivium-skeleton [lines]="6" [heightPx]="24" />
        }
      </section>
    </div>
  `,
  styles: `
    .try {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
      align-items: center;
    }
    .field {
      flex: 1 1 280px;
    }
    summary {
      padding-block: 8px;
      cursor: pointer;
    }
    dt {
      margin-block-start: 8px;
      font-weight: 550;
    }
    dd {
      margin: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class IntentExpertsPage {
  private readonly client = inject(TutorClient);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(intentExpertsMessages);
  protected readonly maxLength = MAX_LENGTH;

  protected readonly experts = signal<IntentExperts | undefined>(undefined);
  protected readonly answer = signal<IntentResponse | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isBusy = signal(false);
  private asked = 0;

  protected readonly decision = computed<ExpertDecision | undefined>(() => {
    const answer = this.answer();
    if (!answer) return undefined;
    const { intent, probabilities, experts, pieces } = answer;
    return { label: intent, probabilities, experts, features: pieces.map(({ text, push }) => ({ text, weight: push })) };
  });
  protected readonly labelNames = computed(() =>
    Object.fromEntries(
      Object.keys(this.answer()?.probabilities ?? {}).map((intent) => [intent, this.t(intent as IntentResponse['intent'])]),
    ),
  );
  protected readonly counted = computed(() => {
    const known = this.experts();
    if (!known) return '';
    const time = this.formats.dateTime(known.since);
    return known.decisions === 0 ? this.t('none', { time }) : this.t('decisions', { count: known.decisions, time });
  });

  constructor() {
    void this.load();
    const timer = setInterval(() => void this.load(), REFRESH_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected async load(): Promise<void> {
    try {
      this.experts.set(await this.client.intentExperts());
      this.problem.set(undefined);
    } catch (error) {
      this.problem.set(problemFrom(error));
    }
  }

  protected async classify(text: string): Promise<void> {
    if (text.trim() === '') return;
    const asked = ++this.asked;
    this.isBusy.set(true);
    try {
      const answer = await this.client.intentOf(text);
      // A later question's answer may have come before.
      if (asked === this.asked) this.answer.set(answer);
      await this.load();
    } catch (error) {
      this.problem.set(problemFrom(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}

import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { PriorReports } from '@trivium/radiology/api-client';
import { diffReports, type ReportSections } from '@trivium/radiology/reporting/domain';
import { Formats, translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, SkeletonComponent, problemFrom, type Problem } from '@trivium/web/kit';
import { ReportsClient } from '../reports.client';
import { signMessages } from '../words/sign.messages';
import { changesOf } from './text-change';
import { TextChangesComponent } from './text-changes.component';

export type PriorReport = PriorReports['items'][number];

/** Earlier reports of the patient; the open one stands beside the text at hand with what changed since. */
@Component({
  selector: 'trivium-priors-panel',
  imports: [MatButtonModule, RouterLink, ErrorPanelComponent, SkeletonComponent, TextChangesComponent],
  template: `
    @if (problem(); as problem) {
      <trivium-error-panel [problem]="problem" [canRetry]="true" (retry)="load(reportId())" />
    } @else if (priors(); as priors) {
      @if (priors.length === 0) {
        <p class="tv-muted tv-small">{{ t('noPriors') }}</p>
      }
      <ul [attr.aria-label]="t('priors')">
        @for (prior of priors; track prior.id) {
          <li>
            <button type="button" [attr.aria-pressed]="open()?.id === prior.id" (click)="toggle(prior)">
              <strong data-user-content>{{ prior.title }}</strong>
              <span class="tv-small tv-muted">{{ formats.date(prior.at) }} · {{ t('daysBefore', { count: prior.intervalDays }) }}</span>
            </button>
          </li>
        }
      </ul>
      @if (open(); as prior) {
        <p class="tv-small tv-muted">{{ t('priorHint') }}</p>
        <trivium-text-changes [changes]="changes()" [language]="prior.language" />
        <a class="tv-small" [routerLink]="['/reports', prior.id]">{{ t('prior') }}</a>
      }
    } @else {
      <trivium-skeleton [lines]="2" />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    button {
      display: grid;
      inline-size: 100%;
      padding: 8px;
      border: 0;
      border-radius: 4px;
      background: none;
      color: inherit;
      text-align: start;
      cursor: pointer;
    }
    button[aria-pressed='true'] {
      background: var(--mat-sys-primary-container);
      color: var(--mat-sys-on-primary-container);
    }
    button[aria-pressed='true'] .tv-muted {
      color: inherit;
    }
  `,
})
export class PriorsPanelComponent {
  private readonly client = inject(ReportsClient);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(signMessages);

  readonly reportId = input.required<string>();
  readonly sections = input.required<ReportSections>();
  protected readonly priors = signal<readonly PriorReport[] | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly open = signal<PriorReport | undefined>(undefined);
  protected readonly changes = computed(() => {
    const prior = this.open();
    return prior ? changesOf(diffReports(prior.sections, this.sections())) : [];
  });

  constructor() {
    effect(() => void this.load(this.reportId()));
  }

  protected toggle(prior: PriorReport): void {
    this.open.update((open) => (open?.id === prior.id ? undefined : prior));
  }

  protected async load(id: string): Promise<void> {
    this.problem.set(undefined);
    try {
      this.priors.set(await this.client.priors(id));
    } catch (error) {
      this.problem.set(problemFrom(error));
    }
  }
}

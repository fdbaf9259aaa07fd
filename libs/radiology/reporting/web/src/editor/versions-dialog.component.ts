import { Component, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { Formats, translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, SkeletonComponent, problemFrom, type Problem } from '@trivium/web/kit';
import { ReportsClient, type ReportVersion } from '../reports.client';
import { editorMessages } from '../words/editor.messages';
import { reportingMessages } from '../words/reporting.messages';
import { SECTIONS, type ReportText } from './report-parts';

export interface VersionsRequest {
  readonly reportId: string;
  /** The text on the screen, against which each version is shown. */
  readonly text: ReportText;
  readonly canRestore: boolean;
}

/** Every saved text of a report, newest first; closes with the one to restore. */
@Component({
  selector: 'trivium-versions-dialog',
  imports: [MatButtonModule, MatDialogModule, ErrorPanelComponent, SkeletonComponent],
  template: `
    <h2 mat-dialog-title>{{ t('versionsTitle') }}</h2>
    <mat-dialog-content>
      <p class="tv-muted lead">{{ t('versionsLead') }}</p>
      @if (problem(); as problem) {
        <trivium-error-panel [problem]="problem" [canRetry]="true" (retry)="load()" />
      } @else if (versions(); as versions) {
        @for (version of versions; track version.version; let isFirst = $first) {
          <details [open]="isFirst">
            <summary>
              <strong>{{ t('version', { version: version.version }) }}</strong>
              <span class="tv-small tv-muted">{{ formats.dateTime(version.changedAt) }}</span>
              @if (isFirst) {
                <span class="tv-chip" data-tone="accent">{{ t('current') }}</span>
              }
            </summary>
            @for (name of names; track name) {
              <section>
                <h3>
                  {{ words(name) }}
                  @if (!isFirst && isSame(name, version)) {
                    <span class="tv-chip">{{ t('sameAsNow') }}</span>
                  }
                </h3>
                <p class="text" [class.tv-muted]="version.sections[name] === ''">{{ version.sections[name] || t('empty') }}</p>
              </section>
            }
            @if (data.canRestore && !isFirst) {
              <button matButton="outlined" type="button" (click)="dialog.close(version)">{{ t('restoreVersion') }}</button>
            }
          </details>
        } @empty {
          <p>{{ t('versionsEmpty') }}</p>
        }
      } @else {
        <trivium-skeleton [lines]="6" />
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end"
      ><button matButton type="button" mat-dialog-close cdkFocusInitial>{{ t('close') }}</button></mat-dialog-actions
    >
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      block-size: 100%;
    }
    mat-dialog-content {
      flex: 1;
      max-height: none;
    }
    .lead {
      margin-block-end: 16px;
    }
    details {
      border-block-end: var(--trivium-hairline);
    }
    details[open] {
      padding-block-end: 16px;
    }
    summary {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 12px;
      padding: 12px 0;
      color: var(--mat-sys-on-surface);
      cursor: pointer;
    }
    summary::before {
      content: '▸';
      inline-size: 1em;
    }
    details[open] > summary::before {
      content: '▾';
    }
    section {
      margin-block-end: 12px;
      padding-inline-start: 12px;
      border-inline-start: 3px solid var(--mat-sys-outline-variant);
    }
    h3 {
      display: flex;
      align-items: center;
      gap: 8px;
      font-size: 0.8125rem;
      color: var(--mat-sys-on-surface-variant);
    }
    .text {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      color: var(--mat-sys-on-surface);
    }
    .text.tv-muted {
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class VersionsDialogComponent {
  private readonly client = inject(ReportsClient);
  protected readonly dialog = inject<MatDialogRef<VersionsDialogComponent, ReportVersion>>(MatDialogRef);
  protected readonly data = inject<VersionsRequest>(MAT_DIALOG_DATA);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(editorMessages);
  protected readonly words = translator(reportingMessages);
  protected readonly names = SECTIONS;
  protected readonly versions = signal<readonly ReportVersion[] | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);

  constructor() {
    void this.load();
  }

  protected isSame(name: (typeof SECTIONS)[number], version: ReportVersion): boolean {
    return version.sections[name] === this.data.text.sections[name];
  }

  protected async load(): Promise<void> {
    this.problem.set(undefined);
    try {
      this.versions.set(await this.client.versions(this.data.reportId));
    } catch (error) {
      this.problem.set(problemFrom(error));
    }
  }
}

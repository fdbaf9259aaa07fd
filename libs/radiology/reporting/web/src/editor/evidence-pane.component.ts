import { Component, computed, inject, input, output, viewChild } from '@angular/core';
import type { Span } from '@trivium/radiology/findings/domain';
import { RuleComparisonComponent } from '@trivium/radiology/guidelines/parts';
import type { EvidencePlace } from '@trivium/radiology/reporting/domain';
import { translator } from '@trivium/web/i18n';
import { PriorsPanelComponent } from '../compare/priors-panel.component';
import { CriticalPanelComponent } from '../critical/critical-panel.component';
import { FindingCorrections } from '../findings/finding-corrections';
import { FindingsListComponent } from '../findings/findings-list.component';
import { IssuesListComponent, type IssueReason } from '../issues/issues-list.component';
import { OPERATION_IDS } from '../request-ids';
import { HowMadeComponent } from '../sources/how-made.component';
import { ReportTrailComponent } from '../trail/report-trail.component';
import { deskMessages } from '../words/desk.messages';
import { issueMessages } from '../words/issue.messages';
import { signMessages } from '../words/sign.messages';
import type { LiveReading } from './live-reading';
import type { ReportEditing } from './report-editing';

/** What the program makes of the text: findings, rules, contradictions, critical results, earlier reports. It advises and never writes. */
@Component({
  selector: 'trivium-evidence-pane',
  imports: [
    CriticalPanelComponent,
    FindingsListComponent,
    HowMadeComponent,
    IssuesListComponent,
    PriorsPanelComponent,
    RuleComparisonComponent,
    ReportTrailComponent,
  ],
  template: `
    <section aria-labelledby="checks">
      <h2 id="checks">{{ i('issues') }}</h2>
      <trivium-issues-list
        [issues]="live().issues()"
        [sections]="editing().text().sections"
        [isFixed]="isFixed()"
        (chosen)="placed.emit($event)"
        (reasoned)="reasoned.emit($event)"
      />
    </section>
    <section aria-labelledby="critical">
      <h2 id="critical">{{ i('critical') }}</h2>
      <trivium-critical-panel
        [results]="live().critical()"
        [communications]="editing().report().communications"
        [canLog]="canLog()"
        (logged)="logged.emit()"
      />
    </section>
    <section aria-labelledby="structured">
      <h2 id="structured">{{ t('findings') }}</h2>
      <trivium-findings-list
        [read]="live().read()"
        [corrections]="corrections()"
        [removed]="live().removed()"
        [open]="live().openCorrections()"
        [isFixed]="isFixed()"
        (pointed)="pointed.emit($event)"
        (chosen)="chosen.emit($event)"
        (announced)="announced.emit($event)"
      />
    </section>
    <section aria-labelledby="rules">
      <h2 id="rules">{{ t('ruleCards') }}</h2>
      @if (live().guidelines().length === 0) {
        <p class="tv-muted tv-small">{{ t('noRules') }}</p>
      } @else {
        <trivium-rule-comparison [results]="live().guidelines()" />
      }
    </section>
    <section aria-labelledby="priors">
      <h2 id="priors">{{ s('priors') }}</h2>
      <trivium-priors-panel [reportId]="editing().report().id" [sections]="editing().text().sections" />
    </section>
    <trivium-how-made [report]="editing().report()" [sentences]="live().sentences()" />
    <trivium-report-trail [reportId]="editing().report().id" [version]="editing().report().version" />
  `,
  styles: `
    :host {
      display: grid;
      gap: 20px;
      align-content: start;
      min-width: 0;
    }
    section {
      display: grid;
      gap: 8px;
      min-width: 0;
    }
    h2 {
      font-size: 1rem;
    }
  `,
})
export class EvidencePaneComponent {
  protected readonly t = translator(deskMessages);
  protected readonly i = translator(issueMessages);
  protected readonly s = translator(signMessages);

  readonly editing = input.required<ReportEditing>();
  readonly live = input.required<LiveReading>();
  readonly isFixed = input(false);
  readonly canLog = input(false);
  readonly pointed = output<readonly Span[]>();
  readonly chosen = output<Span>();
  readonly placed = output<EvidencePlace>();
  readonly reasoned = output<IssueReason>();
  readonly logged = output();
  /** Words for those who do not see what changed. */
  readonly announced = output<string>();

  private readonly ids = inject(OPERATION_IDS);
  private readonly findings = viewChild.required(FindingsListComponent);
  protected readonly corrections = computed(
    () => new FindingCorrections({ editing: this.editing(), live: this.live(), newId: () => this.ids.next<'correction'>() }),
  );

  focusFindings(): void {
    this.findings().focus();
  }
}

import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { EvidencePlace, ReportSections } from '@trivium/radiology/reporting/domain';
import { LanguageService, translator } from '@trivium/web/i18n';
import { IconComponent } from '@trivium/web/kit';
import { issueMessages } from '../words/issue.messages';
import { reportingMessages } from '../words/reporting.messages';
import { inOrder, openIssues, type ShownIssue } from './issue-order';

const LEAST_REASON = 3;

export interface IssueReason {
  readonly key: string;
  /** null takes the reason back. */
  readonly reason: string | null;
}

/** The second pair of eyes: what contradicts itself in the report, with the words that do, and a reason where a person knows better. */
@Component({
  selector: 'trivium-issues-list',
  imports: [IconComponent, MatButtonModule],
  templateUrl: './issues-list.component.html',
  styleUrl: './issues-list.component.css',
})
export class IssuesListComponent {
  protected readonly languages = inject(LanguageService);
  protected readonly t = translator(issueMessages);
  protected readonly words = translator(reportingMessages);

  readonly issues = input.required<readonly ShownIssue[]>();
  readonly sections = input.required<ReportSections>();
  readonly isFixed = input(false);
  /** Where the person wants to look. */
  readonly chosen = output<EvidencePlace>();
  readonly reasoned = output<IssueReason>();

  protected readonly shown = computed(() => inOrder(this.issues()));
  protected readonly open = computed(() => openIssues(this.issues()).length);
  /** Key of the issue whose reason is being written. */
  protected readonly writing = signal<string | undefined>(undefined);
  protected readonly isShort = signal(false);

  protected quote({ section, start, end }: EvidencePlace): string {
    return this.t('evidence', { section: this.words(section), text: this.sections()[section].slice(start, end) });
  }

  protected write(key: string): void {
    this.isShort.set(false);
    this.writing.set(key);
  }

  protected keep(key: string, field: HTMLTextAreaElement): void {
    const reason = field.value.trim();
    this.isShort.set(reason.length < LEAST_REASON);
    if (this.isShort()) return field.focus();
    this.writing.set(undefined);
    this.reasoned.emit({ key, reason });
  }
}

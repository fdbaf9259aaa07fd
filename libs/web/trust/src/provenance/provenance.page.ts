import { Component, effect, inject, input, signal, untracked } from '@angular/core';
import { translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, PageHeaderComponent, type Problem, problemFrom, SkeletonComponent } from '@trivium/web/kit';
import { type Provenance, ProvenanceClient } from './provenance-client';
import { ProvenanceFactsComponent } from './provenance-facts.component';
import { provenanceMessages } from './provenance.messages';

/** The record of one generated text, under its own address so that it can be cited. */
@Component({
  selector: 'trivium-provenance-page',
  imports: [ErrorPanelComponent, PageHeaderComponent, ProvenanceFactsComponent, SkeletonComponent],
  template: `
    <div class="tv-page">
      <trivium-page-header [heading]="t('title')" [lead]="t('lead')" />
      @if (problem(); as problem) {
        <trivium-error-panel [problem]="problem" [canRetry]="true" (retry)="load(id())" />
      } @else if (record(); as record) {
        <div class="tv-card"><trivium-provenance-facts [record]="record" /></div>
      } @else {
        <trivium-skeleton [lines]="8" [heightPx]="20" />
      }
    </div>
  `,
})
export class ProvenancePage {
  private readonly client = inject(ProvenanceClient);
  protected readonly t = translator(provenanceMessages);
  /** From the address. */
  readonly id = input.required<string>();
  protected readonly record = signal<Provenance | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);

  constructor() {
    effect(() => {
      const id = this.id();
      untracked(() => void this.load(id));
    });
  }

  protected async load(id: string): Promise<void> {
    this.problem.set(undefined);
    this.record.set(undefined);
    try {
      const record = await this.client.get(id);
      // Another record may have been asked for meanwhile.
      if (id === this.id()) this.record.set(record);
    } catch (error) {
      if (id === this.id()) this.problem.set(problemFrom(error));
    }
  }
}

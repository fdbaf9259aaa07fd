import { Component, computed, inject, signal } from '@angular/core';
import { Formats, LanguageService, type LocalText, translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, IconComponent, PageHeaderComponent, type Problem, problemFrom, SkeletonComponent } from '@trivium/web/kit';
import { ComplianceClient, type LawFact } from '../client/compliance-client';
import { CompliancePlacesComponent } from '../places/compliance-places.component';
import { lawMessages } from './law.messages';

const JURISDICTIONS = ['china', 'european-union'] as const;
const STATES = {
  'in-force': { text: 'in-force', tone: 'positive', icon: 'gavel' },
  'from-date': { text: 'from-date', tone: 'info', icon: 'event' },
  unknown: { text: 'state-unknown', tone: 'warning', icon: 'help_outline' },
} as const;

/** The facts of the law, with dates, sources and what is unknown. */
@Component({
  selector: 'trivium-law-page',
  imports: [CompliancePlacesComponent, ErrorPanelComponent, IconComponent, PageHeaderComponent, SkeletonComponent],
  templateUrl: './law.page.html',
  styleUrls: ['../compliance.css', './law.page.css'],
})
export class LawPage {
  private readonly client = inject(ComplianceClient);
  private readonly languages = inject(LanguageService);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(lawMessages);
  protected readonly states = STATES;

  protected readonly facts = signal<readonly LawFact[] | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly groups = computed(() =>
    JURISDICTIONS.map((name) => ({ name, facts: (this.facts() ?? []).filter(({ jurisdiction }) => jurisdiction === name) })).filter(
      ({ facts }) => facts.length > 0,
    ),
  );

  constructor() {
    void this.load();
  }

  protected async load(): Promise<void> {
    this.problem.set(undefined);
    try {
      this.facts.set(await this.client.law());
    } catch (error) {
      this.problem.set(problemFrom(error));
    }
  }

  protected text(text: LocalText): string {
    return this.languages.text(text);
  }

  protected dateOf(on: string | null): string {
    return on === null ? this.t('noDate') : this.formats.date(on);
  }
}

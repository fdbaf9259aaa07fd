import { Component, computed, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { Formats, LanguageService, translator } from '@trivium/web/i18n';
import {
  EmptyStateComponent,
  ErrorPanelComponent,
  PageHeaderComponent,
  type Problem,
  problemFrom,
  SkeletonComponent,
} from '@trivium/web/kit';
import { ComplianceClient, type ComplianceRule, type RuleFamily } from '../client/compliance-client';
import { CompliancePlacesComponent } from '../places/compliance-places.component';
import { rulesMessages } from './rules.messages';
import { TryTextComponent } from './try-text.component';

const FAMILIES = ['personal-data', 'secret', 'injection', 'output', 'content', 'distress'] as const satisfies readonly RuleFamily[];

/** Every rule with its version, and a field to try a text in. */
@Component({
  selector: 'trivium-rules-page',
  imports: [
    MatButtonModule,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    CompliancePlacesComponent,
    EmptyStateComponent,
    ErrorPanelComponent,
    PageHeaderComponent,
    SkeletonComponent,
    TryTextComponent,
  ],
  templateUrl: './rules.page.html',
  styleUrls: ['../compliance.css', './rules.page.css'],
})
export class RulesPage {
  private readonly client = inject(ComplianceClient);
  private readonly languages = inject(LanguageService);
  private readonly formats = inject(Formats);
  protected readonly t = translator(rulesMessages);
  protected readonly families = FAMILIES;

  protected readonly rules = signal<readonly ComplianceRule[] | undefined>(undefined);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly search = signal('');
  protected readonly family = signal<RuleFamily | ''>('');

  /** By kind, in the order in which the rules are looked for; a kind without a match is left out. */
  protected readonly groups = computed(() => {
    const words = this.search().trim().toLowerCase();
    const shown = (this.rules() ?? []).filter((rule) => this.isShown(rule, words));
    return FAMILIES.map((name) => ({ name, rules: shown.filter(({ family }) => family === name) })).filter(({ rules }) => rules.length > 0);
  });
  protected readonly count = computed(() => this.groups().reduce((sum, { rules }) => sum + rules.length, 0));

  constructor() {
    void this.load();
  }

  protected async load(): Promise<void> {
    this.problem.set(undefined);
    try {
      this.rules.set(await this.client.rules());
    } catch (error) {
      this.problem.set(problemFrom(error));
    }
  }

  protected showAll(): void {
    this.search.set('');
    this.family.set('');
  }

  protected titleOf({ title }: ComplianceRule): string {
    return this.languages.text(title);
  }

  protected purposeOf({ purpose }: ComplianceRule): string {
    return this.languages.text(purpose);
  }

  protected sidesOf({ sides }: ComplianceRule): string {
    return this.formats.list(sides.map((side) => this.t(side)));
  }

  private isShown({ id, family, title, purpose, source }: ComplianceRule, words: string): boolean {
    if (this.family() !== '' && family !== this.family()) return false;
    return [id, title.en, title.zh, purpose.en, purpose.zh, source ?? ''].some((text) => text.toLowerCase().includes(words));
  }
}

import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { LanguageService, translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, IconComponent, type Problem, problemFrom } from '@trivium/web/kit';
import { ComplianceClient, type ComplianceRule, type RuleSide, type TriedFinding, type TriedText } from '../client/compliance-client';
import { markedText } from './marked-text';
import { rulesMessages } from './rules.messages';
import { tryMessages } from './try.messages';

/** What the server takes. */
const MOST_CHARACTERS = 20_000;
const SIDES = ['question', 'material', 'answer'] as const satisfies readonly RuleSide[];

/** A text, and what the rules find in it. It lives in this field and in the one request; nowhere else. */
@Component({
  selector: 'trivium-try-text',
  imports: [MatButtonModule, MatFormFieldModule, MatInputModule, MatSelectModule, ErrorPanelComponent, IconComponent],
  templateUrl: './try-text.component.html',
  styleUrls: ['../compliance.css', './try-text.component.css'],
})
export class TryTextComponent {
  private readonly client = inject(ComplianceClient);
  private readonly languages = inject(LanguageService);
  protected readonly t = translator(tryMessages);
  protected readonly terms = translator(rulesMessages);
  protected readonly sides = SIDES;
  protected readonly most = MOST_CHARACTERS;

  readonly rules = input.required<readonly ComplianceRule[]>();
  protected readonly text = signal('');
  protected readonly side = signal<RuleSide>('material');
  protected readonly isTrying = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  /** With the text that it is about: what is typed meanwhile is another one. */
  protected readonly tried = signal<(TriedText & { readonly text: string }) | undefined>(undefined);
  private latest = 0;

  protected readonly canTry = computed(() => this.text().trim() !== '' && this.text().length <= MOST_CHARACTERS && !this.isTrying());
  protected readonly pieces = computed(() => {
    const tried = this.tried();
    return tried ? markedText(tried.text, tried.findings) : [];
  });
  private readonly byId = computed(() => new Map(this.rules().map((rule) => [rule.id, rule])));

  protected async run(): Promise<void> {
    if (!this.canTry()) return;
    const turn = ++this.latest;
    const text = this.text();
    this.isTrying.set(true);
    this.problem.set(undefined);
    try {
      const tried = await this.client.tryText(text, this.side());
      if (turn === this.latest) this.tried.set({ ...tried, text });
    } catch (error) {
      if (turn === this.latest) this.problem.set(problemFrom(error));
    } finally {
      if (turn === this.latest) this.isTrying.set(false);
    }
  }

  protected clear(): void {
    this.latest++;
    this.text.set('');
    this.tried.set(undefined);
    this.problem.set(undefined);
    this.isTrying.set(false);
  }

  protected choose(side: RuleSide): void {
    this.side.set(side);
    this.tried.set(undefined);
  }

  protected nameOf(id: string): string {
    const rule = this.byId().get(id);
    return rule ? this.languages.text(rule.title) : id;
  }

  protected namesOf(ids: readonly string[]): string {
    return ids.map((id) => this.nameOf(id)).join(' · ');
  }

  protected quoteOf({ start, end }: TriedFinding): string {
    const text = this.tried()?.text ?? '';
    return start === 0 && end >= text.length ? this.t('whole') : text.slice(start, end).trim();
  }
}

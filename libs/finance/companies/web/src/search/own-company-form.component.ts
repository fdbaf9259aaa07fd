import { Component, inject, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { CompanyNameConflict, OwnCompany } from '@trivium/finance/api-client';
import { translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, problemFrom, Toasts, type Problem } from '@trivium/web/kit';
import { CompaniesClient } from '../companies.client';
import { companiesMessages } from '../words/companies.messages';

/** Adds a company, or names of a shipped one. Stays with what was typed when the server refuses. */
@Component({
  selector: 'trivium-own-company-form',
  imports: [MatButtonModule, ErrorPanelComponent],
  host: { role: 'group', '[attr.aria-label]': "t('add')", '(keydown.enter)': 'onEnter($event)' },
  template: `
    @if (problem(); as problem) {
      <trivium-error-panel [problem]="problem" />
    }
    <div class="row">
      <label class="tv-field"
        ><span>{{ t('symbol') }}</span>
        <input #symbol maxlength="24" autocomplete="off" [value]="held().symbol" (input)="set({ symbol: symbol.value })"
      /></label>
      <label class="tv-field"
        ><span>{{ t('name') }}</span>
        <input #name maxlength="120" autocomplete="off" [value]="held().name" (input)="set({ name: name.value })"
      /></label>
      <label class="tv-field wide"
        ><span>{{ t('aliases') }}</span>
        <input #aliases maxlength="2000" autocomplete="off" [value]="held().aliases" (input)="set({ aliases: aliases.value })" />
        <span>{{ t('aliasesHint') }}</span></label
      >
    </div>
    <div class="tv-row">
      <button matButton="filled" type="button" [disabled]="isBusy()" (click)="save()">{{ t('save') }}</button>
      <button matButton type="button" (click)="cancelled.emit()">{{ t('cancel') }}</button>
    </div>
  `,
  styleUrl: '../companies.css',
  styles: `
    :host {
      display: grid;
      gap: 12px;
      padding: 16px;
    }
    .row {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(180px, 1fr));
      gap: 12px;
    }
  `,
})
export class OwnCompanyFormComponent {
  private readonly client = inject(CompaniesClient);
  private readonly toasts = inject(Toasts);
  protected readonly t = translator(companiesMessages);

  readonly saved = output<OwnCompany>();
  readonly cancelled = output();

  protected readonly held = signal({ symbol: '', name: '', aliases: '' });
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);

  protected set(change: Partial<{ symbol: string; name: string; aliases: string }>): void {
    this.held.update((held) => ({ ...held, ...change }));
  }

  protected onEnter(event: Event): void {
    if (!(event.target instanceof HTMLInputElement) || (event instanceof KeyboardEvent && event.isComposing)) return;
    event.preventDefault();
    void this.save();
  }

  protected async save(): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.problem.set(undefined);
    const { symbol, name, aliases } = this.held();
    try {
      const { company, conflicts } = await this.client.create({ symbol: symbol.trim(), name: name.trim(), aliases: aliasesOf(aliases) });
      this.tell(conflicts);
      this.saved.emit(company);
    } catch (error) {
      this.problem.set(problemFrom(error));
    } finally {
      this.isBusy.set(false);
    }
  }

  private tell(conflicts: readonly CompanyNameConflict[]): void {
    for (const { alias, name, symbol } of conflicts.slice(0, 3)) this.toasts.show(this.t('conflict', { alias, name, symbol }));
  }
}

function aliasesOf(text: string): string[] {
  return text
    .split(/[,，、;；]/)
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');
}

import { Component, inject, input, output, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import type { CompanyPage } from '@trivium/finance/api-client';
import { translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, IconComponent, problemFrom, Toasts, type Problem } from '@trivium/web/kit';
import { CompaniesClient } from '../companies.client';
import { companiesMessages } from '../words/companies.messages';

/** The organisation's own names of a company: added and taken away at once, each with Undo. */
@Component({
  selector: 'trivium-alias-editor',
  imports: [MatButtonModule, ErrorPanelComponent, IconComponent],
  template: `
    <h3>{{ t('ownAliases') }}</h3>
    @if (problem(); as problem) {
      <trivium-error-panel [problem]="problem" />
    }
    <ul>
      @for (alias of company().own?.aliases ?? []; track alias) {
        <li class="tv-chip">
          {{ alias }}
          @if (canWrite()) {
            <button type="button" [attr.aria-label]="t('aliasRemove', { alias })" (click)="remove(alias)">
              <trivium-icon name="close" [size]="16" />
            </button>
          }
        </li>
      }
    </ul>
    @if (canWrite() && company().isListed) {
      <div class="tv-row">
        <label class="tv-field"
          ><span>{{ t('aliasAdd') }}</span>
          <input
            #field
            maxlength="80"
            autocomplete="off"
            [value]="typed()"
            (input)="typed.set(field.value)"
            (keydown.enter)="!$any($event).isComposing && add()"
        /></label>
        <button matButton type="button" [disabled]="isBusy() || typed().trim() === ''" (click)="add()">{{ t('save') }}</button>
      </div>
    }
  `,
  styleUrl: '../companies.css',
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li button {
      padding: 0 0 0 4px;
      border: 0;
      background: none;
      color: inherit;
      cursor: pointer;
    }
    .tv-row {
      align-items: end;
    }
  `,
})
export class AliasEditorComponent {
  private readonly client = inject(CompaniesClient);
  private readonly toasts = inject(Toasts);
  protected readonly t = translator(companiesMessages);

  readonly company = input.required<CompanyPage>();
  readonly canWrite = input.required<boolean>();
  /** The company's names have changed: read them again. */
  readonly changed = output();

  protected readonly typed = signal('');
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);

  protected async add(): Promise<void> {
    const alias = this.typed().trim();
    const before = this.company().own?.aliases ?? [];
    if (alias === '' || before.includes(alias)) return;
    if (!(await this.save([...before, alias]))) return;
    this.typed.set('');
    this.toasts.show(this.t('aliasAdded', { alias }), {
      undo: () => void this.save((this.company().own?.aliases ?? []).filter((own) => own !== alias)),
    });
  }

  protected async remove(alias: string): Promise<void> {
    const before = this.company().own?.aliases ?? [];
    if (await this.save(before.filter((own) => own !== alias)))
      this.toasts.show(this.t('aliasRemoved', { alias }), { undo: () => void this.save(before) });
  }

  /** The first name makes the entry. */
  private async save(aliases: readonly string[]): Promise<boolean> {
    if (this.isBusy()) return false;
    this.isBusy.set(true);
    this.problem.set(undefined);
    const { own, symbol, name } = this.company();
    try {
      const { conflicts } = own
        ? await this.client.change(own.id, { aliases: [...aliases] })
        : await this.client.create({ symbol, name, aliases: [...aliases] });
      for (const { alias, name: other, symbol: otherSymbol } of conflicts.slice(0, 2))
        this.toasts.show(this.t('conflict', { alias, name: other, symbol: otherSymbol }));
      this.changed.emit();
      return true;
    } catch (error) {
      this.problem.set(problemFrom(error));
      return false;
    } finally {
      this.isBusy.set(false);
    }
  }
}

import { Component, ElementRef, computed, effect, inject, signal, untracked, viewChild } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { FoundCompany, ImportedOwnCompanies, OwnCompany } from '@trivium/finance/api-client';
import { label, translator } from '@trivium/web/i18n';
import {
  CursorList,
  DataItemDirective,
  DataListComponent,
  DELAY,
  EmptyStateComponent,
  ErrorPanelComponent,
  FileSaver,
  IconComponent,
  PageHeaderComponent,
  Toasts,
  problemFrom,
  useShortcuts,
  type Problem,
} from '@trivium/web/kit';
import { SessionService } from '@trivium/web/shell';
import { CompaniesClient } from '../companies.client';
import { decodeTable } from '../table-text';
import { companiesMessages } from '../words/companies.messages';
import { OwnCompanyFormComponent } from './own-company-form.component';

/** Long enough that a fast typist asks once a word. */
const REST_MS = 120;

/** Type a company: instant search by the keyboard, and the organisation's own entries below. */
@Component({
  selector: 'trivium-companies-page',
  imports: [
    MatButtonModule,
    RouterLink,
    DataItemDirective,
    DataListComponent,
    EmptyStateComponent,
    ErrorPanelComponent,
    IconComponent,
    OwnCompanyFormComponent,
    PageHeaderComponent,
  ],
  templateUrl: './companies.page.html',
  styleUrls: ['../companies.css', './companies.page.css'],
})
export class CompaniesPage {
  private readonly client = inject(CompaniesClient);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly files = inject(FileSaver);
  private readonly delay = inject(DELAY);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  protected readonly t = translator(companiesMessages);
  protected readonly canWrite = inject(SessionService).can('companies:write');

  protected readonly words = signal('');
  protected readonly found = signal<readonly FoundCompany[] | undefined>(undefined);
  protected readonly chosen = signal(0);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly isAdding = signal(false);
  protected readonly outcome = signal<ImportedOwnCompanies | undefined>(undefined);
  protected readonly own = new CursorList<OwnCompany>((cursor) => this.client.own(cursor));
  protected readonly isNothing = computed(() => this.words().trim() !== '' && this.found()?.length === 0);
  private question = 0;

  constructor() {
    void this.own.reload();
    effect(() => {
      const words = this.words().trim();
      untracked(() => void this.ask(words));
    });
    const group = label(companiesMessages, 'title');
    useShortcuts({ keys: '/', label: label(companiesMessages, 'keySearch'), group, run: () => this.field().nativeElement.focus() });
  }

  protected onKey(event: KeyboardEvent): void {
    const count = this.found()?.length ?? 0;
    // An input method's own keys are not ours.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.chosen.update((at) => Math.min(count - 1, Math.max(0, at + step)));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const company = this.found()?.[this.chosen()];
      const target = company?.symbol ?? this.words().trim();
      if (target !== '') void this.router.navigate(['/companies', target]);
    } else if (event.key === 'Escape') this.words.set('');
  }

  protected async taken(company: OwnCompany): Promise<void> {
    this.isAdding.set(false);
    this.toasts.show(this.t('saved', { name: company.name }));
    await this.own.reload();
    await this.ask(this.words().trim());
  }

  protected async remove({ id, name }: OwnCompany): Promise<void> {
    const isDone = await this.attempt(() => this.client.remove(id));
    if (!isDone) return;
    await this.own.reload();
    this.toasts.show(this.t('removed', { name }), { undo: () => void this.restore(id, name) });
  }

  protected async import(file: File | undefined): Promise<void> {
    if (!file) return;
    await this.attempt(async () => {
      const outcome = await this.client.import(decodeTable(new Uint8Array(await file.arrayBuffer())));
      this.outcome.set(outcome);
      const { added, changed, unchanged } = outcome;
      this.toasts.show(this.t('imported', { added, changed, unchanged }));
      await this.own.reload();
    });
  }

  protected async export(format: 'csv' | 'xlsx'): Promise<void> {
    await this.attempt(async () => {
      this.files.save({ name: `companies.${format}`, content: await this.client.exportOwn(format) });
      this.toasts.show(this.t('exported'));
    });
  }

  private async restore(id: string, name: string): Promise<void> {
    if (await this.attempt(() => this.client.restore(id))) this.toasts.show(this.t('restored', { name }));
    await this.own.reload();
  }

  private async ask(words: string): Promise<void> {
    const question = ++this.question;
    this.chosen.set(0);
    if (words === '') {
      this.found.set(undefined);
      return;
    }
    await this.delay(REST_MS);
    if (question !== this.question) return;
    try {
      const found = await this.client.search(words);
      if (question !== this.question) return;
      this.found.set(found);
      this.problem.set(undefined);
    } catch (error) {
      if (question === this.question) this.problem.set(problemFrom(error));
    }
  }

  private async attempt(act: () => Promise<unknown>): Promise<boolean> {
    try {
      await act();
      return true;
    } catch (error) {
      this.toasts.show(problemFrom(error).detail || this.t('failed'), { tone: 'negative' });
      return false;
    }
  }
}

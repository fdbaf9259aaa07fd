import { Component, DOCUMENT, ElementRef, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { Router, RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import type { WorklistItem } from '@trivium/radiology/api-client';
import { MODALITIES } from '@trivium/radiology/reporting/domain';
import { systemClock } from '@trivium/shared/kernel';
import { Formats, LanguageService, label, translator } from '@trivium/web/i18n';
import {
  CursorList,
  DataItemDirective,
  DataListComponent,
  EmptyStateComponent,
  IconComponent,
  PageHeaderComponent,
  Toasts,
  problemFrom,
  useShortcuts,
} from '@trivium/web/kit';
import { SearchFieldComponent } from '@trivium/web/search';
import { SessionService } from '@trivium/web/shell';
import { KeptText } from '../editor/kept-text.service';
import { ImportOrdersDialogComponent } from '../orders/import-dialog.component';
import { OpenOrder } from '../orders/open-order.service';
import { OrderDialogComponent, type OrderOutcome } from '../orders/order-dialog.component';
import { OrdersClient } from '../orders.client';
import { DeskEffortComponent } from '../trail/desk-effort.component';
import { orderMessages } from '../words/order.messages';
import { BODY_PART_WORDS, MODALITY_WORDS, PRIORITY_WORDS, STATE_WORDS } from '../words/report-words';
import { reportingMessages } from '../words/reporting.messages';
import { FILTER_STATES, neighbour, worklistQuery, type FilterState } from './worklist-filter';
import { WorklistRowComponent } from './worklist-row.component';

/** The work list: orders to read and reports to sign, where a radiologist's day starts. */
@Component({
  selector: 'trivium-worklist-page',
  imports: [
    RouterLink,
    MatButtonModule,
    DataItemDirective,
    DataListComponent,
    EmptyStateComponent,
    IconComponent,
    PageHeaderComponent,
    SearchFieldComponent,
    DeskEffortComponent,
    WorklistRowComponent,
  ],
  templateUrl: './worklist.page.html',
  styleUrl: './worklist.page.css',
})
export class WorklistPage {
  private readonly client = inject(OrdersClient);
  private readonly router = inject(Router);
  private readonly dialogs = inject(MatDialog);
  private readonly toasts = inject(Toasts);
  private readonly opener = inject(OpenOrder);
  private readonly document = inject(DOCUMENT);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly session = inject(SessionService);
  protected readonly languages = inject(LanguageService);
  protected readonly formats = inject(Formats);
  protected readonly t = translator(orderMessages);
  protected readonly words = translator(reportingMessages);

  protected readonly modalities = MODALITIES.map((id) => ({ id, words: MODALITY_WORDS[id] }));
  protected readonly states = FILTER_STATES;
  protected readonly bodyParts = BODY_PART_WORDS;
  protected readonly priorities = PRIORITY_WORDS;
  protected readonly canWrite = this.session.can('reports:write');
  /** A finger presses no keys. */
  private readonly isTouched = this.document.defaultView?.matchMedia?.('(pointer: coarse)').matches ?? false;
  protected readonly lead = computed(() =>
    this.isTouched ? this.t('lead') : this.formats.sentences([this.t('lead'), this.t('leadKeys')]),
  );
  protected readonly now = systemClock.now();
  /** Filters live in the address, so that they are there again when somebody comes back from a report. */
  readonly state = input<string>();
  readonly modality = input<string>();
  readonly mine = input<string>();
  readonly q = input<string>();
  protected readonly query = computed(() =>
    worklistQuery({ state: this.state(), modality: this.modality(), mine: this.mine(), q: this.q() }),
  );
  protected readonly hasFilters = computed(() => {
    const { state, modality, mine, q } = this.query();
    return state !== 'open' || modality !== undefined || mine || q !== '';
  });
  protected readonly opening = signal<string | undefined>(undefined);
  protected readonly list = new CursorList<WorklistItem>((cursor) => this.client.worklist({ ...untracked(this.query), cursor }));

  constructor() {
    // So that a sign-out from here, too, takes away what a tab that died has left.
    inject(KeptText);
    // Also the first reading waits for the address: before that the filters are not known.
    effect(() => {
      this.query();
      void untracked(() => this.list.reload({ clear: true }));
    });
    const group = label(orderMessages, 'keys');
    const key = (keys: string, name: 'keyNext' | 'keyPrevious' | 'newOrder' | 'importOrder', run: () => void): void =>
      useShortcuts({ keys, label: label(orderMessages, name), group, run });
    key('j', 'keyNext', () => this.move(1));
    key('k', 'keyPrevious', () => this.move(-1));
    useShortcuts({ keys: 'Enter', label: label(orderMessages, 'keyOpen'), group, run: () => undefined });
    if (!this.canWrite) return;
    key('o', 'newOrder', () => void this.newOrder());
    key('i', 'importOrder', () => void this.importOrders());
    useShortcuts({
      keys: 'n',
      label: label(reportingMessages, 'newReport'),
      group,
      run: () => void this.router.navigateByUrl('/reports/new'),
    });
  }

  protected stateName(state: FilterState): string {
    if (state === 'open' || state === 'requested' || state === 'all') return this.t(state);
    return this.languages.text(STATE_WORDS[state]);
  }

  protected filter(change: Readonly<Record<string, string | null>>): Promise<boolean> {
    return this.router.navigate([], { queryParams: change, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected clear(): Promise<boolean> {
    return this.router.navigate([], { queryParams: {}, replaceUrl: true });
  }

  protected async open(item: WorklistItem): Promise<void> {
    if (this.opening()) return;
    this.opening.set(item.id);
    try {
      await this.opener.open(item);
    } catch (error) {
      this.toasts.show(problemFrom(error).detail || this.words('back'), { tone: 'negative' });
    } finally {
      this.opening.set(undefined);
    }
  }

  protected async newOrder(): Promise<void> {
    const dialog = this.dialogs.open<OrderDialogComponent, undefined, OrderOutcome>(OrderDialogComponent, {
      width: 'min(760px, 100vw)',
      maxWidth: '100vw',
    });
    const outcome = await firstValueFrom(dialog.afterClosed());
    if (!outcome) return;
    if (outcome.isOpened) return this.opener.read(outcome.order);
    this.toasts.show(this.t('saved', { accession: outcome.order.accession }));
    await this.list.reload();
  }

  protected async importOrders(): Promise<void> {
    const dialog = this.dialogs.open<ImportOrdersDialogComponent, undefined, boolean>(ImportOrdersDialogComponent, {
      width: 'min(640px, 100vw)',
      maxWidth: '100vw',
    });
    if (await firstValueFrom(dialog.afterClosed())) await this.list.reload();
  }

  private move(step: 1 | -1): void {
    const rows = [...this.host.querySelectorAll<HTMLElement>('[data-row]')];
    neighbour(rows, this.document.activeElement, step)?.focus();
  }
}

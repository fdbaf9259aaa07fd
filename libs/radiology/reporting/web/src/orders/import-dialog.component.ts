import { Component, inject, signal } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatDialogModule } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import type { ImportedOrders } from '@trivium/radiology/api-client';
import { translator } from '@trivium/web/i18n';
import { ErrorPanelComponent, FileDropComponent, problemFrom, type Problem } from '@trivium/web/kit';
import { OrdersClient } from '../orders.client';
import { orderMessages } from '../words/order.messages';
import { importItems } from './order-reading';

const MOST_BYTES = 10_000_000;

/** Orders from another system: dropped as a file or pasted. What is refused is named item by item; the rest is on the work list. */
@Component({
  selector: 'trivium-import-orders-dialog',
  imports: [ReactiveFormsModule, MatButtonModule, MatDialogModule, MatFormFieldModule, MatInputModule, ErrorPanelComponent, FileDropComponent],
  template: `
    <h2 mat-dialog-title>{{ t('importTitle') }}</h2>
    <mat-dialog-content>
      <p class="tv-muted">{{ t('importLead') }}</p>
      @if (problem(); as problem) {
        <trivium-error-panel [problem]="problem" />
      }
      <trivium-file-drop accept=".json" [maxBytes]="most" (chosen)="read($event)" />
      @if (fileName(); as name) {
        <p class="tv-small" data-user-content>{{ t('chosenFile', { name }) }}</p>
      }
      <mat-form-field appearance="outline" subscriptSizing="dynamic">
        <mat-label>{{ t('importField') }}</mat-label>
        <textarea matInput rows="8" spellcheck="false" [formControl]="source" (keydown.control.enter)="save()"></textarea>
      </mat-form-field>
      <div role="alert">
        @if (isNotJson()) {
          <p class="wrong">{{ t('notJson') }}</p>
        }
        @if (result(); as result) {
          <p>{{ t('imported', { made: result.made, known: result.known, refused: result.refused }) }}</p>
          <ul>
            @for (item of result.items; track item.index) {
              @if (item.outcome === 'refused') {
                <li class="wrong tv-small" data-user-content>{{ t('refusedItem', { number: item.index + 1, message: item.message ?? item.code ?? '' }) }}</li>
              }
            }
          </ul>
        }
      </div>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton type="button" [mat-dialog-close]="result() !== undefined">{{ t('cancel') }}</button>
      <button matButton="filled" type="button" [disabled]="isBusy()" (click)="save()">{{ t('importNow') }}</button>
    </mat-dialog-actions>
  `,
  styles: `
    mat-dialog-content > * {
      margin-block-end: 16px;
    }
    mat-form-field {
      inline-size: 100%;
    }
    textarea {
      font-family: var(--trivium-mono);
    }
    .wrong {
      color: var(--mat-sys-error);
    }
  `,
}) // prettier-ignore
export class ImportOrdersDialogComponent {
  private readonly client = inject(OrdersClient);
  protected readonly t = translator(orderMessages);
  protected readonly most = MOST_BYTES;
  protected readonly source = new FormControl('', { nonNullable: true });
  protected readonly fileName = signal<string | undefined>(undefined);
  protected readonly isNotJson = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  protected readonly result = signal<ImportedOrders | undefined>(undefined);

  protected async read([file]: readonly File[]): Promise<void> {
    if (!file) return;
    this.source.setValue(await file.text());
    this.fileName.set(file.name);
  }

  protected async save(): Promise<void> {
    const items = importItems(this.source.value);
    this.isNotJson.set(items === undefined);
    if (!items || this.isBusy()) return;
    this.isBusy.set(true);
    this.problem.set(undefined);
    try {
      this.result.set(await this.client.importAll(items));
    } catch (error) {
      this.problem.set(problemFrom(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
